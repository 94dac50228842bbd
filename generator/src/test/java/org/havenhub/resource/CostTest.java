package org.havenhub.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.junit.jupiter.api.Test;

class CostTest {

    private static final Language EN = new Language("en");
    private static final Language ES = new Language("es");

    @Test
    void theWordFreeIsUnderstoodAloneAndBesideTranslations() {
        assertThat(Cost.isFree(LocalText.same("free"))).isTrue();
        assertThat(Cost.isFree(LocalText.same("Free"))).isTrue();
        assertThat(Cost.isFree(LocalText.of(Map.of(EN, "free", ES, "gratis")))).isTrue();
    }

    @Test
    void theWordOfAnotherLanguageIsUnderstood() {
        assertThat(Cost.isFree(LocalText.same("gratis"))).isTrue();
        assertThat(Cost.isFree(LocalText.of(Map.of(ES, "Gratuita")))).isTrue();
        assertThat(Cost.isFree(LocalText.of(Map.of(EN, "2 pounds", ES, "gratis"))))
                .isFalse();
        assertThat(Cost.isFree(LocalText.of(Map.of(ES, "gratis para estudiantes"))))
                .isFalse();
    }

    @Test
    void whatCostsSomethingFromOneTelephoneIsNotFree() {
        LocalText free = LocalText.same("free");

        assertThat(Cost.of(Map.of(Cost.Telephone.LANDLINE, free, Cost.Telephone.MOBILE, free))
                        .isFree())
                .isTrue();
        assertThat(Cost.of(Map.of(Cost.Telephone.LANDLINE, free, Cost.Telephone.ABROAD, LocalText.same("12p")))
                        .isFree())
                .isFalse();
    }

    @Test
    void aConditionIsNotFree() {
        assertThat(Cost.isFree(LocalText.same("free for students"))).isFalse();
        assertThat(Cost.isFree(LocalText.of(Map.of(EN, "2 pounds", ES, "2 libras"))))
                .isFalse();
        assertThat(Cost.isFree(LocalText.EMPTY)).isFalse();
    }
}
