package org.havenhub.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PaletteTest {

    private static final String USUAL = "#0b5c63";

    private static final Path STYLES = Path.of(System.getProperty("basedir", ""))
            .toAbsolutePath()
            .resolveSibling("themes/src/main/resources/themes/harbour/assets/css");

    private static final Pattern RULE = Pattern.compile("[{;]\\s*([^{};]+)\\{([^{}]*)\\}");

    private static final List<Palette> PALETTES = brands().map(Palette::of).toList();

    /** Colours at the ends of everything, and enough others that a law which fails anywhere fails here. */
    private static Stream<Colour> brands() {
        Stream<Colour> extremes = Stream.of(
                        "#000000", "#ffffff", "#ffff00", "#ffcc00", "#0000ff", "#ff0000", "#00ff00", "#00ffff",
                        "#ff00ff", "#808080", "#777777", "#010101", "#fefefe", "#ff8800", "#3b0a5c", "#8f1d14",
                        "#fbfaf7", "#10191e", USUAL)
                .map(Colour::of);
        Random random = new Random(20261126);
        return Stream.concat(
                extremes,
                IntStream.range(0, 1500)
                        .mapToObj(i -> new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256))));
    }

    static List<ColourPair> pairs() {
        return ColourPair.ALL;
    }

    @ParameterizedTest
    @MethodSource("pairs")
    void whateverTheBrandWordsAndEdgesHaveTheirContrast(ColourPair pair) {
        assertThat(PALETTES)
                .allSatisfy(palette -> assertThat(Scheme.values()).allSatisfy(scheme -> {
                    Tokens tokens = palette.in(scheme);
                    assertThat(tokens.get(pair.front()).contrast(tokens.get(pair.ground())))
                            .as("%s in %s of %s", pair, scheme, palette.css())
                            .isGreaterThanOrEqualTo(pair.least());
                }));
    }

    @Test
    void theUsualBrandIsWhatItIs() {
        Palette palette = Palette.of(Colour.of(USUAL));

        assertThat(palette.in(Scheme.LIGHT).get("brand")).hasToString(USUAL);
        assertThat(palette.in(Scheme.LIGHT).get("fill")).hasToString(USUAL);
        assertThat(palette.in(Scheme.LIGHT).get("on-fill")).hasToString("#ffffff");
    }

    @ParameterizedTest
    @CsvSource({
        // A yellow stays what buttons and dark pages are made of; words on light pages are dark gold.
        "#ffcc00, LIGHT, fill, #ffcc00",
        "#ffcc00, LIGHT, on-fill, #1b2a33",
        "#ffcc00, DARK, brand, #ffcc00",
        // Neither white nor black can be read on a middling pink.
        "#e0457b, LIGHT, on-fill, #ffffff",
        "#3b0a5c, LIGHT, brand, #3b0a5c",
    })
    void theBrandStaysWhereItCanBeRead(String brand, Scheme scheme, String token, String colour) {
        assertThat(Palette.of(Colour.of(brand)).in(scheme).get(token)).hasToString(colour);
    }

    @Test
    void aChangedBrandKeepsItsHue() {
        for (String brand : List.of("#ffcc00", "#e0457b", "#66ccff", "#99dd55")) {
            double hue = Oklch.of(Colour.of(brand)).hue();
            Colour words = Palette.of(Colour.of(brand)).in(Scheme.LIGHT).get("brand");

            assertThat(Math.cos(Oklch.of(words).hue() - hue)).as(brand).isGreaterThan(0.999);
        }
    }

    @Test
    void aGreyBrandBringsNoColourIn() {
        Tokens tokens = Palette.of(Colour.of("#777777")).in(Scheme.LIGHT);

        assertThat(tokens.all("brand", "tint", "art-near"))
                .allSatisfy(colour -> assertThat(Oklch.of(colour).chroma()).isLessThan(0.002));
    }

    @Test
    void moreContrastIsMoreContrast() {
        Palette palette = Palette.of(Colour.of("#e0457b"));

        assertThat(palette.in(Scheme.LIGHT_CONTRAST).get("brand").contrast(Colour.WHITE))
                .isGreaterThanOrEqualTo(11);
        assertThat(palette.in(Scheme.DARK_CONTRAST).get("brand").contrast(Colour.BLACK))
                .isGreaterThanOrEqualTo(11);
    }

    @Test
    void eachSchemeStandsInItsLayerAndMediaQuery() {
        assertThat(Palette.of(Colour.of(USUAL)).css())
                .startsWith("@layer tokens {\n:root {\n--paper: #fbfaf7;\n")
                .containsSubsequence(
                        "@layer tokens {\n@media (prefers-color-scheme: dark) {\n:root {\n--paper: #10191e;\n",
                        "@layer preferences {\n@media (prefers-contrast: more) and (prefers-color-scheme: light) {\n",
                        "@layer preferences {\n@media (prefers-contrast: more) and (prefers-color-scheme: dark) {\n");
    }

    @Test
    void harbourPutsWordsOnGroundsAsThePairsSay() {
        Set<String> pairs = ColourPair.ALL.stream()
                .filter(pair -> pair.least() == ColourPair.WORDS)
                .map(pair -> pair.front() + " on " + pair.ground())
                .collect(Collectors.toSet());

        styles().forEach((path, css) -> rules(css)
                .forEach(rule -> uses(rule, "color")
                        .forEach(front -> uses(rule, "background")
                                .forEach(ground -> assertThat(front + " on " + ground)
                                        .as(path)
                                        .isIn(pairs)))));
    }

    @Test
    void harbourUsesEveryColourOfThePalette() {
        String all = String.join("\n", styles().values());

        assertThat(Palette.of(Colour.of(USUAL)).in(Scheme.LIGHT).colours().keySet())
                .allSatisfy(token -> assertThat(all).contains("var(--" + token + ")"));
    }

    private static Stream<String> rules(String css) {
        return RULE.matcher(css).results().map(rule -> rule.group(2));
    }

    /** The tokens that a property of a rule names. */
    private static Set<String> uses(String rule, String property) {
        return Pattern.compile("(?:^|[;\\s])" + property + ":\\s*var\\(--([a-z-]+)\\)")
                .matcher(rule)
                .results()
                .map((MatchResult use) -> use.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, String> styles() {
        try (Stream<Path> files = Files.walk(STYLES)) {
            Map<String, String> styles = new TreeMap<>();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".css")).toList()) {
                styles.put(STYLES.relativize(file).toString(), Files.readString(file));
            }
            return styles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
