package org.havenhub.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains colons inside values, and lines that lack theirs. */
record ColonStop(StopSite site) {

    private static final Pattern MISSING_SPACE = Pattern.compile(" *(?:- +)*+(?<name>" + Row.NAME + "):\\S.*");
    private static final Pattern MISSING_COLON = Pattern.compile(" *(?:- +)*+(?<name>[a-z][a-z-]*+) +(?<value>\\S.*)");

    Optional<Slip> colonInValue() {
        if (!site.complains("mapping values are not allowed")) {
            return Optional.empty();
        }
        Optional<Row.FieldRow> field = site.row().field();
        if (field.isPresent() && site.stop().at() < field.get().value()) {
            Row above = Row.at(site.text(), site.stop().textStart());
            return missingSpace(above)
                    .or(() -> missingColon(above))
                    .or(() -> site.row().indent() > above.indent() ? tooFarRight() : lineWithoutColon(above));
        }
        return field.isPresent() ? colonInValue(field.get().value()) : colonInLongText();
    }

    private Optional<Slip> colonInValue(int start) {
        int end = site.valueEnd(site.row(), start);
        if (Quotes.isStraight(site.charAt(start))) {
            return new QuoteStop(site).textAfterQuote(start);
        }
        if (Quotes.areCurledRound(site.text().substring(start, end))) {
            return Optional.of(TextCheck.curledQuotes(site.text(), start, end));
        }
        return colonInValue(start, end);
    }

    Optional<Slip> colonInValue(int start, int end) {
        Mend mend = Mend.quote(site.text(), start, end);
        return StopSite.slip(
                YamlRules.UNQUOTED_COLON,
                site.stop().at(),
                site.stop().at() + 1,
                "This colon is inside a value that stands in no quotes.",
                mend,
                mend.hint(site.text()));
    }

    /** The text began on an earlier line; it goes on as long as the lines are set in. */
    private Optional<Slip> colonInLongText() {
        Row first = Row.at(site.text(), site.stop().textStart());
        Row last = site.row();
        for (Optional<Row> next = site.row().next();
                next.isPresent() && next.get().indent() > first.indent(); ) {
            last = next.get();
            next = last.next();
        }
        int end = Math.max(site.stop().textEnd(), site.valueEnd(last, last.start() + last.indent()));
        return StopSite.slip(
                YamlRules.UNQUOTED_COLON,
                site.stop().at(),
                site.stop().at() + 1,
                "This colon is inside a value that stands in no quotes.",
                Mend.quote(site.text(), site.stop().textStart(), end),
                "Put the whole text between straight double quotes.");
    }

    private Optional<Slip> tooFarRight() {
        int column = Row.at(site.text(), site.stop().textStart()).columnOfName();
        return StopSite.slip(
                YamlRules.WRONG_INDENTATION,
                site.row().start(),
                site.row().start() + site.row().indent(),
                "This line begins further right than the field above, so it becomes part of that field's text.",
                site.indented(column),
                Wording.begin(column),
                "If it belongs to the text above, put the whole text between straight double quotes.");
    }

    Optional<Slip> lineWithoutColon() {
        if (!site.complains("could not find expected ':'")) {
            return Optional.empty();
        }
        Row lost = Row.at(site.text(), site.stop().contextAt());
        return missingSpace(lost).or(() -> missingColon(lost)).or(() -> lineWithoutColon(lost));
    }

    private Optional<Slip> missingSpace(Row lost) {
        Matcher missing = MISSING_SPACE.matcher(lost.content());
        if (!missing.matches()) {
            return Optional.empty();
        }
        int start = lost.start() + missing.start("name");
        return Optional.of(TextCheck.missingSpace(site.text(), start, lost.start() + missing.end("name"))
                .certain());
    }

    /** A word that names a field on other lines, or an id, and behind it a value. */
    private Optional<Slip> missingColon(Row lost) {
        Matcher missing = MISSING_COLON.matcher(lost.content());
        if (!missing.matches() || !namesAField(missing.group("name"))) {
            return Optional.empty();
        }
        Mend mend = Mend.of(Edit.insert(lost.start() + missing.end("name"), ":"));
        return StopSite.slip(
                YamlRules.NO_COLON,
                lost.start() + missing.start("name"),
                lost.end(),
                "There is no colon after " + missing.group("name") + ", so this is not seen as a field.",
                mend,
                mend.hint(site.text()));
    }

    private boolean namesAField(String name) {
        return name.equals("id")
                || Pattern.compile("(?m)^ *(?:- +)*+" + name + ":(?: |$)")
                        .matcher(site.text())
                        .find();
    }

    private Optional<Slip> lineWithoutColon(Row lost) {
        int start = lost.start() + lost.indent();
        return StopSite.slip(
                YamlRules.NO_COLON,
                start,
                lost.end(),
                "This line is no field, for it has no colon with a space, and it continues no text.",
                Mend.of(Edit.remove(lost.start(), lost.end())),
                "To make it a field, write name: value.",
                "To continue the text above, begin the line with more spaces than the line with the text's name.");
    }
}
