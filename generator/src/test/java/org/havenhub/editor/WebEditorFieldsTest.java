package org.havenhub.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.havenhub.content.ContentReader;
import org.havenhub.content.SiteSettings;
import org.havenhub.files.SourceFile;
import org.havenhub.resource.ResourceReader;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldSet;
import org.havenhub.yaml.Shape;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Each field that the readers know stands in each configuration, at every depth, with what its editor calls the right thing. */
class WebEditorFieldsTest {

    private static final SiteSettings HUB =
            ContentReader.settings(new SourceFile("haven.yaml", """
                    title: Northshire Hub
                    languages: [en]
                    topics: [{id: crisis, label: Crisis}]
                    areas: [{id: northshire, label: Northshire}]
                    """)).value();

    /**
     * How an editor says what a field is.
     *
     * @param key of what a field is
     * @param texts where the articles and lists stand
     * @param hint what stands below a field
     */
    private record Dialect(String path, String key, String texts, String hint) {

        JsonNode config() {
            return new YAMLMapper()
                    .readTree(Objects.requireNonNull(
                            WebEditors.of(HUB, List.of("resources/lines.yaml")).get(path)));
        }

        /** Every group of fields that stands at the top of a file. */
        Stream<JsonNode> files() {
            return config().get(texts)
                    .valueStream()
                    .flatMap(entry -> entry.has("files") ? entry.get("files").valueStream() : Stream.of(entry));
        }

        boolean isPages() {
            return texts.equals("content");
        }
    }

    static List<Dialect> dialects() {
        return List.of(
                new Dialect(".haven/decap.yml", "widget", "collections", "hint"),
                new Dialect(".haven/sveltia.yml", "widget", "collections", "hint"),
                new Dialect(".pages.yml", "type", "content", "description"));
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void everyFieldIsThereAndWhatItShouldBe(Dialect dialect) {
        assertThat(dialect.files()).hasSize(4).allSatisfy(file -> {
            boolean isList = file.toString().contains("resources/lines.yaml");
            FieldSet known = isList ? ResourceReader.fields() : ContentReader.frontMatterFields();
            holds(dialect, known, file.get("fields"));
        });
    }

    /** Decap finds entries by it. */
    @ParameterizedTest
    @MethodSource("dialects")
    void everyArticleHasATitleInOneLine(Dialect dialect) {
        assertThat(dialect.files().limit(3)).allSatisfy(file -> {
            JsonNode title = named("title", file.get("fields"));
            assertThat(title.get(dialect.key()).asString()).isEqualTo("string");
            assertThat(title.get("required").asBoolean()).isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("dialects")
    void noNameStandsTwice(Dialect dialect) {
        assertThat(dialect.config().get(dialect.texts()).valueStream())
                .extracting(entry -> entry.get("name").asString())
                .doesNotHaveDuplicates();
    }

    private static void holds(Dialect dialect, FieldSet known, JsonNode fields) {
        assertThat(fields.valueStream().map(field -> field.get("name").asString()))
                .doesNotHaveDuplicates()
                .containsAll(known.names());
        known.fields().forEach(field -> holds(dialect, field, named(field.name(), fields)));
    }

    private static void holds(Dialect dialect, Field<?> field, JsonNode node) {
        Shape shape = field.type().shape();
        Shape value = shape instanceof Shape.Either either ? either.value() : shape;
        Shape one = value instanceof Shape.Local local ? local.part() : value;
        boolean isList = one instanceof Shape.ListOf;
        Shape item = one instanceof Shape.ListOf list ? list.item() : one;
        assertThat(node.get("label").asString()).isNotBlank();
        assertThat(node.get(dialect.hint()).asString()).isEqualTo(field.description());
        assertThat(node.get("required").asBoolean()).isEqualTo(field.required());
        assertThat(node.get(dialect.key()).asString()).as(field.name()).isEqualTo(sort(dialect, item, isList));
        assertThat(node.findValues("value")).allMatch(JsonNode::isString);
        if (item instanceof Shape.Group group) {
            holds(dialect, group.fields(), node.get("fields"));
        }
    }

    /** Nothing but texts, choices among texts, and groups and lists of them: whatever is typed stays as it is. */
    private static String sort(Dialect dialect, Shape item, boolean isList) {
        if (new Choices(HUB).of(item).isPresent()) {
            return "select";
        }
        if (isList && !dialect.isPages()) {
            return "list";
        }
        return item instanceof Shape.Group ? "object" : "string";
    }

    private static JsonNode named(String name, JsonNode fields) {
        return fields.valueStream()
                .filter(field -> field.get("name").asString().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no field " + name));
    }
}
