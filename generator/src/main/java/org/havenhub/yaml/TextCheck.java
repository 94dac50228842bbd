package org.havenhub.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havenhub.yaml.TreeBuilder.Role;

/** Finds values without quotes that YAML can read, but not as their author meant them. */
final class TextCheck {

    private static final Pattern MISSING_SPACE = Pattern.compile("(?<name>" + Row.NAME + "):(?=[^\\s/\\\\]).*");
    private static final Pattern MORE_PARTS = Pattern.compile("(?:,(?:[^,{}\\[\\]:\\n#]|:(?=\\S))++(?=[,}]))*+");
    private static final Set<String> SCHEMES =
            Set.of("http", "https", "mailto", "tel", "sms", "geo", "urn", "data", "resource", "resources");

    private static final String TWO_SPACES = "If it is a note for people, put two spaces before the #.";
    private static final String QUOTE = "Put the value between straight double quotes.";

    private final String text;
    private final Consumer<Slip> slips;

    TextCheck(String text, Consumer<Slip> slips) {
        this.text = text;
        this.slips = slips;
    }

    /** Looks at a value without quotes. */
    void check(int start, int end, Role role, boolean inBrackets) {
        if (start == end) {
            nothingBeforeHash(end, inBrackets).ifPresent(slips);
            return;
        }
        Stream.of(cutByHash(start, end, inBrackets), curledQuotes(start, end))
                .flatMap(Optional::stream)
                .forEach(slips);
        if (!inBrackets) {
            checkRows(start, end, role);
        }
    }

    /** Looks at a name in brackets that has no value, as in <code>{en:Hello}</code>. */
    void checkLoneName(int start, int end) {
        missingSpace(start, end).ifPresent(slips);
    }

    /**
     * Looks at a name in braces that has no value: it may be the rest of the value before it, which a comma ended.
     *
     * @param valueStart where the last value without quotes begins
     * @param valueEnd where it ends; where it begins, if there is none
     */
    void checkComma(int valueStart, int valueEnd, int start, int end) {
        boolean isRest = valueStart < valueEnd
                && text.substring(valueEnd, Math.max(valueEnd, start)).strip().equals(",")
                && text.substring(end).stripLeading().matches("(?s)[,}].*");
        if (isRest) {
            slips.accept(unquotedComma(valueStart, start, end));
        }
    }

    private Slip unquotedComma(int start, int rest, int end) {
        Matcher more = MORE_PARTS.matcher(text).region(end, text.length());
        int last = start
                + text.substring(start, more.lookingAt() ? more.end() : end)
                        .stripTrailing()
                        .length();
        Mend mend = Mend.quote(text, start, last);
        List<String> hints = new ArrayList<>();
        hints.add(Row.at(text, start).holds(last) ? mend.hint(text) : QUOTE);
        String name = text.substring(rest, end);
        if (name.matches(Row.NAME)) {
            hints.add("If " + name + " is a field of its own, write a colon, a space and its value after it.");
        }
        int comma = text.lastIndexOf(',', rest);
        String message = "In braces this comma ends the value, which stands in no quotes.";
        return new Slip(YamlRules.UNQUOTED_COMMA, comma, comma + 1, message, mend, hints, false);
    }

    private Optional<Slip> cutByHash(int start, int end, boolean inBrackets) {
        if (hashAfter(end) != end + 1) {
            return Optional.empty();
        }
        Row row = Row.at(text, end);
        int lineEnd = row.start() + row.content().stripTrailing().length();
        int valueStart = Math.max(start, row.start() + row.indent());
        String quote =
                inBrackets ? QUOTE : Mend.quote(text, valueStart, lineEnd).hint(text);
        boolean looksLikeNote = lineEnd > end + 2 && text.charAt(end + 2) == ' ';
        return Optional.of(new Slip(
                YamlRules.CUT_BY_HASH,
                end + 1,
                lineEnd,
                "A # after a space begins a note, so the value ends before it and the rest is left out.",
                Mend.of(Edit.insert(end, " ")),
                looksLikeNote ? List.of(TWO_SPACES, quote) : List.of(quote, TWO_SPACES),
                false));
    }

    private Optional<Slip> nothingBeforeHash(int end, boolean inBrackets) {
        int hash = hashAfter(end);
        if (hash < 0 || hash + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(hash + 1))) {
            return Optional.empty();
        }
        Row row = Row.at(text, end);
        int lineEnd = row.start() + row.content().stripTrailing().length();
        Mend quote = Mend.quote(text, hash, lineEnd);
        return Optional.of(Slip.of(
                YamlRules.CUT_BY_HASH,
                hash,
                lineEnd,
                "A # after a space begins a note, so there is no value here at all.",
                inBrackets ? Mend.NONE : quote,
                inBrackets ? QUOTE : quote.hint(text)));
    }

    /** Where a note begins with nothing but spaces before it; else -1. */
    private int hashAfter(int end) {
        int at = end;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        return at > end && at < text.length() && text.charAt(at) == '#' ? at : -1;
    }

    private Optional<Slip> curledQuotes(int start, int end) {
        String value = text.substring(start, end);
        return Quotes.areCurledRound(value) ? Optional.of(curledQuotes(text, start, end)) : Optional.empty();
    }

    /** Curled quotes round a stretch of the text. */
    static Slip curledQuotes(String text, int start, int end) {
        String value = text.substring(start, end);
        Mend mend = Mend.of(new Edit(start, end, Quotes.around(Quotes.inner(value))));
        Slip slip = Slip.of(
                YamlRules.SMART_QUOTES,
                start,
                end,
                "The quotes round this value are curled, so they become part of it.",
                mend,
                mend.hint(text),
                "If readers shall see the curled quotes, put straight ones around them.");
        return Quotes.isDouble(value.charAt(0)) ? slip.certain() : slip;
    }

    /** Each row of a text over several lines might be a field or a list item that lost its way. */
    private void checkRows(int start, int end, Role role) {
        Row first = Row.at(text, start);
        if (role == Role.ITEM || text.substring(first.start(), start).isBlank()) {
            missingSpace(start, Math.min(end, first.end())).ifPresent(slips);
        }
        for (Optional<Row> row = first.next();
                row.isPresent() && row.get().start() < end;
                row = row.get().next()) {
            Row continued = row.get();
            missingSpace(continued.start() + continued.indent(), Math.min(end, continued.end()))
                    .ifPresent(slips);
            if (continued.isListItem()) {
                slips.accept(sunkItem(continued, first, role));
            }
        }
    }

    private Optional<Slip> missingSpace(int start, int end) {
        Matcher matcher = MISSING_SPACE.matcher(text).region(start, Math.max(start, end));
        return matcher.matches() && !SCHEMES.contains(matcher.group("name"))
                ? Optional.of(missingSpace(text, start, matcher.end("name")))
                : Optional.empty();
    }

    /**
     * A name and a colon with no space behind. A colon may also stand in a word; before a quote or a bracket it hardly does, nor where
     * the line above or below looks the same.
     */
    static Slip missingSpace(String text, int nameStart, int colon) {
        Mend mend = Mend.of(Edit.insert(colon + 1, " "));
        boolean isBeforeValue = colon + 1 < text.length() && "\"'[{".indexOf(text.charAt(colon + 1)) >= 0;
        Slip slip = Slip.of(
                YamlRules.MISSING_SPACE,
                nameStart,
                colon + 1,
                "There is no space after the colon, so this is not seen as a field.",
                mend,
                mend.hint(text));
        return isBeforeValue || isOneOfMany(Row.at(text, nameStart)) ? slip.certain() : slip;
    }

    private static boolean isOneOfMany(Row row) {
        return Stream.of(row.above(), row.next())
                .flatMap(Optional::stream)
                .filter(near -> near.indent() == row.indent())
                .map(near -> MISSING_SPACE.matcher(near.content().strip()))
                .anyMatch(near -> near.matches() && !SCHEMES.contains(near.group("name")));
    }

    private Slip sunkItem(Row row, Row first, Role role) {
        int dash = row.start() + row.indent();
        if (role != Role.ITEM || !first.isListItem()) {
            return Slip.of(
                    YamlRules.MISPLACED_LIST,
                    dash,
                    dash + 1,
                    "A list item stands here, but the field above has a value already, so the two are run together.",
                    Mend.NONE,
                    "Delete the value above, or put the whole text between straight double quotes.");
        }
        return Slip.of(
                YamlRules.WRONG_INDENTATION,
                dash,
                dash + 1,
                "This item begins further right than the one above, so it becomes part of it.",
                Mend.of(new Edit(row.start(), dash, " ".repeat(first.indent()))),
                Wording.begin(first.indent()));
    }
}
