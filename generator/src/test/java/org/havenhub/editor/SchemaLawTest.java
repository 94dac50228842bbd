package org.havenhub.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.content.ContentReader;
import org.havenhub.files.SourceFile;
import org.havenhub.language.Language;
import org.havenhub.report.Problem;
import org.havenhub.report.Report;
import org.havenhub.report.Severity;
import org.havenhub.resource.ResourceReader;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldSet;
import org.havenhub.yaml.Shape;
import org.junit.jupiter.api.Test;

/** Whatever stands in a field, an editor and a build say the same of it. */
class SchemaLawTest {

    private static final String SETTINGS = "title: Northshire Hub\nlanguages: [en, es]\n";

    private static final List<Language> LANGUAGES = List.of(new Language("en"), new Language("es"));

    /** What YAML takes for nothing, a number, a truth or a date, what is no single value, and what is only a text. */
    private static final List<String> VALUES = List.of(
            "",
            "\"\"",
            "yes",
            "No",
            "true",
            "False",
            "7",
            "-7",
            "007",
            "0x1f",
            "1.5",
            "1e3",
            "116123",
            "20261001",
            "2026-10-01",
            "18:30",
            "word",
            "two words",
            "a, b",
            "[]",
            "[word]",
            "[7, true]",
            "[\"\"]",
            "{}",
            "{en: word}",
            "{EN: word, es: 7}",
            "{en: }",
            "{id: word}");

    /** Where a build knows more than a schema can: each with the reason. */
    private static final Map<String, String> UNKNOWABLE = new TreeMap<>(Map.of(
            "haven.yaml: contact", "It may be of three sorts, and one of them is nearly any text.",
            "haven.yaml: languages", "There are thousands of languages, so only the form is known.",
            "A resource: languages", "There are thousands of languages, so only the form is known.",
            "A contact: languages", "There are thousands of languages, so only the form is known.",
            "The part above the text: order", "To JSON Schema, 1e3 is a whole number.",
            "A resource: contacts", "One that is closed or kept back may have none.",
            "A contact: hours", "Opening hours have a grammar.",
            "A visit: town", "A confidential visit has no address.",
            "A meeting: at", "Times have a grammar."));

    /**
     * A value of which an editor and a build say different things.
     *
     * @param isRight whether the build takes it
     */
    private record Difference(String field, String value, boolean isRight) {}

    /**
     * A place where fields stand.
     *
     * @param text the file around a field, which stands in place of {@code @}
     */
    private record Spot(String path, String text, FieldSet fields) {

        Stream<Difference> differences(SchemaJudge judge) {
            return fields.fields().stream()
                    .filter(field -> !isName(field.type().shape()))
                    .flatMap(field -> Stream.concat(VALUES.stream(), Stream.of(field.example()))
                            .flatMap(value -> difference(field, value, judge)));
        }

        private Stream<Difference> difference(Field<?> field, String value, SchemaJudge judge) {
            String file = with(field, value);
            boolean isRight = report(file).problems().stream().noneMatch(Spot::isMistake);
            List<String> faults = judge.faults(path, file);
            return isRight == faults.isEmpty()
                    ? Stream.of()
                    : Stream.of(new Difference(fields.noun() + ": " + field.name(), value, isRight));
        }

        /** That a hub does not have the language of a text is told as a warning: the list may be a shared one. */
        private static boolean isMistake(Problem problem) {
            return problem.severity() == Severity.ERROR || problem.rule().id().equals("unlisted-text-language");
        }

        /** What there is of a name, other rooms know. */
        private static boolean isName(Shape shape) {
            return shape instanceof Shape.Name
                    || (shape instanceof Shape.ListOf list && list.item() instanceof Shape.Name);
        }

        /** The field replaces the one of its name that the text has. */
        private String with(Field<?> field, String value) {
            return text.replaceAll(
                            "(?m)^( *)@" + field.name() + ":.*$",
                            "$1" + field.name() + ": " + value.replace("$", "\\$"))
                    .replaceAll("@([a-z-]+):", "$1:")
                    .replace(
                            "@",
                            text.contains("@" + field.name() + ":") ? "# and no more" : field.name() + ": " + value);
        }

        private Report report(String file) {
            SourceFile source = new SourceFile(path, file);
            if (path.equals("haven.yaml")) {
                return ContentReader.settings(source).report();
            }
            return path.startsWith("resources/")
                    ? ResourceReader.read(source, LANGUAGES, Optional.empty()).report()
                    : ContentReader.article(source).report();
        }
    }

    private static final List<Difference> DIFFERENCES = differences();

    @Test
    void whatABuildTakesAnEditorTakesToo() {
        assertThat(DIFFERENCES.stream().filter(Difference::isRight)).isEmpty();
    }

    @Test
    void whatABuildRefusesAnEditorRefusesExceptWhereASchemaCannotKnow() {
        Set<String> silent = DIFFERENCES.stream()
                .filter(difference -> !difference.isRight())
                .map(Difference::field)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(silent).containsExactlyElementsOf(UNKNOWABLE.keySet());
    }

    private static List<Difference> differences() {
        SchemaJudge judge = new SchemaJudge(SETTINGS);
        return spots().flatMap(spot -> spot.differences(judge)).toList();
    }

    private static Stream<Spot> spots() {
        FieldSet contact = inside(ResourceReader.recordFields(), "contacts");
        return Stream.of(
                new Spot("haven.yaml", "@title: Hub\n@languages: [en, es]\n@\n", ContentReader.settingsFields()),
                new Spot(
                        "content/en/guides/a.md", "---\n@title: A\n@\n---\nText.\n", ContentReader.frontMatterFields()),
                new Spot("resources/a.yaml", """
                        resources:
                          - @id: a
                            @name: A
                            @kind: helpline
                            @contacts: [{call: 0808 157 0123}]
                            @
                        """, ResourceReader.recordFields()),
                new Spot("resources/a.yaml", """
                        resources:
                          - id: a
                            name: A
                            kind: helpline
                            contacts:
                              - @call: 0808 157 0123
                                @
                        """, contact),
                new Spot("resources/a.yaml", """
                        resources:
                          - id: a
                            name: A
                            kind: helpline
                            contacts:
                              - visit:
                                  @town: Northport
                                  @
                        """, inside(contact, "visit")),
                new Spot("resources/a.yaml", """
                        resources:
                          - id: a
                            name: A
                            kind: helpline
                            contacts: [{call: 0808 157 0123}]
                            meets:
                              - @every: Tuesday
                                @
                        """, inside(ResourceReader.recordFields(), "meets")));
    }

    private static FieldSet inside(FieldSet set, String name) {
        return set.fields().stream()
                .filter(field -> field.name().equals(name))
                .map(field -> field.type().shape())
                .map(shape -> shape instanceof Shape.ListOf list ? list.item() : shape)
                .map(shape -> ((Shape.Group) shape).fields())
                .findFirst()
                .orElseThrow();
    }
}
