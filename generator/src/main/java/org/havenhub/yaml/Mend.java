package org.havenhub.yaml;

import java.util.List;

/**
 * The remedy for one mistake: edits to the text, in order and apart from each other. It is shown to the author, and it lets
 * the reading go on, so that one run finds the other mistakes of the file too.
 */
record Mend(List<Edit> edits) {

    /** No remedy is known. */
    static final Mend NONE = new Mend(List.of());

    Mend {
        edits = List.copyOf(edits);
    }

    static Mend of(Edit... edits) {
        return new Mend(List.of(edits));
    }

    /** Puts the stretch into the quotes that fit it. */
    static Mend quote(String text, int start, int end) {
        return of(new Edit(start, end, Quotes.around(text.substring(start, end))));
    }

    /** The hint that shows the line as it should be. */
    String hint(String text) {
        return "Write: " + line(text);
    }

    /** The line as it should be, cut if it is very long. */
    String line(String text) {
        Row row = Row.at(text, edits.get(0).start());
        StringBuilder line = new StringBuilder(row.content());
        for (int i = edits.size() - 1; i >= 0; i--) {
            Edit edit = edits.get(i);
            line.replace(edit.start() - row.start(), edit.end() - row.start(), edit.replacement());
        }
        return Wording.cut(line.toString().strip());
    }
}
