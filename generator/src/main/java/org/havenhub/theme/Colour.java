package org.havenhub.theme;

import java.util.HexFormat;
import java.util.stream.DoubleStream;

/**
 * A colour of the screen (sRGB), and how well it stands out against another one as <a
 * href="https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio">WCAG 2.2</a> counts it.
 *
 * <pre>{@code
 * Colour.of("#767676").contrast(Colour.WHITE)     4.54, enough for text at level AA
 * }</pre>
 *
 * @param red from 0 to 255
 * @param green from 0 to 255
 * @param blue from 0 to 255
 */
record Colour(int red, int green, int blue) {

    static final Colour WHITE = new Colour(255, 255, 255);
    static final Colour BLACK = new Colour(0, 0, 0);

    /** What WCAG adds for the light that a screen throws back. */
    private static final double GLARE = 0.05;

    private static final int MOST = 255;

    Colour {
        if ((red | green | blue) < 0 || Math.max(red, Math.max(green, blue)) > MOST) {
            throw new IllegalArgumentException("Not a colour: " + red + ", " + green + ", " + blue);
        }
    }

    /** @param code as {@code #rrggbb} */
    static Colour of(String code) {
        int colour = HexFormat.fromHexDigits(code, 1, code.length());
        return new Colour(colour >> 16, colour >> 8 & MOST, colour & MOST);
    }

    /** From the share of light in each channel, from 0 to 1; what lies outside is cut off. */
    static Colour ofLight(double red, double green, double blue) {
        int[] channels = DoubleStream.of(red, green, blue)
                .map(light -> Math.min(1, Math.max(0, light)))
                .mapToInt(light -> (int) Math.round(encoded(light) * MOST))
                .toArray();
        return new Colour(channels[0], channels[1], channels[2]);
    }

    /** From 1:1 for the same colour, given as 1, to 21:1 for black on white, given as 21. */
    double contrast(Colour other) {
        double one = luminance() + GLARE;
        double two = other.luminance() + GLARE;
        return Math.max(one, two) / Math.min(one, two);
    }

    /** WCAG's relative luminance: 0 for black, 1 for white. */
    double luminance() {
        return 0.2126 * redLight() + 0.7152 * greenLight() + 0.0722 * blueLight();
    }

    double redLight() {
        return light(red);
    }

    double greenLight() {
        return light(green);
    }

    double blueLight() {
        return light(blue);
    }

    /** As {@code #rrggbb}, in small letters. */
    @Override
    public String toString() {
        return "#" + HexFormat.of().toHexDigits(red << 16 | green << 8 | blue, 6);
    }

    /** The curve of IEC 61966-2-1. Strictly the same on every machine, for the colours stand in the site. */
    private static double light(int channel) {
        double value = channel / (double) MOST;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    private static double encoded(double light) {
        return light <= 0.0031308 ? light * 12.92 : 1.055 * StrictMath.pow(light, 1 / 2.4) - 0.055;
    }
}
