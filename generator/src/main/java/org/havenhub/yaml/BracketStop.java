package org.havenhub.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains brackets that are not closed, or say that there is nothing where something stands below. */
record BracketStop(StopSite site) {

    private static final Pattern FIELD_AFTER_TEXT = Pattern.compile("\\S(?<value>[^\\n]*?) +(?<name>[a-z][a-z-]*+)");
    private static final Pattern EMPTY_BRACKETS = Pattern.compile("\\[ *]|\\{ *}");

    /** A template, or an import, said that there is nothing; what there is now stands below. */
    Optional<Slip> emptyBrackets() {
        Optional<Row> above = site.row().above();
        Optional<Row.FieldRow> field = above.flatMap(Row::field).filter(name -> isEmpty(above.get(), name));
        int column = above.map(Row::columnOfName).orElse(0);
        boolean isBelow = site.row().indent() > column
                || (site.row().isListItem() && site.row().indent() == column);
        return field.isPresent() && isBelow ? emptyBrackets(above.get(), field.get()) : Optional.empty();
    }

    private boolean isEmpty(Row where, Row.FieldRow field) {
        String value = site.text().substring(field.value(), Math.max(field.value(), where.valueEnd(field.value())));
        return EMPTY_BRACKETS.matcher(value).matches();
    }

    private Optional<Slip> emptyBrackets(Row above, Row.FieldRow field) {
        int start = field.value();
        int end = above.valueEnd(start);
        int colon = site.text().indexOf(':', field.name());
        String name = site.text().substring(field.name(), colon);
        String brackets = site.text().substring(start, end);
        Mend mend = Mend.of(Edit.remove(colon + 1, end));
        return StopSite.slip(
                YamlRules.MISPLACED_LIST,
                start,
                end,
                "The " + brackets + " after " + name + " say that it is empty, but what belongs to it stands below.",
                mend,
                "Delete the " + brackets + ". Write: " + mend.line(site.text()));
    }

    Optional<Slip> bracket() {
        if (!site.isAbout("while parsing a flow")) {
            return Optional.empty();
        }
        Row opened = Row.at(site.text(), site.stop().contextAt());
        if (!opened.holds(site.stop().at()) || opened.end() == site.text().length()) {
            return unclosedBracket(opened);
        }
        return site.charAt(site.stop().at()) == ':' ? colonInBrackets() : Optional.empty();
    }

    private Optional<Slip> unclosedBracket(Row opened) {
        char bracket = site.charAt(site.stop().contextAt());
        int end = opened.valueEnd(site.stop().contextAt());
        int last = end;
        while (last > site.stop().contextAt() + 1 && site.charAt(last - 1) == ',') {
            last--;
        }
        Mend mend = Mend.of(new Edit(last, end, bracket == '[' ? "]" : "}"));
        return StopSite.slip(
                YamlRules.UNCLOSED_BRACKET,
                site.stop().contextAt(),
                site.stop().contextAt() + 1,
                "This bracket is opened and not closed.",
                mend,
                mend.hint(site.text()));
    }

    private Optional<Slip> colonInBrackets() {
        int end = site.stop().at();
        while (end < site.row().end() && ",]}".indexOf(site.charAt(end)) < 0) {
            end++;
        }
        Optional<Slip> quoted = new ColonStop(site).colonInValue(site.stop().textStart(), end);
        Matcher field = FIELD_AFTER_TEXT
                .matcher(site.text())
                .region(site.stop().textStart(), site.stop().at());
        return field.matches() ? quoted.map(slip -> slip.withHint(asField(field))) : quoted;
    }

    private String asField(Matcher field) {
        return "If " + field.group("name") + " is a field of its own, write: "
                + Mend.of(Edit.insert(field.end("value"), ",")).line(site.text());
    }
}
