package org.havenhub.yaml;

import java.util.Optional;
import org.havenhub.report.Rule;

/**
 * The place where the parser gave up, with what stands around it.
 *
 * @param text of the whole draft
 * @param row the line
 */
record StopSite(Stop stop, String text, Row row) {

    static StopSite of(Stop stop, Draft draft) {
        String text = draft.text();
        return new StopSite(stop, text, Row.at(text, Math.min(stop.at(), text.length())));
    }

    /** Where a value ends; in brackets it ends before the comma or the closing bracket. */
    int valueEnd(Row where, int start) {
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

    boolean complains(String words) {
        return stop.complaint().contains(words);
    }

    boolean isAbout(String words) {
        return stop.context().startsWith(words);
    }

    char charAt(int at) {
        return at < 0 || at >= text.length() ? '\n' : text.charAt(at);
    }

    Mend indented(int column) {
        return Mend.of(new Edit(row.start(), row.start() + row.indent(), " ".repeat(column)));
    }

    static Optional<Slip> slip(Rule rule, int start, int end, String message, Mend mend, String... hints) {
        return Optional.of(Slip.of(rule, start, end, message, mend, hints));
    }
}
