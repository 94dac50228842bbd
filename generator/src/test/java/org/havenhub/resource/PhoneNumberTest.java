package org.havenhub.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.havenhub.resource.Cost.Telephone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({
        "GB, 0808 157 0123, +448081570123",
        "GB, 01632 960123, +441632960123",
        "GB, (01632) 960-123, +441632960123",
        "GB, 07700 900123, +447700900123",
        "GB, +44 (0)20 7946 0123, +442079460123",
        "GB, 0044 20 7946 0123, +442079460123",
        "GB, +1 202 555 0123, +12025550123",
        "US, (202) 555-0123, +12025550123",
        "AD, 700 000, +376700000"
    })
    void aNumberIsDialledSoThatItIsReachedFromEverywhere(String country, String typed, String dialled) {
        assertThat(PhoneNumber.of(typed, Optional.of(country)).dialled()).contains(dialled);
    }

    @ParameterizedTest
    @CsvSource({
        "GB, 999, 999",
        "GB, 116 123, 116123",
        "GB, 60123, 60123",
        "ES, 012, 012",
        "US, 911, 911",
        "FR, 3000, 3000",
        "DE, 116 123, 116123",
        "BR, 190, 190",
        "SY, 110, 110"
    })
    void aShortNumberStaysShort(String country, String typed, String dialled) {
        assertThat(PhoneNumber.of(typed, Optional.of(country)).dialled()).contains(dialled);
    }

    @ParameterizedTest
    @CsvSource({"GB, 116 123", "GB, 999", "GB, 0808 157 0123", "GB, +44 808 157 0123 ext. 2", "FR, 0 800 12 34 56"})
    void callersNeverPayForSomeNumbers(String country, String typed) {
        assertThat(PhoneNumber.of(typed, Optional.of(country)).freeFrom())
                .containsExactlyInAnyOrder(Telephone.LANDLINE, Telephone.MOBILE);
    }

    @ParameterizedTest
    @CsvSource({"US, (800) 555-0199", "CA, +1 800 555 0199", "ZA, 0800 428 428"})
    void fromAMobileNobodyKnowsInEveryCountry(String country, String typed) {
        assertThat(PhoneNumber.of(typed, Optional.of(country)).freeFrom()).containsExactly(Telephone.LANDLINE);
    }

    @ParameterizedTest
    @CsvSource({
        "IE, +44 808 157 0123",
        "GB, +1 800 555 0199",
        "'', +44 808 157 0123",
        "GB, 01632 960123",
        "GB, 60123",
        "GB, 0345 601 0123",
        "GB, 18001 0808 157 0123",
        "'', 116 123"
    })
    void forOthersNobodyKnows(String country, String typed) {
        assertThat(PhoneNumber.of(typed, Optional.of(country).filter(code -> !code.isEmpty()))
                        .freeFrom())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"AU, 1300 975 707, 1300975707", "AU, 1800 160 401, 1800160401", "BR, 4004 0000, 40040000"})
    void aNumberThatHasNoWayInFromAbroadIsDialledAsAtHome(String country, String typed, String dialled) {
        assertThat(PhoneNumber.of(typed, Optional.of(country)).dialled()).contains(dialled);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"01632 960123 ext. 12", "01632 960123, ext 12", "01632 960123 x12", "01632 960123 extension 12"})
    void anExtensionFollowsAfterAPause(String typed) {
        assertThat(PhoneNumber.of(typed, Optional.of("GB")).dialled()).contains("+441632960123,12");
    }

    @ParameterizedTest
    @ValueSource(strings = {"*31#01632960123", "*#06#", "141*"})
    void aCodeForTheTelephoneItselfIsNeverDialledByATap(String typed) {
        PhoneNumber number = PhoneNumber.of(typed, Optional.of("GB"));

        assertThat(number.isPlain()).isTrue();
        assertThat(number.dialled()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0808 157 0123,08081570123", "116 123,116123", "+44 1632 960100,+441632960100"})
    void withoutACountryANumberIsDialledAsTyped(String typed, String dialled) {
        assertThat(PhoneNumber.of(typed, Optional.empty()).dialled()).contains(dialled);
    }

    @Test
    void aTextIsNoNumber() {
        assertThat(PhoneNumber.of("01632 960131 (ask for Dee)", Optional.of("GB"))
                        .isPlain())
                .isFalse();
    }
}
