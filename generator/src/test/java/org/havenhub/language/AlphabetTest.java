package org.havenhub.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AlphabetTest {

    @ParameterizedTest
    @CsvSource({
        "en, émile, E, e",
        "en, Ñandú, N, n",
        "es, Ñandú, Ñ, x-f1",
        "sv, Ängel, Ä, x-e4",
        "de, Ängel, A, a",
        "cs, Chata, CH, ch",
        "ar, بيت, ب, x-628",
        "ar, Night Line, N, n",
        "el, Άννα, Α, x-3b1",
        "en, 24 Hours, '', other",
        "en, بيت, '', other",
    })
    void aNameStandsUnderTheLetterOfTheLanguage(String language, String name, String label, String id) {
        Alphabet.Letter letter = new Language(language).alphabet().letterOf(name);

        assertThat(letter.label()).isEqualToIgnoringCase(label);
        assertThat(letter.id()).isEqualTo(id);
    }

    @ParameterizedTest
    @CsvSource({"en, Anna Émile Nils Zoe", "es, Nube Ñandú Oso", "sv, Zoe Åke Ärla Örn", "ar, أمل بيت يوسف"})
    void lettersStandInTheOrderOfTheLanguage(String language, String names) {
        Alphabet alphabet = new Language(language).alphabet();
        Map<Alphabet.Letter, String> sorted = new TreeMap<>();
        for (String name : names.split(" ", -1)) {
            sorted.put(alphabet.letterOf(name), name);
        }

        assertThat(String.join(" ", sorted.values())).isEqualTo(names);
    }
}
