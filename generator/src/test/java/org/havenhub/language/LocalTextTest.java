package org.havenhub.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LocalTextTest {

    private static final Language ENGLISH = new Language("en");
    private static final Language SPANISH = new Language("es");
    private static final Language ARABIC = new Language("ar");

    private static final LocalText BOTH = both();

    @Test
    void aTextThatIsTheSameForAllIsInEveryLanguage() {
        LocalText text = LocalText.same("Night Line");

        assertThat(text.in(SPANISH, ENGLISH)).isEqualTo("Night Line");
        assertThat(text.has(SPANISH)).isTrue();
        assertThat(text.languageFor(SPANISH, ENGLISH)).isEmpty();
    }

    @Test
    void aReaderGetsTheTextInTheirLanguage() {
        assertThat(BOTH.in(ENGLISH, SPANISH)).isEqualTo("Night Line");
        assertThat(BOTH.languageFor(ENGLISH, SPANISH)).contains(ENGLISH);
    }

    @Test
    void elseTheFallback() {
        assertThat(BOTH.in(ARABIC, ENGLISH)).isEqualTo("Night Line");
        assertThat(BOTH.languageFor(ARABIC, ENGLISH)).contains(ENGLISH);
        assertThat(BOTH.has(ARABIC)).isFalse();
    }

    @Test
    void elseTheFirstThereIs() {
        assertThat(BOTH.in(ARABIC, new Language("fr"))).isEqualTo("Línea nocturna");
        assertThat(BOTH.languageFor(ARABIC, new Language("fr"))).contains(SPANISH);
    }

    @Test
    void allTextsComeInAFixedOrder() {
        assertThat(BOTH.all()).containsExactly("Night Line", "Línea nocturna");
        assertThat(LocalText.same("Night Line").all()).containsExactly("Night Line");
    }

    @Test
    void anEmptyTextIsEmpty() {
        assertThat(LocalText.EMPTY.isEmpty()).isTrue();
        assertThat(BOTH.isEmpty()).isFalse();
    }

    private static LocalText both() {
        Map<Language, String> texts = new LinkedHashMap<>();
        texts.put(SPANISH, "Línea nocturna");
        texts.put(ENGLISH, "Night Line");
        return LocalText.of(texts);
    }
}
