package org.havenhub.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The styles of the theme {@code harbour}. */
class HarbourStyleTest {

    /** WCAG 1.4.6, enhanced contrast of text. */
    private static final double TEXT = 7;

    /** WCAG 1.4.11, contrast of the parts of a page that mean something. */
    private static final double EDGE = 3;

    private static final SortedMap<String, String> SOURCES = sources();

    private static final Pattern TOKEN = Pattern.compile("--([a-z0-9-]+):\\s*(#[0-9a-f]{6})\\s*;");

    static Stream<Arguments> pairs() {
        List<String> palettes = List.of("light", "dark", "light contrast", "dark contrast");
        List<Arguments> pairs = List.of(
                Arguments.of("ink", "paper", TEXT),
                Arguments.of("ink", "surface", TEXT),
                Arguments.of("on-exit", "exit", TEXT),
                Arguments.of("ink", "tint", TEXT),
                Arguments.of("quiet", "paper", TEXT),
                Arguments.of("quiet", "surface", TEXT),
                Arguments.of("brand", "paper", TEXT),
                Arguments.of("brand", "surface", TEXT),
                Arguments.of("on-brand", "brand", TEXT),
                Arguments.of("on-tint", "tint", TEXT),
                Arguments.of("on-sand", "sand", TEXT),
                Arguments.of("edge", "paper", EDGE),
                Arguments.of("edge", "surface", EDGE),
                Arguments.of("brand", "tint", EDGE),
                Arguments.of("ink", "sand", EDGE));
        return palettes.stream()
                .flatMap(palette ->
                        pairs.stream().map(pair -> Arguments.of(palette, pair.get()[0], pair.get()[1], pair.get()[2])));
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void theContrastIsEnough(String palette, String front, String back, double least) {
        Map<String, String> tokens = palette(palette);

        assertThat(contrast(token(tokens, front), token(tokens, back)))
                .as("%s on %s in %s", front, back, palette)
                .isGreaterThanOrEqualTo(least);
    }

    @Test
    void contrastIsCountedAsWcagDoes() {
        assertThat(contrast("#000000", "#ffffff")).isEqualTo(21.0);
        assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.49);
    }

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
    void colourStandsInTokensAlone() {
        Map<String, String> others = new TreeMap<>(SOURCES);
        others.keySet().removeIf(path -> path.matches(".*/(tokens|preferences|print)\\.css"));

        assertNowhere("#[0-9a-fA-F]{3,8}\\b(?![^{]*\\{)|\\brgba?\\(|\\bhsla?\\(", others);
    }

    @Test
    void onlyPaperInsists() {
        Map<String, String> others = new TreeMap<>(SOURCES);
        others.remove("assets/css/print.css");

        assertNowhere("!important", others);
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
        String all = String.join("\n", SOURCES.values());
        Pattern use = Pattern.compile("var\\(--([a-z0-9-]+)\\)");

        assertThat(use.matcher(all).results().map(token -> token.group(1)).distinct())
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

    /** The colours of a palette: those of the light one, overlaid by what the others change. */
    private static Map<String, String> palette(String name) {
        Map<String, String> tokens = new TreeMap<>();
        String base = source("tokens");
        String wishes = source("preferences");
        collect(base.substring(0, base.indexOf("@media")), tokens);
        if (name.startsWith("dark")) {
            collect(block(base, "@media (prefers-color-scheme: dark)"), tokens);
        }
        if (name.endsWith("contrast")) {
            collect(block(wishes, "@media (prefers-contrast: more) {"), tokens);
        }
        if (name.equals("dark contrast")) {
            collect(block(wishes, "@media (prefers-contrast: more) and (prefers-color-scheme: dark)"), tokens);
        }
        return tokens;
    }

    private static String source(String name) {
        return Optional.ofNullable(SOURCES.get("assets/css/" + name + ".css")).orElseThrow();
    }

    private static String block(String css, String start) {
        int from = css.indexOf(start);
        assertThat(from).as(start).isNotNegative();
        return css.substring(from, css.indexOf("\n  }\n", from));
    }

    private static void collect(String css, Map<String, String> tokens) {
        Matcher token = TOKEN.matcher(css);
        while (token.find()) {
            tokens.put(token.group(1), token.group(2));
        }
    }

    private static String token(Map<String, String> tokens, String name) {
        return Optional.ofNullable(tokens.get(name)).orElseThrow();
    }

    /** WCAG 2.2, contrast ratio. */
    private static double contrast(String one, String other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** WCAG 2.2, relative luminance. */
    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
