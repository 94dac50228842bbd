package org.havenhub.resource;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.report.Nearest;
import org.havenhub.resource.HoursToken.Kind;

/**
 * Turns what people write for opening hours into the notation: {@code Monday to Friday 9am-5pm} is {@code Mo-Fr 09:00-17:00}.
 * Whatever could mean two things is a mistake that proposes the likelier one.
 */
final class HoursSpelling {

    /** What times alone are made of. */
    private static final Set<Kind> SAYING_NO_DAY = EnumSet.of(Kind.TIME, Kind.NUMBER, Kind.DASH, Kind.COMMA);

    private final String text;
    private final List<HoursMistake> wrong = new ArrayList<>();
    private final List<String> doubtful = new ArrayList<>();
    private final List<HoursToken> tokens;

    private HoursSpelling(String text) {
        this.text = text;
        tokens = HoursToken.in(text).stream()
                .filter(token -> !token.is(Kind.FILLER))
                .toList();
    }

    /**
     * What a text is in the notation.
     *
     * @param notation of no use if there is a mistake
     */
    record Spelled(String notation, List<HoursMistake> mistakes) {

        Spelled {
            mistakes = List.copyOf(mistakes);
        }
    }

    /**
     * What may be meant.
     *
     * @param hint in which it is proposed
     */
    private record Proposal(String hint, String notation) {

        boolean isRead() {
            return HoursGrammar.read(notation).mistakes().isEmpty();
        }
    }

    static Spelled read(String text) {
        return new HoursSpelling(text).read();
    }

    private Spelled read() {
        reportUnknown();
        if (isBeyond()) {
            return new Spelled(text.strip(), wrong);
        }
        String notation = notation();
        if (wrong.isEmpty() && namesNoDays()) {
            doubtful.add("It is not said on which days.");
            String daily = "Mo-Su " + notation;
            String onWorkingDays = "Mo-Fr " + notation;
            wrong.add(ambiguous(
                    new Proposal("If it is so every day, write: " + daily, daily),
                    new Proposal("If it is so from Monday to Friday, write: " + onWorkingDays, onWorkingDays)));
        } else if (wrong.isEmpty() && !doubtful.isEmpty()) {
            wrong.add(ambiguous(new Proposal("Write: " + notation, notation)));
        }
        return new Spelled(notation, wrong);
    }

    /** A mistake with those of the proposals that can be read, and with how to write anything else. */
    private HoursMistake ambiguous(Proposal... proposals) {
        List<String> hints = new ArrayList<>(Stream.of(proposals)
                .filter(Proposal::isRead)
                .map(Proposal::hint)
                .toList());
        hints.add(
                hints.isEmpty()
                        ? "Name the days, and write each time with two digits for the hour, from 00:00 to 24:00."
                        : "If that is not what you mean, name the days, and write each time with two digits for the hour,"
                                + " from 00:00 to 24:00.");
        return HoursMistake.ambiguous(String.join(" ", doubtful), hints.toArray(String[]::new));
    }

    /** Where the times are as people say them. In the notation times alone are those of every day. */
    private boolean namesNoDays() {
        boolean isSpelled = tokens.stream()
                .anyMatch(token -> token.is(Kind.NUMBER)
                        || (token.is(Kind.TIME) && !token.time().isInNotation()));
        return isSpelled && tokens.stream().allMatch(token -> SAYING_NO_DAY.contains(token.kind()));
    }

    private void reportUnknown() {
        List<String> unknown = tokens.stream()
                .filter(token -> token.is(Kind.UNKNOWN))
                .map(HoursToken::text)
                .toList();
        if (unknown.stream().anyMatch(word -> word.matches("[\"“”„]"))) {
            wrong.add(HoursMistake.bad(
                    "A double quote has no partner.", "Write a comment between two double quotes: \"ring first\"."));
        } else if (!unknown.isEmpty()) {
            List<String> hints = new ArrayList<>();
            nearestDay(unknown.get(0)).ifPresent(hints::add);
            hints.add("The days are Mo, Tu, We, Th, Fr, Sa, Su, and PH for public holidays.");
            hints.add("Words for readers stand between double quotes behind the times, or in the field note.");
            wrong.add(HoursMistake.bad(
                    unknown.size() == 1
                            ? "Haven does not know “" + unknown.get(0) + "” in opening hours."
                            : "Haven does not know these words in opening hours: " + String.join(", ", unknown) + ".",
                    hints.toArray(String[]::new)));
        }
    }

    /** Two letters are near to all days, and so to none. */
    private static Optional<String> nearestDay(String word) {
        return word.length() > 2 ? Nearest.hint(word, HoursToken.DAY_NAMES) : Optional.empty();
    }

    /** Whether a part of it is no more than passed on, so that nothing may be changed. */
    private boolean isBeyond() {
        return tokens.stream().anyMatch(token -> token.is(Kind.BEYOND)) || SpelledDates.nameYearsAlone(tokens);
    }

    private String notation() {
        checkDays();
        checkMarch();
        List<HoursToken> dated = SpelledDates.inOrder(tokens, wrong);
        return SpelledRules.notation(SpelledTimes.read(dated, wrong, doubtful));
    }

    /** A week may begin on Saturday or Sunday, and work lasts until Thursday then; other ranges over its end are doubtful. */
    private void checkDays() {
        tokens.stream()
                .filter(token -> token.is(Kind.VAGUE_DAY))
                .forEach(token ->
                        doubtful.add("Not everybody takes the word “" + token.text() + "” for the same days."));
        for (int i = 0; i < tokens.size(); i++) {
            if (HoursToken.at(tokens, i + 1).is(Kind.DASH)) {
                Optional<HoursDay> first = HoursToken.at(tokens, i).day();
                Optional<HoursDay> last = HoursToken.at(tokens, i + 2).day();
                if (first.isPresent() && last.isPresent()) {
                    checkDayRange(first.get(), last.get());
                }
            }
        }
    }

    /** Among Spanish days it is Tuesday, and by itself the month. */
    private void checkMarch() {
        boolean isSpanish = tokens.stream().anyMatch(HoursToken::isSpanishDay);
        tokens.stream()
                .filter(token ->
                        isSpanish && token.is(Kind.MONTH) && token.text().equalsIgnoreCase("mar"))
                .findFirst()
                .ifPresent(token -> wrong.add(HoursMistake.ambiguous(
                        "“" + token.text() + "” may be a Tuesday or the month of March.",
                        "If you mean the day, write: Tu",
                        "If you mean the month, write its whole name.")));
    }

    private void checkDayRange(HoursDay first, HoursDay last) {
        boolean runsOverTheEnd = last.compareTo(first) < 0 && first != HoursDay.PH;
        boolean mayBeAWeek = first.compareTo(HoursDay.SA) >= 0 && last != HoursDay.MO;
        if (!runsOverTheEnd || mayBeAWeek) {
            return;
        }
        String range = first.code() + "-" + last.code();
        String days = HoursDay.between(first, last).stream().map(HoursDay::code).collect(Collectors.joining(","));
        wrong.add(HoursMistake.ambiguous(
                range + " runs over the end of the week.",
                "If you mean " + last.words() + " to " + first.words() + ", write: " + last.code() + "-" + first.code(),
                "If you mean " + first.words() + " to " + last.words() + ", write: " + days));
    }
}
