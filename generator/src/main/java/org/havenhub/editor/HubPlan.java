package org.havenhub.editor;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
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
 * @param country that its telephone numbers belong to; where it is empty, the setting waits as a note
 * @param timezone of its hours; where it is empty, the setting waits as a note
 */
public record HubPlan(
        String name,
        Language language,
        String place,
        String exit,
        String version,
        LocalDate today,
        Optional<String> country,
        Optional<String> timezone) {

    /** A text of the templates, with what is known in the place of {@code @words@}. */
    String fill(String template, String note) {
        String settled = settled(settled(template, "country", country), "timezone", timezone);
        return settled.replace("@note@\n", note)
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

    /** The text with a setting in the place of the note that shows an example of it. */
    private static String settled(String template, String setting, Optional<String> value) {
        return value.map(given -> template.replaceFirst(
                        "(?m)^# " + setting + ": .*$", Matcher.quoteReplacement(setting + ": " + Quotes.around(given))))
                .orElse(template);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
