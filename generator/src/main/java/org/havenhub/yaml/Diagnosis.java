package org.havenhub.yaml;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.report.Rule;

/**
 * Says in an author's words why the parser gave up. The parser's own words are about tokens and blocks; what its author did is
 * to be seen in the line.
 */
final class Diagnosis {

    private static final List<Function<Diagnosis, Optional<Slip>>> EXPLANATIONS = List.of(
            Diagnosis::tab,
            Diagnosis::specialStart,
            Diagnosis::starred,
            Diagnosis::backslash,
            Diagnosis::neverClosedQuote,
            Diagnosis::missingComma,
            Diagnosis::textAfterQuote,
            Diagnosis::emptyBrackets,
            Diagnosis::textAfterBracket,
            Diagnosis::colonInValue,
            Diagnosis::lineWithoutColon,
            Diagnosis::listBesideName,
            Diagnosis::bracket,
            Diagnosis::indentation,
            Diagnosis::leftOfAll);

    private static final Pattern MISSING_SPACE = Pattern.compile(" *(?:- +)*+(?<name>" + Row.NAME + "):\\S.*");
    private static final String QUOTED = "(?:\"[^\"]*+\"|'[^']*+')";
    private static final Pattern LIST_OF_QUOTED =
            Pattern.compile(QUOTED + "(?:\\s*+,\\s*+(?:" + QUOTED + "|[^\\s,\"'\\[\\]{}][^,\"'\\[\\]{}]*+))++");
    private static final Pattern FIELD_AFTER_QUOTE = Pattern.compile("[ \t]*+(?<name>" + Row.NAME + "):(?=[ \t])");
    private static final Pattern FIELD_AFTER_TEXT = Pattern.compile("\\S(?<value>[^\\n]*?) +(?<name>[a-z][a-z-]*+)");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\[ *]|\\{ *}");
    private static final Pattern STARRED = Pattern.compile("\\*+(?<words>[^*]+)\\*+");
    private static final Pattern NUMBER = Pattern.compile("[+*#0-9(][0-9 ()+./*#-]*+");
    private static final Pattern MISSING_COLON = Pattern.compile(" *(?:- +)*+(?<name>[a-z][a-z-]*+) +(?<value>\\S.*)");
    private static final Pattern LIST_BESIDE_NAME = Pattern.compile(" *(?:- +)*+" + Row.NAME + ": +(?<items>- .*)");

    private final Stop stop;
    private final String text;
    private final Row row;

    private Diagnosis(Stop stop, String text) {
        this.stop = stop;
        this.text = text;
        this.row = Row.at(text, Math.min(stop.at(), text.length()));
    }

    static Optional<Slip> of(Stop stop, Draft draft) {
        Diagnosis diagnosis = new Diagnosis(stop, draft.text());
        return EXPLANATIONS.stream()
                .map(explanation -> explanation.apply(diagnosis))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Slip> tab() {
        if (!complains("cannot start any token") || charAt(stop.at()) != '\t') {
            return Optional.empty();
        }
        int end = stop.at();
        while (Character.isWhitespace(charAt(end)) && end < row.end()) {
            end++;
        }
        Mend mend = Mend.of(new Edit(stop.at(), end, " "));
        return slip(YamlRules.TAB, stop.at(), end, "A Tab stands here, where only spaces can.", mend, mend.hint(text))
                .map(Slip::certain);
    }

    private Optional<Slip> specialStart() {
        boolean isForbidden = complains("cannot start any token");
        boolean isMisunderstood = isAbout("while scanning a") && "*&!|>".indexOf(charAt(stop.contextAt())) >= 0;
        boolean isOutOfPlace = complains("expected the node content") && ",]}".indexOf(charAt(stop.at())) >= 0;
        if (!isForbidden && !isMisunderstood && !isOutOfPlace) {
            return Optional.empty();
        }
        return specialStart(isMisunderstood ? stop.contextAt() : stop.at());
    }

    private Optional<Slip> specialStart(int start) {
        return charAt(start) == ',' && isAfterAnItem(start) ? commaTooMany(start) : valueToQuote(start);
    }

    private boolean isAfterAnItem(int start) {
        int before = start - 1;
        while (" \t".indexOf(charAt(before)) >= 0) {
            before--;
        }
        return "[{,".indexOf(charAt(before)) >= 0;
    }

    private Optional<Slip> commaTooMany(int start) {
        int end = start;
        while (end < row.end() && ", \t".indexOf(charAt(end)) >= 0) {
            end++;
        }
        boolean isBetween = charAt(start - 1) == ',' && "]}\n".indexOf(charAt(end)) < 0;
        Mend mend = Mend.of(new Edit(start, end, isBetween ? " " : ""));
        return slip(
                YamlRules.SPECIAL_START,
                start,
                start + 1,
                "Nothing stands before this comma, so there is nothing for it to end.",
                mend,
                mend.hint(text));
    }

    private Optional<Slip> valueToQuote(int start) {
        Row here = Row.at(text, start);
        Mend mend = Mend.quote(text, start, Math.max(start + 1, valueEnd(here, start)));
        return slip(
                YamlRules.SPECIAL_START,
                start,
                start + 1,
                "A value that begins with " + charAt(start)
                        + " needs quotes, for the character has a meaning of its own.",
                mend,
                mend.hint(text));
    }

    /** A star or an ampersand before the first of several words: no parser can follow such a reference. */
    private Optional<Slip> starred() {
        int start = row.field().map(Row.FieldRow::value).orElseGet(this::itemStart);
        return stop.at() > start && "*&".indexOf(charAt(start)) >= 0 ? starred(start) : Optional.empty();
    }

    private int itemStart() {
        int start = row.start() + row.indent();
        return row.isListItem() ? start + 2 : start;
    }

    private Optional<Slip> starred(int start) {
        int end = valueEnd(row, start);
        Matcher stressed = STARRED.matcher(text.substring(start, end));
        if (!stressed.matches()) {
            return valueToQuote(start);
        }
        Mend mend = Mend.quote(text, start, end);
        Mend plain = Mend.of(new Edit(start, end, Quotes.around(stressed.group("words"))));
        return slip(
                YamlRules.SPECIAL_START,
                start,
                start + 1,
                "A value that begins with * needs quotes, for the character has a meaning of its own.",
                mend,
                mend.hint(text),
                "If the stars are to stress the words, leave them out, for readers would see them: "
                        + plain.line(text));
    }

    private Optional<Slip> backslash() {
        if (!isAbout("while scanning a double-quoted scalar")) {
            return Optional.empty();
        }
        int backslash = text.lastIndexOf('\\', Math.min(stop.at(), text.length() - 1));
        if (backslash < stop.contextAt()) {
            return Optional.empty();
        }
        Mend mend = Mend.of(Edit.insert(backslash, "\\"));
        return slip(
                YamlRules.BACKSLASH,
                backslash,
                backslash + 1,
                "In double quotes a backslash changes the character after it.",
                mend,
                mend.hint(text));
    }

    private Optional<Slip> neverClosedQuote() {
        return isAbout("while scanning a quoted scalar") ? unclosedQuote(stop.contextAt()) : Optional.empty();
    }

    /** In braces: after the quote that ends a value stands the next field. */
    private Optional<Slip> missingComma() {
        Matcher next = FIELD_AFTER_QUOTE.matcher(text).region(Math.min(stop.textEnd(), row.end()), row.end());
        boolean endedByQuote = row.holds(stop.textEnd()) && Quotes.isStraight(charAt(stop.textEnd() - 1));
        if (!endedByQuote || !isAbout("while parsing a flow mapping") || !next.lookingAt()) {
            return Optional.empty();
        }
        Mend mend = Mend.of(Edit.insert(stop.textEnd(), ","));
        return slip(
                YamlRules.TEXT_AFTER_QUOTE,
                next.start("name"),
                next.end("name"),
                "There is no comma before " + next.group("name") + ", so this is not seen as a field.",
                mend,
                mend.hint(text));
    }

    /** An unclosed quote ends where the next one opens, and what is left of that line puzzles the parser. */
    private Optional<Slip> textAfterQuote() {
        int start = stop.textStart();
        boolean endedByQuote =
                Quotes.isStraight(charAt(start)) && row.holds(stop.textEnd()) && stop.at() >= stop.textEnd();
        if (!endedByQuote || !complains("expected")) {
            return Optional.empty();
        }
        return row.holds(start) ? textAfterQuote(start) : unclosedQuote(start);
    }

    private Optional<Slip> unclosedQuote(int start) {
        Row opened = Row.at(text, start);
        int end = valueEnd(opened, start);
        boolean closedByCurl = end > start + 1 && Quotes.isCurled(charAt(end - 1));
        String quote = text.substring(start, start + 1);
        Mend mend = Mend.of(closedByCurl ? new Edit(end - 1, end, quote) : Edit.insert(end, quote));
        return slip(
                YamlRules.UNCLOSED_QUOTE,
                start,
                end,
                "This quote is opened and not closed on its line.",
                mend,
                mend.hint(text));
    }

    private Optional<Slip> textAfterQuote(int start) {
        int end = valueEnd(row, start);
        String value = text.substring(start, end);
        if (value.endsWith(",") && stop.textEnd() == end - 1) {
            Mend mend = Mend.of(Edit.remove(end - 1, end));
            return textAfterQuote(end, mend, mend.hint(text));
        }
        if (LIST_OF_QUOTED.matcher(value).matches()) {
            Mend mend = Mend.of(Edit.insert(start, "["), Edit.insert(end, "]"));
            return textAfterQuote(end, mend, mend.hint(text));
        }
        boolean isClosed = value.length() > 1 && value.charAt(value.length() - 1) == value.charAt(0);
        return isClosed ? quoteInside(start, end) : quoteTooEarly(start, end);
    }

    private Optional<Slip> quoteInside(int start, int end) {
        Mend mend = Mend.of(new Edit(start, end, Quotes.around(Quotes.inner(text.substring(start, end)))));
        return textAfterQuote(end, mend, mend.hint(text));
    }

    /** The quote after a number closes it; round a word it may be meant for readers. */
    private Optional<Slip> quoteTooEarly(int start, int end) {
        int quote = stop.textEnd() - 1;
        Mend cut = Mend.of(Edit.remove(quote + 1, end));
        Mend widened = Mend.of(Edit.remove(quote, quote + 1), Edit.insert(end, text.substring(start, start + 1)));
        Mend kept = Mend.quote(text, start, end);
        return NUMBER.matcher(text.substring(start + 1, Math.max(start + 1, quote)))
                        .matches()
                ? textAfterQuote(
                        end, cut, cut.hint(text), "If what follows belongs to the value, write: " + widened.line(text))
                : textAfterQuote(
                        end, kept, kept.hint(text), "If readers shall see no quotes, write: " + widened.line(text));
    }

    private Optional<Slip> textAfterQuote(int end, Mend mend, String... hints) {
        return slip(
                YamlRules.TEXT_AFTER_QUOTE,
                stop.textEnd(),
                end,
                "The value ends at the quote before this, so what follows has no place.",
                mend,
                hints);
    }

    /** A template, or an import, said that there is nothing; what there is now stands below. */
    private Optional<Slip> emptyBrackets() {
        Optional<Row> above = row.above();
        Optional<Row.FieldRow> field = above.flatMap(Row::field).filter(name -> isEmpty(above.get(), name));
        int column = above.map(Diagnosis::columnOfName).orElse(0);
        boolean isBelow = row.indent() > column || (row.isListItem() && row.indent() == column);
        return field.isPresent() && isBelow ? emptyBrackets(above.get(), field.get()) : Optional.empty();
    }

    private boolean isEmpty(Row where, Row.FieldRow field) {
        String value = text.substring(field.value(), Math.max(field.value(), where.valueEnd(field.value())));
        return EMPTY_BRACKETS.matcher(value).matches();
    }

    private Optional<Slip> emptyBrackets(Row above, Row.FieldRow field) {
        int start = field.value();
        int end = above.valueEnd(start);
        int colon = text.indexOf(':', field.name());
        String name = text.substring(field.name(), colon);
        String brackets = text.substring(start, end);
        Mend mend = Mend.of(Edit.remove(colon + 1, end));
        return slip(
                YamlRules.MISPLACED_LIST,
                start,
                end,
                "The " + brackets + " after " + name + " say that it is empty, but what belongs to it stands below.",
                mend,
                "Delete the " + brackets + ". Write: " + mend.line(text));
    }

    private Optional<Slip> textAfterBracket() {
        Optional<Row.FieldRow> field = row.field();
        boolean endedByBracket = "]}".indexOf(charAt(stop.end() - 1)) >= 0 && row.holds(stop.end());
        if (field.isEmpty() || !endedByBracket || !complains("expected <block end>")) {
            return Optional.empty();
        }
        int start = field.get().value();
        return "[{".indexOf(charAt(start)) >= 0 ? specialStart(start) : Optional.empty();
    }

    private Optional<Slip> colonInValue() {
        if (!complains("mapping values are not allowed")) {
            return Optional.empty();
        }
        Optional<Row.FieldRow> field = row.field();
        if (field.isPresent() && stop.at() < field.get().value()) {
            Row above = Row.at(text, stop.textStart());
            return missingSpace(above)
                    .or(() -> missingColon(above))
                    .or(() -> row.indent() > above.indent() ? tooFarRight() : lineWithoutColon(above));
        }
        return field.isPresent() ? colonInValue(field.get().value()) : colonInLongText();
    }

    private Optional<Slip> colonInValue(int start) {
        int end = valueEnd(row, start);
        if (Quotes.isStraight(charAt(start))) {
            return textAfterQuote(start);
        }
        if (Quotes.areCurledRound(text.substring(start, end))) {
            return Optional.of(TextCheck.curledQuotes(text, start, end));
        }
        return colonInValue(start, end);
    }

    private Optional<Slip> colonInValue(int start, int end) {
        Mend mend = Mend.quote(text, start, end);
        return slip(
                YamlRules.UNQUOTED_COLON,
                stop.at(),
                stop.at() + 1,
                "This colon is inside a value that stands in no quotes.",
                mend,
                mend.hint(text));
    }

    /** The text began on an earlier line; it goes on as long as the lines are set in. */
    private Optional<Slip> colonInLongText() {
        Row first = Row.at(text, stop.textStart());
        Row last = row;
        for (Optional<Row> next = row.next(); next.isPresent() && next.get().indent() > first.indent(); ) {
            last = next.get();
            next = last.next();
        }
        int end = Math.max(stop.textEnd(), valueEnd(last, last.start() + last.indent()));
        return slip(
                YamlRules.UNQUOTED_COLON,
                stop.at(),
                stop.at() + 1,
                "This colon is inside a value that stands in no quotes.",
                Mend.quote(text, stop.textStart(), end),
                "Put the whole text between straight double quotes.");
    }

    private Optional<Slip> tooFarRight() {
        int column = columnOfName(Row.at(text, stop.textStart()));
        return slip(
                YamlRules.WRONG_INDENTATION,
                row.start(),
                row.start() + row.indent(),
                "This line begins further right than the field above, so it becomes part of that field's text.",
                indented(column),
                Wording.begin(column),
                "If it belongs to the text above, put the whole text between straight double quotes.");
    }

    private Optional<Slip> lineWithoutColon() {
        if (!complains("could not find expected ':'")) {
            return Optional.empty();
        }
        Row lost = Row.at(text, stop.contextAt());
        return missingSpace(lost).or(() -> missingColon(lost)).or(() -> lineWithoutColon(lost));
    }

    private Optional<Slip> missingSpace(Row lost) {
        Matcher missing = MISSING_SPACE.matcher(lost.content());
        if (!missing.matches()) {
            return Optional.empty();
        }
        int start = lost.start() + missing.start("name");
        return Optional.of(TextCheck.missingSpace(text, start, lost.start() + missing.end("name"))
                .certain());
    }

    /** A word that names a field on other lines, or an id, and behind it a value. */
    private Optional<Slip> missingColon(Row lost) {
        Matcher missing = MISSING_COLON.matcher(lost.content());
        if (!missing.matches() || !namesAField(missing.group("name"))) {
            return Optional.empty();
        }
        Mend mend = Mend.of(Edit.insert(lost.start() + missing.end("name"), ":"));
        return slip(
                YamlRules.NO_COLON,
                lost.start() + missing.start("name"),
                lost.end(),
                "There is no colon after " + missing.group("name") + ", so this is not seen as a field.",
                mend,
                mend.hint(text));
    }

    private boolean namesAField(String name) {
        return name.equals("id")
                || Pattern.compile("(?m)^ *(?:- +)*+" + name + ":(?: |$)")
                        .matcher(text)
                        .find();
    }

    private Optional<Slip> lineWithoutColon(Row lost) {
        int start = lost.start() + lost.indent();
        return slip(
                YamlRules.NO_COLON,
                start,
                lost.end(),
                "This line is no field, for it has no colon with a space, and it continues no text.",
                Mend.of(Edit.remove(lost.start(), lost.end())),
                "To make it a field, write name: value.",
                "To continue the text above, begin the line with more spaces than the line with the text's name.");
    }

    private Optional<Slip> listBesideName() {
        Matcher beside = LIST_BESIDE_NAME.matcher(row.content());
        if (!complains("sequence entries are not allowed") || !beside.matches()) {
            return Optional.empty();
        }
        int start = row.start() + beside.start("items");
        int end = valueEnd(row, start);
        if (end == start + 1) {
            return hyphenBesideName(start);
        }
        String items = text.substring(start + 2, end).strip().replaceAll(" +- +", ", ");
        Mend mend = Mend.of(new Edit(start, end, "[" + items + "]"));
        return slip(
                YamlRules.MISPLACED_LIST,
                start,
                end,
                "A list with hyphens cannot begin on the line of its name.",
                mend,
                mend.hint(text),
                "Or put each item on a line of its own.");
    }

    private Optional<Slip> hyphenBesideName(int hyphen) {
        return slip(
                YamlRules.MISPLACED_LIST,
                hyphen,
                hyphen + 1,
                "A list with hyphens cannot begin on the line of its name.",
                Mend.of(Edit.remove(hyphen, hyphen + 1)),
                "Put each item, with its hyphen, on a line of its own below.");
    }

    private Optional<Slip> bracket() {
        if (!isAbout("while parsing a flow")) {
            return Optional.empty();
        }
        Row opened = Row.at(text, stop.contextAt());
        if (!opened.holds(stop.at()) || opened.end() == text.length()) {
            return unclosedBracket(opened);
        }
        return charAt(stop.at()) == ':' ? colonInBrackets() : Optional.empty();
    }

    private Optional<Slip> unclosedBracket(Row opened) {
        char bracket = charAt(stop.contextAt());
        int end = opened.valueEnd(stop.contextAt());
        int last = end;
        while (last > stop.contextAt() + 1 && charAt(last - 1) == ',') {
            last--;
        }
        Mend mend = Mend.of(new Edit(last, end, bracket == '[' ? "]" : "}"));
        return slip(
                YamlRules.UNCLOSED_BRACKET,
                stop.contextAt(),
                stop.contextAt() + 1,
                "This bracket is opened and not closed.",
                mend,
                mend.hint(text));
    }

    private Optional<Slip> colonInBrackets() {
        int end = stop.at();
        while (end < row.end() && ",]}".indexOf(charAt(end)) < 0) {
            end++;
        }
        Optional<Slip> quoted = colonInValue(stop.textStart(), end);
        Matcher field = FIELD_AFTER_TEXT.matcher(text).region(stop.textStart(), stop.at());
        return field.matches() ? quoted.map(slip -> slip.withHint(asField(field))) : quoted;
    }

    private String asField(Matcher field) {
        return "If " + field.group("name") + " is a field of its own, write: "
                + Mend.of(Edit.insert(field.end("value"), ",")).line(text);
    }

    private Optional<Slip> indentation() {
        if (!complains("expected <block end>, but found") || stop.at() != row.start() + row.indent()) {
            return Optional.empty();
        }
        int column = nearestColumn();
        if (column == row.indent()) {
            return listAmongFields();
        }
        return slip(
                YamlRules.WRONG_INDENTATION,
                row.start(),
                row.start() + row.indent(),
                "This line begins with " + Wording.spaces(row.indent()) + ", and no group above begins there.",
                indented(column),
                Wording.begin(column));
    }

    /** The whole group above is set in, and this line is not. */
    private Optional<Slip> leftOfAll() {
        if (!complains("expected '<document start>'") || row.above().isEmpty() || row.indent() > 0) {
            return Optional.empty();
        }
        return slip(
                YamlRules.WRONG_INDENTATION,
                row.start(),
                row.end(),
                "This line begins further left than the first field of the file.",
                Mend.NONE,
                "Begin the first field, and every field of the same group, at the very left.");
    }

    private Optional<Slip> listAmongFields() {
        String message = row.isListItem()
                ? "A list item stands here, but the lines above are fields and not a list."
                : "A field stands here, but the lines above are a list.";
        return slip(
                YamlRules.MISPLACED_LIST,
                stop.at(),
                row.end(),
                message,
                Mend.NONE,
                "Put a name with a colon above the items of a list, and set nothing between them.");
    }

    /** The column of a group above that lies nearest: the inner one of two. */
    private int nearestColumn() {
        int nearest = Integer.MAX_VALUE;
        int bound = Integer.MAX_VALUE;
        for (Optional<Row> above = row.above();
                above.isPresent() && bound > 0;
                above = above.get().above()) {
            int column = row.isListItem() ? above.get().indent() : columnOfName(above.get());
            boolean counts = column < bound && (!row.isListItem() || above.get().isListItem());
            if (counts && Math.abs(column - row.indent()) < Math.abs((long) nearest - row.indent())) {
                nearest = column;
            }
            bound = counts ? column : bound;
        }
        return nearest == Integer.MAX_VALUE ? row.indent() : nearest;
    }

    private static int columnOfName(Row row) {
        return row.field().map(field -> field.name() - row.start()).orElse(row.indent());
    }

    private Mend indented(int column) {
        return Mend.of(new Edit(row.start(), row.start() + row.indent(), " ".repeat(column)));
    }

    /** Where a value ends; in brackets it ends before the comma or the closing bracket. */
    private int valueEnd(Row where, int start) {
        int end = where.valueEnd(start);
        String before = text.substring(where.start(), start);
        if (before.lastIndexOf('[') <= before.lastIndexOf(']') && before.lastIndexOf('{') <= before.lastIndexOf('}')) {
            return end;
        }
        for (int at = start + 1; at < end; at++) {
            if (",]}".indexOf(charAt(at)) >= 0) {
                return at;
            }
        }
        return end;
    }

    private boolean complains(String words) {
        return stop.complaint().contains(words);
    }

    private boolean isAbout(String words) {
        return stop.context().startsWith(words);
    }

    private char charAt(int at) {
        return at < 0 || at >= text.length() ? '\n' : text.charAt(at);
    }

    private static Optional<Slip> slip(Rule rule, int start, int end, String message, Mend mend, String... hints) {
        return Optional.of(Slip.of(rule, start, end, message, mend, hints));
    }
}
