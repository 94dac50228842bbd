package org.havenhub.yaml;

import java.util.Optional;
import org.havenhub.language.Language;

/** Reads the codes of languages. */
final class LanguageCodes {

    private LanguageCodes() {}

    static Optional<Language> read(String tag, Given given) {
        Optional<Language> language = Language.of(tag).filter(Language::mayExist);
        if (language.isPresent()) {
            language.filter(code -> !code.isKnown()).ifPresent(code -> warnOfCode(code, given));
            return language;
        }
        String hint = Language.of(tag.replace('_', '-'))
                .filter(Language::isKnown)
                .map(Language::withKnownRegion)
                .or(() -> Language.named(tag))
                .or(() -> Language.spokenIn(tag))
                .map(meant -> "Did you mean " + meant.tag() + "?")
                .orElse("Write the short code of the language, for example en, es or pt-BR.");
        return given.wrong(FieldRules.UNKNOWN_LANGUAGE, "No language has the code " + given.shown() + ".", hint);
    }

    private static void warnOfCode(Language code, Given given) {
        given.problems()
                .add(
                        FieldRules.NAMELESS_LANGUAGE,
                        given.yaml().place(),
                        "Haven has no name for the language " + code + ", so readers see this code.",
                        "Check the code. If it is right, say the language's name in the summary too.");
    }
}
