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
}
