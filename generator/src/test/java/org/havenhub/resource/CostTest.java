package org.havenhub.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.report.Place;
import org.havenhub.resource.Cost.Telephone;
import org.junit.jupiter.api.Test;

class CostTest {

    private static final LocalText FREE = LocalText.same("free");
    private static final PhoneNumber NUMBER = new PhoneNumber("60123", Optional.of("60123"), Set.of());
    private static final Contact.Facts NOTHING_KNOWN = new Contact.Facts(
            Place.inFile("resources/lines.yaml"),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Certainty.UNKNOWN,
            Certainty.UNKNOWN,
            Certainty.UNKNOWN,
            Optional.empty());
    private static final Contact CALL = new Contact.Call(NUMBER, NOTHING_KNOWN);
    private static final Contact TEXT = new Contact.Text("SAFE", NUMBER, NOTHING_KNOWN);

    private static final Language EN = new Language("en");
    private static final Language ES = new Language("es");

    @Test
    void theWordFreeIsUnderstoodAloneAndBesideTranslations() {
        assertThat(Cost.isFree(LocalText.same("free"))).isTrue();
        assertThat(Cost.isFree(LocalText.same("Free"))).isTrue();
        assertThat(Cost.isFree(LocalText.same("Free of charge"))).isTrue();
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
        Cost everywhere = Cost.of(Map.of(Telephone.LANDLINE, FREE, Telephone.MOBILE, FREE));
        Cost notFromAbroad = Cost.of(
                Map.of(Telephone.LANDLINE, FREE, Telephone.MOBILE, FREE, Telephone.ABROAD, LocalText.same("12p")));

        assertThat(everywhere.isFree(CALL)).isTrue();
        assertThat(notFromAbroad.isFree(CALL)).isFalse();
    }

    @Test
    void nobodyAsksWhatATextCostsFromALandline() {
        Cost fromAMobile = Cost.of(Map.of(Telephone.MOBILE, FREE));

        assertThat(fromAMobile.isFree(TEXT)).isTrue();
        assertThat(fromAMobile.told(TEXT)).containsOnlyKeys(Telephone.MOBILE);
        assertThat(fromAMobile.isFree(CALL)).isFalse();
        assertThat(fromAMobile.told(CALL)).containsOnlyKeys(Telephone.LANDLINE, Telephone.MOBILE);
    }

    @Test
    void thePriceFromAPayphoneAloneTellsLittle() {
        assertThat(Cost.of(Map.of(Telephone.PAYPHONE, LocalText.same("60p"))).isPartlyKnown(CALL))
                .isTrue();
        assertThat(Cost.of(Map.of(Telephone.MOBILE, LocalText.same("60p"))).isPartlyKnown(CALL))
                .isFalse();
    }

    @Test
    void freeHelpMakesACallFreeOnlyWhereCallersNeverPay() {
        Contact mail = new Contact.Email("talk@example.org", NOTHING_KNOWN);
        LocalText fee = LocalText.same("ten pounds an hour");
        Contact freeFromAll = callFreeFrom(Telephone.LANDLINE, Telephone.MOBILE);

        assertThat(Cost.ofWay(freeFromAll, FREE)).contains(Cost.same(FREE));
        assertThat(Cost.ofWay(callFreeFrom(Telephone.LANDLINE), FREE))
                .contains(Cost.of(Map.of(Telephone.LANDLINE, FREE)));
        assertThat(Cost.ofWay(CALL, FREE)).isEmpty();
        assertThat(Cost.ofWay(TEXT, FREE)).isEmpty();
        assertThat(Cost.ofWay(freeFromAll, fee)).isEmpty();
        assertThat(Cost.ofWay(mail, fee)).contains(Cost.same(fee));
    }

    private static Contact callFreeFrom(Telephone... telephones) {
        return new Contact.Call(new PhoneNumber("116 123", Optional.of("116123"), Set.of(telephones)), NOTHING_KNOWN);
    }

    @Test
    void aConditionIsNotFree() {
        assertThat(Cost.isFree(LocalText.same("free for students"))).isFalse();
        assertThat(Cost.isFree(LocalText.of(Map.of(EN, "2 pounds", ES, "2 libras"))))
                .isFalse();
        assertThat(Cost.isFree(LocalText.EMPTY)).isFalse();
    }
}
