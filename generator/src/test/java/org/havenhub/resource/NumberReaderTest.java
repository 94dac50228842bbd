package org.havenhub.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Checked;
import org.havenhub.report.Located;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers of contacts, read for a hub of a country. */
class NumberReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call: 0808 157 0123",
                "call: 01632 960123",
                "call: 07700 900123",
                "call: 020 7946 0123",
                "call: 116 123",
                "call: '999'",
                "call: +1 202 555 0123",
                "call: +800 1234 5678",
                "call: '*31#01632960123'",
                "text: SAFE to 60123",
                "text: HELP to 5676788",
                "text: SAFE to 07700 900123",
                "text: Write your town to our number",
                "relay: 18001 0808 157 0123",
                "relay: '18001'",
                "relay: '711'",
                "relay: Ask your relay service for us"
            })
    void nothingIsSaidOfGoodNumbers(String contact) {
        assertThat(read(contact, "GB").report().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "GB, call: 0808 157 01234, has more digits than a number of GB (United Kingdom).",
        "GB, call: 01632 960123/4, has more digits than a number of GB (United Kingdom).",
        "GB, text: SAFE to 07700 9001234, has more digits than a number of GB (United Kingdom).",
        "GB, relay: 18001 0808 157 01234, has more digits than a number of GB (United Kingdom).",
        "GB, call: +44 1632, has fewer digits than a number of GB (United Kingdom).",
        "ES, call: 900 123 4, has fewer digits than a number of ES (Spain).",
        "GB, call: +999 123 4567, begins with a code that no country has.",
        "US, call: 555-0123, 'has no area code, so only telephones of the same town reach it.'"
    })
    void anImpossibleNumberIsAnErrorWithItsReason(String country, String contact, String reason) {
        assertThat(read(contact, country).report().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule().id()).isEqualTo("bad-phone-number"))
                .extracting(Problem::message)
                .asString()
                .endsWith(reason);
    }

    @ParameterizedTest
    @CsvSource({
        "GB, call: 441632960001, +44 1632 960001",
        "GB, call: 44 1632 960001, +44 1632 960001",
        "GB, call: (44) 7700 900001, +44 7700 900001",
        "GB, relay: 447700900001, +44 7700 900001",
        "GB, call: 441632960001 ext. 12, +44 1632 960001 ext. 12",
        "FR, call: 33639980001, +33 6 39 98 00 01"
    })
    void aNumberThatASpreadsheetTookThePlusFromIsToldWithIt(String country, String contact, String whole) {
        assertThat(read(contact, country).report().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule().id()).isEqualTo("damaged-number"))
                .satisfies(problem -> assertThat(problem.message()).contains("lacks the plus sign"))
                .satisfies(problem -> assertThat(problem.hints()).containsExactly("Write: \"" + whole + "\""));
    }

    @Test
    void aLinkWithoutThePlusIsToldWithIt() {
        Problems problems = new Problems();
        NumberLink.check(
                new Located<>("tel:441632960001", Place.inFile("content/en/index.md")), Optional.of("GB"), problems);

        assertThat(problems.report().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.hints()).containsExactly("Write: tel:+441632960001"));
    }

    @ParameterizedTest
    @CsvSource({"US, call: 1 202 555 0123", "GB, call: 00 44 1632 960001", "GB, call: +44 1632 960001"})
    void whatIsDialledFirstIsNoLostPlus(String country, String contact) {
        assertThat(read(contact, country).report().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "text: 60123.0, 60123",
        "'text: \"60123,0\"', 60123",
        "call: 116123.0, 116123",
        "call: 1632960001.0, 01632960001",
        "'call: \"1632960001,0\"', 01632960001",
        "call: 441632960001.0, +44 1632 960001",
        "relay: 18001.0, 18001"
    })
    void aNumberThatBecameAFractionIsToldAsItWas(String contact, String whole) {
        assertThat(read(contact, "GB").report().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule().id()).isEqualTo("damaged-number"))
                .satisfies(problem -> assertThat(problem.hints()).containsExactly("Write: \"" + whole + "\""));
    }

    @Test
    void aFractionOfWhichNobodyKnowsWhatItWasIsAskedAbout() {
        assertThat(read("call: 1999999999.0", "GB").report().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.hints())
                        .containsExactly("Look the number up again, and write all of its digits."));
        assertThat(read("text: 60123.0", Optional.empty()).report().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.hints())
                        .containsExactly(
                                "Look the number up again, and write all of its digits.",
                                "If none is missing, write: \"60123\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"text: SAFE", "text: Text SAFE to", "text: HELP2"})
    void aWordToSendNeedsANumber(String contact) {
        assertThat(read(contact, "GB").report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule().id()).isEqualTo("bad-phone-number");
            assertThat(problem.message()).endsWith("is a word to send, and does not say to which number.");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "GB, 8081570123, 0",
        "GB, 1632960118, 0",
        "GB, 7700900123, 0",
        "FR, 639981234, 0",
        "DE, 3023125123, 0",
        "FR, 199001234, 0"
    })
    void aNumberThatASpreadsheetTookTheZeroFromIsToldWithIt(String country, String typed, String first) {
        assertThat(read("call: " + typed, country).report().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule().id()).isEqualTo("damaged-number"))
                .satisfies(problem -> assertThat(problem.hints()).containsExactly("Write: \"" + first + typed + "\""));
    }

    @ParameterizedTest
    @CsvSource({"GB, 960131", "GB, 01632", "ES, 910123"})
    void aNumberThatMayLackItsAreaOrItsEndIsDoubted(String country, String typed) {
        assertThat(read("call: \"" + typed + "\"", country).report().problems())
                .extracting(problem -> problem.rule().id())
                .containsExactly("doubtful-number");
    }

    /** Codes for messages are known badly, but none is as short as an emergency number without being in a list. */
    @ParameterizedTest
    @CsvSource({
        "GB, call: '116 132'",
        "GB, call: '116 12'",
        "GB, call: '98'",
        "GB, call: '9999'",
        "GB, text: '602'",
        "GB, text: HELP to 602",
        "ES, call: '019'"
    })
    void aShortNumberInNoListIsDoubted(String country, String contact) {
        assertThat(read(contact, country).report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule().id()).isEqualTo("doubtful-number");
            assertThat(problem.message()).contains("is no short number of " + country);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "ES, call: '016'",
        "ES, call: '024'",
        "DE, call: 116 016",
        "FR, call: '3919'",
        "US, call: '988'",
        "US, text: HELLO to 741741",
        "IE, text: HELLO to 50808",
        "CA, text: HELLO to 45645"
    })
    void aShortNumberOfTheCountryIsNot(String country, String contact) {
        assertThat(read(contact, country).report().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "ES, call: +34 112, 'Write: \"112\"'",
        "ES, call: +34 016, 'Write: \"016\"'",
        "GB, call: +44 116 123, 'Write: \"116 123\"'",
        "GB, call: +44 (0)999, 'Look the number up again, and write all of its digits.'",
        "ES, call: +44 116 123, 'This hub is of ES (Spain), where that number leads to nobody or to somebody else. "
                + "Look for a number that can be called from there, or leave this contact out.'",
    })
    void aShortNumberWithTheCodeOfItsCountryIsToldWithoutIt(String country, String contact, String remedy) {
        assertThat(read(contact, country).report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule().id()).isEqualTo("bad-phone-number");
            assertThat(problem.hints()).containsExactly(remedy);
        });
    }

    @Test
    void theZeroGoesBeforeTheNumberAndNotBeforeTheKeyword() {
        assertThat(read("text: SAFE to 2079460123", "GB").report().problems())
                .flatExtracting(Problem::hints)
                .containsExactly("Write: SAFE to 02079460123");
    }

    @Test
    void noZeroIsMissedWhereNobodyWritesIt() {
        assertThat(read("call: 202 555 0123", "US").report().problems()).isEmpty();
    }

    @Test
    void aNumberOutsideAllRangesIsDoubtful() {
        assertThat(read("call: 0808 157 012", "GB").report().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule().id()).isEqualTo("doubtful-number"))
                .extracting(Problem::message)
                .isEqualTo("0808 157 012 is in no range of numbers of GB (United Kingdom) that Haven knows.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"call: 0909 8790123, cost: free", "call: 0909 8790124"})
    void aNumberAtWhichCallersPayIsNotFree(String contact) {
        assertThat(read(contact, "GB").report().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule().id()).isEqualTo("costly-number"));
    }

    @Test
    void aCostThatIsToldIsFine() {
        assertThat(read("call: 0909 8790123, cost: 7p a minute", "GB").report().problems())
                .isEmpty();
    }

    @Test
    void aKeywordIsKeptApartFromItsNumber() {
        assertThat(read("text: SAFE to 60123", "GB").value().get(0).contacts())
                .singleElement()
                .isInstanceOfSatisfying(Contact.Text.class, text -> {
                    assertThat(text.keyword()).isEqualTo("SAFE");
                    assertThat(text.number()).isEqualTo(new PhoneNumber("60123", Optional.of("60123"), Set.of()));
                    assertThat(text.written()).contains("SAFE to 60123");
                });
    }

    @ParameterizedTest
    @CsvSource({
        "text SAFE to 60123, SAFE",
        "Text SAFE to 60123, SAFE",
        "SAFE To 60123, SAFE",
        "safe to 60123, safe",
        "HELP ME to 60123, HELP ME",
        "Text HELP ME NOW TO 60123, HELP ME NOW",
        "Send SÍ to 60123, SÍ"
    })
    void aKeywordIsFoundAmongUsualWords(String typed, String word) {
        Checked<List<Resource>> read = read("text: " + typed, "GB");

        assertThat(read.report().problems()).isEmpty();
        assertThat(read.value().get(0).contacts()).singleElement().isInstanceOfSatisfying(Contact.Text.class, text -> {
            assertThat(text.keyword()).isEqualTo(word);
            assertThat(text.number()).isEqualTo(new PhoneNumber("60123", Optional.of("60123"), Set.of()));
        });
    }

    @ParameterizedTest
    @CsvSource({
        "envía SAFE al 60123, SAFE to 60123",
        "Please text HELP ME to the number 60 123, HELP ME to 60 123",
        "SAFE to 60123 (free), SAFE to 60123",
        "text to 60123, \"60123\"",
        "Write your town to 07700 900123, \"07700 900123\"",
        "ENVÍA SAFE AL 60123, \"60123\""
    })
    void aNumberAmongOtherWordsIsNoDeadText(String typed, String right) {
        assertThat(read("text: " + typed, "GB").report().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.rule().id()).isEqualTo("bad-phone-number"))
                .satisfies(problem -> assertThat(problem.hints()).first().isEqualTo("Write: " + right));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "call: 01632 9601234",
                "text: SAFE to 01632 9601234",
                "text: Text SAFE  To 01632 9601234",
                "text: Ask at 01632 9601234 for Ana",
                "relay: 18001 01632 9601234"
            })
    void ofAnUnpublishedResourceTheNumberIsNotRepeated(String contact) {
        String typed = "resources: [{id: a, name: A, kind: helpline, publish: no, contacts: [{" + contact + "}]}]";

        Checked<List<Resource>> read =
                ResourceReader.read(new SourceFile("resources/lines.yaml", typed), List.of(), Optional.of("GB"));

        assertThat(read.report().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.toString()).doesNotContain("9601234"));
    }

    /** A resource that is free. */
    private static Checked<List<Resource>> read(String contact, String country) {
        return read(contact, Optional.of(country));
    }

    private static Checked<List<Resource>> read(String contact, Optional<String> country) {
        String typed = "resources: [{id: a, name: A, kind: helpline, cost: free, contacts: [{" + contact + "}]}]";
        return ResourceReader.read(new SourceFile("resources/lines.yaml", typed), List.of(), country);
    }
}
