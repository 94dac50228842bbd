package org.havenhub.exchange;

import java.util.List;
import java.util.Optional;
import org.havenhub.language.Language;
import org.havenhub.report.Place;

/** The languages of an object of HSDS, by their code or else by their name. */
final class HsdsLanguages {

    private HsdsLanguages() {}

    static List<Value.Text> of(HsdsNode object) {
        return object.all("languages").stream()
                .flatMap(language -> of(language, language.place()).stream())
                .toList();
    }

    private static Optional<Value.Text> of(HsdsNode language, Place place) {
        Optional<Language> known = Language.of(language.peek("code"))
                .filter(Language::isKnown)
                .or(() -> Language.named(language.peek("name")));
        known.ifPresent(found -> language.take("code", "name"));
        return known.map(found -> new Value.Text(found.tag(), place));
    }
}
