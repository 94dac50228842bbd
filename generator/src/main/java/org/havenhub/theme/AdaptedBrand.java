package org.havenhub.theme;

import java.util.Locale;
import org.havenhub.report.Located;
import org.havenhub.report.Problems;

/** Tells the owner of a hub what was done to the brand so that everybody can read words in it. */
final class AdaptedBrand {

    private AdaptedBrand() {}

    static void tell(Located<String> brand, Palette palette, Problems problems) {
        Colour given = Colour.of(brand.value());
        Tokens light = palette.in(Scheme.LIGHT);
        if (light.get("brand").equals(given)) {
            return;
        }
        problems.add(
                ThemeRules.ADAPTED_BRAND,
                brand.place(),
                "The colour " + given + " is too pale for words: on a light page its contrast is "
                        + ratio(given.contrast(light.get("paper"))) + ", and readers need " + ratio(ColourPair.WORDS)
                        + ".",
                "Links, words and lines are " + light.get("brand") + " instead, " + buttons(given, light) + ".",
                "In the dark they are " + palette.in(Scheme.DARK).get("brand") + ".");
    }

    private static String buttons(Colour given, Tokens light) {
        return light.get("fill").equals(given) ? "and buttons stay " + given : "and so are buttons";
    }

    private static String ratio(double contrast) {
        return String.format(Locale.ROOT, "%s:1", Math.floor(contrast * 10) / 10)
                .replace(".0:", ":");
    }
}
