package org.havenhub.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PhraseTest {

    @Test
    void theNameIsTheKey() {
        assertThat(Phrase.NAV_HOME.key()).isEqualTo("nav.home");
        assertThat(Phrase.ACCESS_GENDER_NEUTRAL_TOILET.key()).isEqualTo("access.gender-neutral-toilet");
    }
}
