package org.havenhub.theme;

import java.util.stream.DoubleStream;

/**
 * A colour as people see it, in the space that CSS calls <a href="https://www.w3.org/TR/css-color-4/#ok-lab">OKLCH</a>: made lighter
 * or darker in it, a colour keeps its hue.
 *
 * @param lightness from 0 for black to 1 for white
 * @param chroma how far from grey, from 0; no screen colour has more than about 0.33
 * @param hue an angle in radians
 */
record Oklch(double lightness, double chroma, double hue) {

    /** Chroma is found as near as this; a step between two screen colours is larger. */
    private static final double NEAR = 1e-4;

    /** How far a channel may lie outside of what a screen can show, for rounding. */
    private static final double ROUNDING = 1e-4;

    static Oklch of(Colour colour) {
        double red = colour.redLight();
        double green = colour.greenLight();
        double blue = colour.blueLight();
        double l = StrictMath.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
        double m = StrictMath.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
        double s = StrictMath.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
        double a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s;
        double b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s;
        double lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s;
        return new Oklch(lightness, StrictMath.hypot(a, b), StrictMath.atan2(b, a));
    }

    Oklch withLightness(double other) {
        return new Oklch(other, chroma, hue);
    }

    Oklch withChroma(double other) {
        return new Oklch(lightness, other, hue);
    }

    /** The nearest colour of the same lightness and hue that a screen can show: its chroma gives way. */
    Colour colour() {
        double inside = 0;
        double outside = chroma;
        if (isOnScreen()) {
            return nearest();
        }
        while (outside - inside > NEAR) {
            double middle = (inside + outside) / 2;
            if (withChroma(middle).isOnScreen()) {
                inside = middle;
            } else {
                outside = middle;
            }
        }
        return withChroma(inside).nearest();
    }

    private boolean isOnScreen() {
        return DoubleStream.of(light()).allMatch(channel -> channel >= -ROUNDING && channel <= 1 + ROUNDING);
    }

    private Colour nearest() {
        double[] light = light();
        return Colour.ofLight(light[0], light[1], light[2]);
    }

    /** The share of light in red, green and blue. */
    private double[] light() {
        double a = chroma * StrictMath.cos(hue);
        double b = chroma * StrictMath.sin(hue);
        double l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b);
        double m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b);
        double s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b);
        return new double[] {
            4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
            -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
            -0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s
        };
    }

    private static double cube(double value) {
        return value * value * value;
    }
}
