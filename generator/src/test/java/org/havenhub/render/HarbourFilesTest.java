package org.havenhub.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havenhub.files.SourceFile;
import org.havenhub.render.view.View;
import org.havenhub.theme.Theme;
import org.junit.jupiter.api.Test;

/** How the templates of the theme {@code harbour} are written. */
class HarbourFilesTest {

    private static final Pattern MACRO = Pattern.compile("<#macro (\\w+)");

    private static final Theme THEME = Harbour.theme(ExampleHub.EN).value();

    @Test
    void aComponentIsOneMacroWithTheNameOfItsFile() {
        components()
                .forEach((path, file) -> assertThat(macros(file))
                        .as(path)
                        .containsExactly(
                                camelCase(path.substring("components/".length(), path.length() - ".ftlh".length()))));
    }

    @Test
    void aComponentIsShort() {
        components()
                .forEach(
                        (path, file) -> assertThat(file.text().lines()).as(path).hasSizeLessThanOrEqualTo(45));
    }

    @Test
    void everyComponentIsUsed() {
        String all = String.join(
                "\n", THEME.templates().values().stream().map(SourceFile::text).toList());

        components().values().stream()
                .flatMap(file -> macros(file).stream())
                .forEach(macro -> assertThat(all).containsPattern("<@" + macro + "\\b"));
    }

    @Test
    void noComponentHidesAPartOfAView() {
        Set<String> parts = new TreeSet<>(List.of("say", "label"));
        Stream.of(View.class.getPermittedSubclasses())
                .flatMap(view -> Stream.of(view.getRecordComponents()))
                .map(RecordComponent::getName)
                .forEach(parts::add);

        components().values().stream()
                .flatMap(file -> macros(file).stream())
                .forEach(macro -> assertThat(parts).doesNotContain(macro));
    }

    @Test
    void everyLayoutBelongsToAKindOfPage() {
        assertThat(THEME.templates().keySet().stream().filter(path -> path.startsWith("layouts/")))
                .containsExactlyInAnyOrderElementsOf(
                        Layout.ALL.stream().map(Layout::path).toList());
    }

    @Test
    void aNoteInATemplateIsForItsAuthorsAndNotForReaders() {
        THEME.templates()
                .values()
                .forEach(file -> assertThat(file.text()).as(file.path()).doesNotContain("<!--"));
    }

    @Test
    void theIdsOfTheThemeCannotBeThoseOfAnAuthorsHeading() {
        Pattern fixed = Pattern.compile("\\bid=\"([^\"$]+)\"");
        THEME.templates()
                .values()
                .forEach(file -> assertThat(fixed.matcher(file.text()).results().map(id -> id.group(1)))
                        .as(file.path())
                        .allSatisfy(id -> assertThat(id).startsWith("_")));
    }

    private static Map<String, SourceFile> components() {
        return new java.util.TreeMap<>(THEME.templates()).subMap("components/", "components0");
    }

    private static List<String> macros(SourceFile file) {
        return MACRO.matcher(file.text())
                .results()
                .map((MatchResult macro) -> macro.group(1))
                .toList();
    }

    private static String camelCase(String name) {
        return Pattern.compile("-(\\w)")
                .matcher(name)
                .replaceAll(letter -> letter.group(1).toUpperCase(java.util.Locale.ROOT));
    }
}
