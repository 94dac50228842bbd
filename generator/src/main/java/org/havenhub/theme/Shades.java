package org.havenhub.theme;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What becomes of a brand in each scheme. It stays as it is wherever words in it, or on it, can be read. Tints and drawings have its
 * hue, in lightnesses that suit the scheme's paper and with no more colour than is calm.
 */
final class Shades {

    /** The contrast of words in the brand's colour where readers ask for more of it. */
    private static final double MORE = 11;

    /** How light a brand is on dark paper, if it cannot stay as it is. */
    private static final double GLOW = 0.805;

    /** The most colour that is not glaring on dark paper. */
    private static final double CALM = 0.13;

    private final Colour brand;
    private final Oklch seen;

    Shades(Colour brand) {
        this.brand = brand;
        this.seen = Oklch.of(brand);
    }

    Tokens light(Tokens known) {
        Colour words = stays(known) ? brand : Shade.darker(seen).with(ColourPair.WORDS, papers(known));
        Colour tint = quiet(0.95, 0.165, 0.02);
        Colour fill = onFill(brand, known).map(front -> brand).orElse(words);
        return known.with("brand", words)
                .with("fill", fill)
                .with("on-fill", onFill(fill, known).orElseThrow())
                .with("tint", tint)
                .with("on-tint", Shade.darker(Oklch.of(words)).with(ColourPair.WORDS, List.of(tint)))
                .with("art-far", quiet(0.898, 0.29, 0.03))
                .with("art-near", quiet(0.66, 0.69, 0.06))
                .with("art-water", quiet(0.819, 0.54, 0.045))
                .with("art-ripple", tint);
    }

    Tokens dark(Tokens known) {
        Colour words = stays(known) ? brand : Shade.lighter(glowing()).with(ColourPair.WORDS, papers(known));
        Colour tint = quiet(0.292, 0.46, 0.035);
        Colour near = quiet(0.387, 0.53, 0.045);
        return known.with("brand", words)
                .with("fill", words)
                .with("on-fill", known.get("paper"))
                .with("tint", tint)
                .with("on-tint", Shade.lighter(Oklch.of(words)).with(ColourPair.WORDS, List.of(tint)))
                .with("art-far", quiet(0.295, 0.39, 0.03))
                .with("art-near", near)
                .with("art-water", quiet(0.264, 0.395, 0.03))
                .with("art-ripple", near);
    }

    /** More contrast, from the tokens of the light scheme and what differs from them. */
    static Tokens darkest(Tokens known) {
        return strongest(known, Shade.darker(Oklch.of(known.get("brand"))));
    }

    /** More contrast, from the tokens of the dark scheme and what differs from them. */
    static Tokens lightest(Tokens known) {
        return strongest(known, Shade.lighter(Oklch.of(known.get("brand"))));
    }

    private static Tokens strongest(Tokens known, Shade shade) {
        Colour paper = known.get("paper");
        Colour words = shade.with(MORE, List.of(paper));
        return known.with("brand", words)
                .with("on-tint", words)
                .with("fill", words)
                .with("on-fill", paper);
    }

    /** Whether words in the brand itself can be read on the papers of a scheme. */
    private boolean stays(Tokens known) {
        return Shade.reaches(brand, ColourPair.WORDS, papers(known));
    }

    private static List<Colour> papers(Tokens known) {
        return known.all("paper", "surface");
    }

    /** A colour for words on a fill; empty where none can be read. */
    private static Optional<Colour> onFill(Colour fill, Tokens known) {
        return Stream.of(Colour.WHITE, known.get("ink"), Colour.BLACK)
                .filter(front -> front.contrast(fill) >= ColourPair.WORDS)
                .findFirst();
    }

    private Oklch glowing() {
        double lightness = Math.max(seen.lightness(), GLOW);
        return new Oklch(lightness, Math.min(seen.chroma() * 1.15, CALM), seen.hue());
    }

    /**
     * A colour with the brand's hue.
     *
     * @param share of the brand's chroma
     * @param most chroma
     */
    private Colour quiet(double lightness, double share, double most) {
        return new Oklch(lightness, Math.min(seen.chroma() * share, most), seen.hue()).colour();
    }
}
