package org.havenhub.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.havenhub.content.ContentReader;
import org.havenhub.files.SourceFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

class WebEditorsTest {

    private static final String DECAP = ".haven/decap.yml";
    private static final String SVELTIA = ".haven/sveltia.yml";
    private static final String PAGES = ".pages.yml";

    private static final String ONE_LANGUAGE = """
            title: Northshire Hub
            languages: [en]
            topics: [{id: crisis, label: "In a \\"crisis\\""}]
            """;

    @ParameterizedTest
    @ValueSource(strings = {DECAP, SVELTIA, PAGES})
    void everyFieldAboveATextIsOffered(String path) {
        JsonNode guides = config(path, ONE_LANGUAGE)
                .findValue(path.equals(PAGES) ? "content" : "collections")
                .get(0);

        assertThat(guides.get("fields").findValuesAsString("name"))
                .containsAll(ContentReader.frontMatterFields().names())
                .contains("body");
    }

    @ParameterizedTest
    @ValueSource(strings = {DECAP, SVELTIA, PAGES})
    void theHubsOwnWordsAreOfferedWithTheirLabels(String path) {
        JsonNode config = config(path, ONE_LANGUAGE);

        assertThat(config.findValuesAsString("value")).contains("crisis", "helpline", "steps");
        assertThat(config.findValuesAsString("label")).contains("In a \"crisis\"");
    }

    /** Widgets for numbers, dates and switches write something else than what people typed. */
    @Test
    void everythingThatIsTypedStaysText() {
        assertThat(sorts(DECAP, "widget")).containsExactlyInAnyOrder("list", "markdown", "object", "select", "string");
        assertThat(sorts(SVELTIA, "widget"))
                .containsExactlyInAnyOrder("list", "markdown", "object", "select", "string");
        assertThat(sorts(PAGES, "type"))
                .containsExactlyInAnyOrder("code", "collection", "file", "object", "select", "string");
        assertThat(config(SVELTIA, ONE_LANGUAGE).at("/output/yaml/quote").asString())
                .isEqualTo("double");
    }

    @Test
    void whereTextsCanHaveSeveralLanguagesListsAreEditedAsText() {
        String two = "title: Hub\nlanguages: [en, es]\n";

        assertThat(text(DECAP, ONE_LANGUAGE)).contains("resources/lines.yaml");
        assertThat(text(DECAP, two)).doesNotContain("resources/lines.yaml").contains("content/es/guides");
        assertThat(config(PAGES, two)
                        .get("content")
                        .valueStream()
                        .filter(entry -> entry.get("path").asString().equals("resources/lines.yaml")))
                .singleElement()
                .satisfies(entry -> assertThat(entry.get("format").asString()).isEqualTo("code"))
                .satisfies(entry -> assertThat(entry.has("fields")).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {DECAP, SVELTIA})
    void aPictureOfAHomePageIsNamedAsSeenFromThere(String path) {
        JsonNode config = config(path, ONE_LANGUAGE);
        JsonNode home = config.at("/collections/2/files/0");

        assertThat(config.at("/public_folder").asString()).isEqualTo("../../../media");
        assertThat(home.at("/file").asString()).isEqualTo("content/en/index.md");
        assertThat(home.at("/public_folder").asString()).isEqualTo("../../media");
        assertThat(home.at("/media_folder").asString()).isEqualTo("/media");
    }

    @Test
    void pagesCmsOffersPicturesAsSeenFromBoth() {
        assertThat(config(PAGES, ONE_LANGUAGE).at("/media").findValuesAsString("output"))
                .containsExactly("../../../media", "../../media");
    }

    private static Set<String> sorts(String path, String key) {
        return new TreeSet<>(config(path, ONE_LANGUAGE).findValuesAsString(key));
    }

    private static JsonNode config(String path, String settings) {
        return new YAMLMapper().readTree(text(path, settings));
    }

    private static String text(String path, String settings) {
        Map<String, String> files = WebEditors.of(
                ContentReader.settings(new SourceFile("haven.yaml", settings)).value(),
                List.of("resources/lines.yaml"));
        return Objects.requireNonNull(files.get(path));
    }
}
