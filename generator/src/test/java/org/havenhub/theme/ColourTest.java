package org.havenhub.theme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColourTest {

    /** What WebAIM's contrast checker and the techniques of WCAG (G17, G18) publish, to two decimals. */
    @ParameterizedTest
    @CsvSource({
        "#000000, #ffffff, 21",
        "#ffffff, #ffffff, 1",
        "#777777, #ffffff, 4.48",
        "#767676, #ffffff, 4.54",
        "#595959, #ffffff, 7.00",
        "#949494, #ffffff, 3.03",
        "#0000ff, #ffffff, 8.59",
        "#ff0000, #ffffff, 4.00",
        "#ffff00, #000000, 19.56",
    })
    void contrastIsThatOfWcag(String front, String ground, double published) {
        double contrast = Colour.of(front).contrast(Colour.of(ground));

        assertThat(contrast).isEqualTo(published, within(0.005));
        assertThat(contrast).isEqualTo(Colour.of(ground).contrast(Colour.of(front)));
    }

    /** Up to 10 of 255 a channel's curve is a straight line; sRGB bends it at 0.04045. */
    @Test
    void veryDarkColoursGrowInAStraightLine() {
        assertThat(new Colour(10, 10, 10).luminance()).isEqualTo(10 / 255.0 / 12.92, within(1e-12));
        assertThat(new Colour(11, 11, 11).luminance()).isNotCloseTo(11 / 255.0 / 12.92, within(1e-6));
    }

    @ParameterizedTest
    @CsvSource({"#ff0000, 0.2126", "#00ff00, 0.7152", "#0000ff, 0.0722", "#808080, 0.2159"})
    void luminanceIsThatOfWcag(String colour, double published) {
        assertThat(Colour.of(colour).luminance()).isEqualTo(published, within(5e-5));
    }

    @ParameterizedTest
    @CsvSource({"#0B5C63, #0b5c63", "#000001, #000001"})
    void aColourIsWrittenInSmallLetters(String code, String written) {
        assertThat(Colour.of(code)).hasToString(written);
    }

    /** The values are those that CSS Color 4 and the makers of the space give. */
    @ParameterizedTest
    @CsvSource({
        "#ffffff, 1, 0, 0",
        "#ff0000, 0.628, 0.2577, 29.23",
        "#00ff00, 0.8664, 0.2948, 142.5",
        "#0000ff, 0.452, 0.3132, 264.05",
    })
    void aColourHasALightnessAChromaAndAHue(String code, double lightness, double chroma, double hue) {
        Oklch seen = Oklch.of(Colour.of(code));

        assertThat(seen.lightness()).isEqualTo(lightness, within(0.001));
        assertThat(seen.chroma()).isEqualTo(chroma, within(0.001));
        if (chroma > 0) {
            assertThat(Math.toDegrees(seen.hue()) % 360)
                    .satisfiesAnyOf(
                            angle -> assertThat(angle).isEqualTo(hue, within(0.1)),
                            angle -> assertThat(angle + 360).isEqualTo(hue, within(0.1)));
        }
    }

    @ParameterizedTest
    @CsvSource({"#0b5c63", "#ffcc00", "#0000ff", "#ff00ff", "#808080", "#000000", "#ffffff", "#010203"})
    void everyColourOfTheScreenComesBackAsItself(String code) {
        assertThat(Oklch.of(Colour.of(code)).colour()).isEqualTo(Colour.of(code));
    }

    @Test
    void whatNoScreenCanShowGivesUpItsChroma() {
        Oklch yellow = Oklch.of(Colour.of("#ffff00"));

        Oklch shown = Oklch.of(yellow.withLightness(0.4).colour());

        assertThat(shown.lightness()).isEqualTo(0.4, within(0.01));
        assertThat(shown.hue()).isEqualTo(yellow.hue(), within(0.03));
        assertThat(shown.chroma()).isLessThan(yellow.chroma());
    }
}
