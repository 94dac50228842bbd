package org.havenhub.theme;

import java.util.Map;
import org.havenhub.language.Language;
import org.havenhub.report.Place;

/**
 * One message as a file gives it.
 *
 * @param place the key
 * @param forms by plural category, {@code other} among them
 */
record Wording(Place place, Map<String, String> forms) {

    Message message(Language language) {
        return new Message(language, forms);
    }

    /** The words of a form, or of the one that stands in for it. */
    String text(String category) {
        return forms.getOrDefault(category, forms.getOrDefault(Message.OTHER, ""));
    }
}
