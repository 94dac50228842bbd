package org.havenhub.yaml;

import java.util.List;
import org.havenhub.report.Nearest;

/** What a field looks like in the file. References and schemas for editors are made from it. */
public sealed interface Shape {

    /** What the field takes, in the words of an author, for example {@code a date such as 2026-10-01}. */
    String words();

    /**
     * One line of text.
     *
     * @param pattern a regular expression that every right value matches, for Java and JavaScript alike; empty if any text
     *     will do
     */
    record Line(String words, String pattern) implements Shape {}

    /** The name of something that is defined elsewhere. */
    record Name(Reference of) implements Shape {

        /** A regular expression that every name matches. */
        public static final String PATTERN = "[^\\s,;،、]+";

        @Override
        public String words() {
            return of.words();
        }
    }

    /** One of a few words; capitals do not count. */
    record Word(List<String> choices) implements Shape {

        public Word {
            choices = List.copyOf(choices);
        }

        /** Whether it is a decision: one of yes or no, where a guess could publish what must stay private. */
        public boolean isDecision() {
            return choices.containsAll(List.of("yes", "no")) && !choices.contains("unknown");
        }

        @Override
        public String words() {
            return "one of the words " + String.join(", ", choices);
        }
    }

    /** The same for all readers, or one for each language. */
    record Local(Shape part) implements Shape {

        @Override
        public String words() {
            return part.words() + ", or one for each language as in {en: …, es: …}";
        }
    }

    /** A value, or a group of fields instead. */
    record Either(Shape value, FieldSet fields) implements Shape {

        /** Whether the group was typed: it has a name in it that is that of a field, or nearly so. */
        public boolean isGroup(Yaml yaml) {
            return yaml instanceof Yaml.Fields typed
                    && typed.entries().stream()
                            .anyMatch(entry ->
                                    Nearest.to(entry.name(), fields.names()).isPresent());
        }

        @Override
        public String words() {
            return value.words() + "; or " + new Group(fields).words();
        }
    }

    /** A value for each of some names, which are defined elsewhere. */
    record ByName(Reference of, Shape value) implements Shape {

        @Override
        public String words() {
            return of.words() + ", a colon and " + value.words();
        }
    }

    /** A list; a single item may stand for a list of one. */
    record ListOf(Shape item) implements Shape {

        @Override
        public String words() {
            return "a list in square brackets, of which each item is " + item.words();
        }
    }

    /** A group of fields. */
    record Group(FieldSet fields) implements Shape {

        @Override
        public String words() {
            return "a group of fields such as " + fields.example();
        }
    }
}
