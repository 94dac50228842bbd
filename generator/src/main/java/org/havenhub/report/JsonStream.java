package org.havenhub.report;

import java.util.List;
import java.util.stream.Stream;

/** A document with an array of many items, in pieces: the same text as {@link Json#document} would give of the whole. */
final class JsonStream {

    private static final String INDENT = "\n    ";

    private final String around;
    private final int end;
    private boolean isEmpty = true;

    private JsonStream(String around) {
        this.around = around;
        end = around.lastIndexOf(']');
    }

    static Stream<String> of(Json.Fields before, String name, Stream<? extends Json> items) {
        JsonStream document =
                new JsonStream(before.with(name, Json.items(List.of())).document());
        return Stream.of(
                        document.head(),
                        items.map(document::piece),
                        Stream.of(document).map(JsonStream::tail))
                .flatMap(pieces -> pieces);
    }

    private Stream<String> head() {
        return Stream.of(around.substring(0, end));
    }

    private String piece(Json item) {
        StringBuilder out = new StringBuilder(isEmpty ? "" : ",").append(INDENT);
        isEmpty = false;
        item.write(out, INDENT);
        return out.toString();
    }

    private String tail() {
        return (isEmpty ? "" : "\n  ") + around.substring(end);
    }
}
