package org.havenhub.theme;

import java.util.List;
import java.util.stream.DoubleStream;

/**
 * The shades of a colour from its own towards black or towards white.
 *
 * @param start the first of them
 * @param step to the next, in lightness
 */
record Shade(Oklch start, double step) {

    /** Small enough for the nearest shade, and at most 200 of them. */
    private static final double STEP = 0.005;

    static Shade darker(Oklch start) {
        return new Shade(start, -STEP);
    }

    static Shade lighter(Oklch start) {
        return new Shade(start, STEP);
    }

    /** The first shade that has so much contrast with each of the grounds; black or white if none has. */
    Colour with(double contrast, List<Colour> grounds) {
        return DoubleStream.iterate(start.lightness(), lightness -> lightness > 0 && lightness < 1, this::next)
                .mapToObj(lightness -> start.withLightness(lightness).colour())
                .filter(shade -> reaches(shade, contrast, grounds))
                .findFirst()
                .orElse(step < 0 ? Colour.BLACK : Colour.WHITE);
    }

    static boolean reaches(Colour front, double contrast, List<Colour> grounds) {
        return grounds.stream().allMatch(ground -> front.contrast(ground) >= contrast);
    }

    private double next(double lightness) {
        return lightness + step;
    }
}
