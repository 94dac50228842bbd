package org.havenhub.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains values that begin with a character that has a meaning of its own in YAML. */
record SpecialStart(StopSite site) {

    private static final Pattern STARRED = Pattern.compile("\\*+(?<words>[^*]+)\\*+");

    Optional<Slip> specialStart() {
        boolean isForbidden = site.complains("cannot start any token");
        boolean isMisunderstood = site.isAbout("while scanning a")
                && "*&!|>".indexOf(site.charAt(site.stop().contextAt())) >= 0;
        boolean isOutOfPlace = site.complains("expected the node content")
                && ",]}".indexOf(site.charAt(site.stop().at())) >= 0;
        if (!isForbidden && !isMisunderstood && !isOutOfPlace) {
            return Optional.empty();
        }
        return specialStart(
                isMisunderstood ? site.stop().contextAt() : site.stop().at());
    }

    private Optional<Slip> specialStart(int start) {
        return site.charAt(start) == ',' && isAfterAnItem(start) ? commaTooMany(start) : valueToQuote(start);
    }

    private boolean isAfterAnItem(int start) {
        int before = start - 1;
        while (" \t".indexOf(site.charAt(before)) >= 0) {
            before--;
        }
        return "[{,".indexOf(site.charAt(before)) >= 0;
    }

    private Optional<Slip> commaTooMany(int start) {
        int end = start;
        while (end < site.row().end() && ", \t".indexOf(site.charAt(end)) >= 0) {
            end++;
        }
        boolean isBetween = site.charAt(start - 1) == ',' && "]}\n".indexOf(site.charAt(end)) < 0;
        Mend mend = Mend.of(new Edit(start, end, isBetween ? " " : ""));
        return StopSite.slip(
                YamlRules.SPECIAL_START,
                start,
                start + 1,
                "Nothing stands before this comma, so there is nothing for it to end.",
                mend,
                mend.hint(site.text()));
    }

    private Optional<Slip> valueToQuote(int start) {
        Row here = Row.at(site.text(), start);
        Mend mend = Mend.quote(site.text(), start, Math.max(start + 1, site.valueEnd(here, start)));
        return StopSite.slip(
                YamlRules.SPECIAL_START,
                start,
                start + 1,
                "A value that begins with " + site.charAt(start)
                        + " needs quotes, for the character has a meaning of its own.",
                mend,
                mend.hint(site.text()));
    }

    /** A star or an ampersand before the first of several words: no parser can follow such a reference. */
    Optional<Slip> starred() {
        int start = site.row().field().map(Row.FieldRow::value).orElseGet(this::itemStart);
        return site.stop().at() > start && "*&".indexOf(site.charAt(start)) >= 0 ? starred(start) : Optional.empty();
    }

    private int itemStart() {
        int start = site.row().start() + site.row().indent();
        return site.row().isListItem() ? start + 2 : start;
    }

    private Optional<Slip> starred(int start) {
        int end = site.valueEnd(site.row(), start);
        Matcher stressed = STARRED.matcher(site.text().substring(start, end));
        if (!stressed.matches()) {
            return valueToQuote(start);
        }
        Mend mend = Mend.quote(site.text(), start, end);
        Mend plain = Mend.of(new Edit(start, end, Quotes.around(stressed.group("words"))));
        return StopSite.slip(
                YamlRules.SPECIAL_START,
                start,
                start + 1,
                "A value that begins with * needs quotes, for the character has a meaning of its own.",
                mend,
                mend.hint(site.text()),
                "If the stars are to stress the words, leave them out, for readers would see them: "
                        + plain.line(site.text()));
    }

    Optional<Slip> textAfterBracket() {
        Optional<Row.FieldRow> field = site.row().field();
        boolean endedByBracket = "]}".indexOf(site.charAt(site.stop().end() - 1)) >= 0
                && site.row().holds(site.stop().end());
        if (field.isEmpty() || !endedByBracket || !site.complains("expected <block end>")) {
            return Optional.empty();
        }
        int start = field.get().value();
        return "[{".indexOf(site.charAt(start)) >= 0 ? specialStart(start) : Optional.empty();
    }
}
