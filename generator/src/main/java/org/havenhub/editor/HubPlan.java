package org.havenhub.editor;

import java.time.LocalDate;
import org.havenhub.language.Language;
import org.havenhub.language.Slug;
import org.havenhub.yaml.Quotes;

/**
 * What the first files of a hub depend on.
 *
 * @param name of the hub
 * @param place that the hub is for, as its people call it
 * @param exit where the button leads that leaves the hub at once
 * @param version of Haven that builds the hub
 * @param today the day on which somebody has read the first texts
 */
public record HubPlan(String name, Language language, String place, String exit, String version, LocalDate today) {

    /** A text of the templates, with what is known in the place of {@code @words@}. */
    String fill(String template, String note) {
        return template.replace("@note@\n", note)
                .replace("@name@", Quotes.around(name))
                .replace("@xmlName@", escaped(name))
                .replace("@slug@", Slug.ofAnyScript(name).orElse("my-hub"))
                .replace("@language@", language.tag())
                .replace("@place@", Quotes.around(place))
                .replace("@area@", Slug.ofAnyScript(place).orElse("here"))
                .replace("@exit@", Quotes.around(exit))
                .replace("@version@", version)
                .replace("@today@", today.toString());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
