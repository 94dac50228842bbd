package org.havenhub.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.havenhub.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The styles of the theme {@code harbour}. */
class HarbourStyleTest {

    private static final SortedMap<String, String> SOURCES = sources();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(margin|padding|border|inset)-(left|right|top|bottom)\\b",
                "(?<![-\\w])(left|right|top|bottom|width|height|min-width|max-width|min-height|max-height)\\s*:(?![^(]*\\))",
                "text-align:\\s*(left|right)",
                "float:\\s*(left|right)",
                "border-(top|bottom)-(left|right)-radius"
            })
    void sidesAreThoseOfTheLanguageAndNotOfTheScreen(String physical) {
        assertNowhere("(?m)^\\s*(?!@).*" + physical, SOURCES);
    }

    @ParameterizedTest
    @ValueSource(strings = {"url\\(", "@import", "image-set", "src\\(", "@font-face"})
    void nothingIsLoaded(String load) {
        assertNowhere(load, SOURCES);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "animation",
                "transition",
                "@keyframes",
                "scroll-behavior",
                "gradient",
                "position:\\s*(sticky|fixed)"
            })
    void nothingMovesAndNothingSticksButTheWayOut(String motion) {
        Map<String, String> others = new TreeMap<>(SOURCES);
        others.remove("assets/css/components/exit.css");

        assertNowhere(motion, others);
    }

    @Test
    void colourComesFromThePaletteAndOnPaperThereIsNone() {
        Map<String, String> others = new TreeMap<>(SOURCES);
        others.remove("assets/css/print/pages.css");

        assertNowhere("#[0-9a-fA-F]{3,8}\\b(?![^{]*\\{)|\\brgba?\\(|\\bhsla?\\(", others);
    }

    @Test
    void onlyPaperInsists() {
        Map<String, String> others = new TreeMap<>(SOURCES);
        others.remove("assets/css/print/pages.css");

        assertNowhere("!important", others);
    }

    /** A box of its own goes to the next line as a whole. Nothing else may make it a part of its line again, or let it break anywhere. */
    @Test
    void aNumberToDialGoesToTheNextLineAsAWhole() {
        Pattern rule = Pattern.compile("(?<selectors>[^{}]*\\.number\\b[^{}]*)\\{(?<style>[^{}]*)}");
        List<String> styles = SOURCES.values().stream()
                .flatMap(css -> rule.matcher(withoutComments(css)).results())
                .map(found -> found.group(1).strip() + " {" + found.group(2) + "}")
                .toList();

        assertThat(styles)
                .anySatisfy(style -> assertThat(style)
                        .containsPattern("(?m)^\\.number,")
                        .contains("display: inline-block;", "max-inline-size: 100%;"));
        assertThat(styles.stream().filter(style -> !style.contains("display: inline-block;")))
                .allSatisfy(style ->
                        assertThat(style).doesNotContain("display:", "overflow-wrap:", "word-break:", "white-space:"));
    }

    @Test
    void everySourceStandsInALayer() {
        SOURCES.forEach((path, text) -> assertThat(text).as(path).contains("@layer"));
    }

    @Test
    void idsAreNotForStyles() {
        assertNowhere("(?m)^[^/*]*#_?[g-z][\\w-]*[\\s,{:]", SOURCES);
    }

    @Test
    void everyTokenThatIsUsedExists() {
        Theme theme = Harbour.theme(Theme.ENGLISH).value();
        String all = new String(theme.assets().get(Theme.STYLE_SHEET), StandardCharsets.UTF_8);
        String paper = new String(theme.assets().get(Theme.PAPER_SHEET), StandardCharsets.UTF_8);
        Pattern use = Pattern.compile("var\\(--([a-z0-9-]+)\\)");

        assertThat(use.matcher(all + paper)
                        .results()
                        .map(token -> token.group(1))
                        .distinct())
                .allSatisfy(name -> assertThat(all).contains("--" + name + ":"));
    }

    private static void assertNowhere(String pattern, Map<String, String> sources) {
        sources.forEach(
                (path, text) -> assertThat(withoutComments(text)).as(path).doesNotContainPattern(pattern));
    }

    private static String withoutComments(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "");
    }

    private static SortedMap<String, String> sources() {
        SortedMap<String, String> sources = new TreeMap<>();
        Harbour.files().forEach((path, bytes) -> {
            if (path.endsWith(".css")) {
                sources.put(path, new String(bytes, StandardCharsets.UTF_8));
            }
        });
        return sources;
    }
}
