package org.havenhub.resource;

import static org.havenhub.resource.HoursToken.at;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.havenhub.resource.HoursToken.Kind;

/** Writes tokens as the notation has them: days before times, rules apart, holidays behind the days of the week. */
final class SpelledRules {

    private static final Set<Kind> SELECTING = EnumSet.of(Kind.DAY, Kind.VAGUE_DAY, Kind.MONTH, Kind.YEAR);
    private static final Set<Kind> SAYING = EnumSet.of(Kind.TIME, Kind.STATE, Kind.ALWAYS);

    private SpelledRules() {}

    /** @param tokens each in the notation by itself */
    static String notation(List<HoursToken> tokens) {
        return rules(tokens).stream()
                .filter(rule -> !rule.isEmpty())
                .map(SpelledRules::ruleNotation)
                .collect(Collectors.joining("; "));
    }

    private static String ruleNotation(List<HoursToken> rule) {
        StringBuilder notation = new StringBuilder();
        List<HoursToken> ordered = holidaysLast(daysFirst(withoutIdleCommas(rule)));
        for (int i = 0; i < ordered.size(); i++) {
            notation.append(gap(ordered, i)).append(ordered.get(i).notation());
        }
        return notation.toString();
    }

    /** The parts between semicolons, and those between which nobody needs one: {@code Mo 09:00-12:00 PH off}. */
    private static List<List<HoursToken>> rules(List<HoursToken> tokens) {
        List<List<HoursToken>> rules = new ArrayList<>();
        List<HoursToken> rule = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            boolean isBreak = tokens.get(i).is(Kind.SEMICOLON)
                    || (tokens.get(i).is(Kind.COMMA) && at(tokens, i + 1).is(Kind.STATE) && !isOfDaysAlone(rule));
            boolean isGap = !rule.isEmpty()
                    && isSelecting(rule.get(0))
                    && isSelecting(tokens.get(i))
                    && (SAYING.contains(at(tokens, i - 1).kind())
                            || at(tokens, i - 1).is(Kind.COMMENT));
            if (isBreak || isGap || beginsClosedDays(rule, tokens, i)) {
                rules.add(rule);
                rule = new ArrayList<>();
            }
            if (!isBreak) {
                rule.add(tokens.get(i));
            }
        }
        rules.add(rule);
        return rules;
    }

    /** {@code Mo-Sa 09:00-17:00. Closed Sundays} says so of the days behind it. */
    private static boolean beginsClosedDays(List<HoursToken> rule, List<HoursToken> tokens, int i) {
        return !rule.isEmpty()
                && isSelecting(rule.get(0))
                && tokens.get(i).is(Kind.STATE)
                && tokens.get(i).notation().equals("off")
                && at(tokens, i - 1).is(Kind.TIME)
                && isDays(at(tokens, i + 1));
    }

    /** Which have not said yet what holds on them: {@code Sundays, closed}. */
    private static boolean isOfDaysAlone(List<HoursToken> rule) {
        return !rule.isEmpty()
                && isDays(rule.get(rule.size() - 1))
                && rule.stream().noneMatch(token -> SAYING.contains(token.kind()));
    }

    private static boolean isDays(HoursToken token) {
        return token.is(Kind.DAY) || token.is(Kind.VAGUE_DAY);
    }

    /** Those that separate nothing: {@code Mo-Fr, 09:00-17:00} as well. */
    private static List<HoursToken> withoutIdleCommas(List<HoursToken> rule) {
        List<HoursToken> needed = new ArrayList<>();
        for (int i = 0; i < rule.size(); i++) {
            boolean isBehindDays =
                    isOfDaysAlone(needed) && SAYING.contains(at(rule, i + 1).kind());
            boolean isIdle = rule.get(i).is(Kind.COMMA)
                    && (needed.isEmpty()
                            || isBehindDays
                            || at(needed, needed.size() - 1).is(Kind.COMMA));
            if (!isIdle) {
                needed.add(rule.get(i));
            }
        }
        if (at(needed, needed.size() - 1).is(Kind.COMMA)) {
            needed.remove(needed.size() - 1);
        }
        return needed;
    }

    /** {@code Mo-Fr,PH,Su} is {@code Mo-Fr,Su,PH}. */
    private static List<HoursToken> holidaysLast(List<HoursToken> rule) {
        int end = 0;
        while (at(rule, end).is(Kind.DAY)
                || at(rule, end).is(Kind.COMMA)
                || at(rule, end).is(Kind.DASH)) {
            end++;
        }
        for (int i = 1; i < end - 1; i++) {
            boolean isHoliday = rule.get(i).notation().equals(HoursDay.PH.code());
            if (isHoliday && at(rule, i - 1).is(Kind.COMMA) && at(rule, i + 1).is(Kind.COMMA)) {
                List<HoursToken> ordered = new ArrayList<>(rule);
                Collections.rotate(ordered.subList(i - 1, end), -2);
                return ordered;
            }
        }
        return rule;
    }

    /** {@code 9am-5pm Mon-Fri} and {@code closed on Sundays} have their days at the end. */
    private static List<HoursToken> daysFirst(List<HoursToken> rule) {
        int days = 0;
        while (days < rule.size() && !isSelecting(rule.get(days))) {
            days++;
        }
        List<HoursToken> said = rule.subList(0, days);
        List<HoursToken> named = rule.subList(days, rule.size());
        boolean isReversed = said.stream().anyMatch(token -> SAYING.contains(token.kind()))
                && (!endsWithComma(said) || areDaysOfTheWeek(named))
                && named.stream().noneMatch(token -> SAYING.contains(token.kind()));
        if (!isReversed || named.isEmpty()) {
            return rule;
        }
        List<HoursToken> ordered = new ArrayList<>(named);
        ordered.addAll(endsWithComma(said) ? said.subList(0, said.size() - 1) : said);
        return ordered;
    }

    private static boolean endsWithComma(List<HoursToken> tokens) {
        return at(tokens, tokens.size() - 1).is(Kind.COMMA);
    }

    /** Holidays behind a comma may come beside the days of which the times are told. */
    private static boolean areDaysOfTheWeek(List<HoursToken> tokens) {
        return tokens.stream()
                .noneMatch(token -> token.is(Kind.MONTH)
                        || token.is(Kind.YEAR)
                        || token.notation().equals(HoursDay.PH.code()));
    }

    private static boolean isSelecting(HoursToken token) {
        return SELECTING.contains(token.kind());
    }

    private static String gap(List<HoursToken> tokens, int i) {
        if (i == 0
                || at(tokens, i).is(Kind.DASH)
                || at(tokens, i).is(Kind.COMMA)
                || at(tokens, i - 1).is(Kind.DASH)) {
            return "";
        }
        if (!at(tokens, i - 1).is(Kind.COMMA)) {
            return " ";
        }
        boolean beginsRule = isSelecting(tokens.get(i)) && !(i > 1 && isPartOfASelector(tokens.get(i - 2)));
        return beginsRule ? " " : "";
    }

    private static boolean isPartOfASelector(HoursToken token) {
        return isSelecting(token) || token.is(Kind.DAY_OF_MONTH);
    }
}
