package org.havenhub.report;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A JSON value that can be written (RFC 8259): reports, what is made for editors, open data. Written by hand because the library
 * that could do it is held in the YAML room, and a report must not depend on a reader of the files it reports on.
 */
public sealed interface Json {

    void write(StringBuilder out, String indent);

    /** The value as a document, indented by two spaces. */
    default String document() {
        StringBuilder out = new StringBuilder();
        write(out, "\n");
        return out.append('\n').toString();
    }

    static Json text(String text) {
        return new Text(text);
    }

    static Json number(long number) {
        return new Whole(number);
    }

    static Json truth(boolean truth) {
        return new Truth(truth);
    }

    static Json items(List<? extends Json> items) {
        return new Items(List.copyOf(items));
    }

    static Json texts(Collection<String> texts) {
        return new Items(texts.stream().map(Json::text).toList());
    }

    static Fields fields() {
        return new Fields(Map.of());
    }

    /** A text; every character that is not plainly visible is escaped, so that nothing in the file can be hidden. */
    record Text(String text) implements Json {

        @Override
        public void write(StringBuilder out, String indent) {
            out.append('"');
            text.chars().forEach(unit -> append(out, (char) unit));
            out.append('"');
        }

        private static void append(StringBuilder out, char unit) {
            switch (unit) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\t' -> out.append("\\t");
                default -> {
                    if (isVisible(unit)) {
                        out.append(unit);
                    } else {
                        out.append("\\u%04x".formatted((int) unit));
                    }
                }
            }
        }

        private static boolean isVisible(char unit) {
            return switch (Character.getType(unit)) {
                case Character.CONTROL,
                        Character.FORMAT,
                        Character.SURROGATE,
                        Character.LINE_SEPARATOR,
                        Character.PARAGRAPH_SEPARATOR -> false;
                default -> true;
            };
        }
    }

    /** A whole number. */
    record Whole(long number) implements Json {

        @Override
        public void write(StringBuilder out, String indent) {
            out.append(number);
        }
    }

    /** True or false. */
    record Truth(boolean truth) implements Json {

        @Override
        public void write(StringBuilder out, String indent) {
            out.append(truth);
        }
    }

    /** An array. */
    record Items(List<Json> items) implements Json {

        public Items {
            items = List.copyOf(items);
        }

        @Override
        public void write(StringBuilder out, String indent) {
            if (items.isEmpty()) {
                out.append("[]");
                return;
            }
            String deeper = indent + "  ";
            String separator = "[";
            for (Json item : items) {
                out.append(separator).append(deeper);
                item.write(out, deeper);
                separator = ",";
            }
            out.append(indent).append(']');
        }
    }

    /** An object, its fields in the order given. */
    record Fields(Map<String, Json> fields) implements Json {

        public Fields {
            fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
        }

        /** The same object with one more field at its end, or with another value in its place. */
        public Fields with(String name, Json value) {
            Map<String, Json> longer = new LinkedHashMap<>(fields);
            longer.put(name, value);
            return new Fields(longer);
        }

        public Fields with(String name, String text) {
            return with(name, Json.text(text));
        }

        /** The same with the fields of another, which come after these. */
        public Fields and(Fields others) {
            Map<String, Json> longer = new LinkedHashMap<>(fields);
            longer.putAll(others.fields);
            return new Fields(longer);
        }

        public Fields with(String name, long number) {
            return with(name, Json.number(number));
        }

        /**
         * This object as a document, with a long array as its last field: piece by piece, so that nobody has to hold it as a whole.
         */
        public Stream<String> document(String name, Stream<? extends Json> items) {
            return JsonStream.of(this, name, items);
        }

        @Override
        public void write(StringBuilder out, String indent) {
            if (fields.isEmpty()) {
                out.append("{}");
                return;
            }
            String deeper = indent + "  ";
            String separator = "{";
            for (Map.Entry<String, Json> field : fields.entrySet()) {
                out.append(separator).append(deeper);
                new Text(field.getKey()).write(out, deeper);
                out.append(": ");
                field.getValue().write(out, deeper);
                separator = ",";
            }
            out.append(indent).append('}');
        }
    }
}
