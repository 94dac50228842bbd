package org.havenhub.theme;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Every colour of a theme, derived from one brand colour: whatever that is, words and edges have the contrast of {@link ColourPair}
 * in every {@link Scheme}.
 *
 * <pre>{@code
 * Palette.of(Colour.of("#ffcc00")).in(Scheme.LIGHT).get("brand")     a dark gold, for words on paper
 * }</pre>
 */
final class Palette {

    private final Map<Scheme, Tokens> tokens = new EnumMap<>(Scheme.class);

    private Palette() {}

    static Palette of(Colour brand) {
        Shades shades = new Shades(brand);
        Palette palette = new Palette();
        palette.derive(Scheme.LIGHT, shades::light);
        palette.derive(Scheme.DARK, shades::dark);
        palette.derive(Scheme.LIGHT_CONTRAST, Shades::darkest);
        palette.derive(Scheme.DARK_CONTRAST, Shades::lightest);
        return palette;
    }

    Tokens in(Scheme scheme) {
        return tokens.getOrDefault(scheme, Tokens.NONE);
    }

    /** As a style source: each scheme in its layer and media query, one of more contrast with what it changes alone. */
    String css() {
        return Stream.of(Scheme.values()).map(this::css).collect(Collectors.joining());
    }

    private String css(Scheme scheme) {
        Tokens changed = in(scheme).without(plainer(scheme));
        String rule = ":root {\n" + changed.css() + "}\n";
        String asked = scheme.query().isEmpty() ? rule : "@media " + scheme.query() + " {\n" + rule + "}\n";
        return "@layer " + scheme.layer() + " {\n" + asked + "}\n";
    }

    private void derive(Scheme scheme, UnaryOperator<Tokens> derivation) {
        tokens.put(scheme, derivation.apply(plainer(scheme).with(scheme.fixed())));
    }

    private Tokens plainer(Scheme scheme) {
        return scheme.plainer().map(this::in).orElse(Tokens.NONE);
    }
}
