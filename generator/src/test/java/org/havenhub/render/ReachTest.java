package org.havenhub.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.havenhub.resource.PhoneNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReachTest {

    private static final Optional<String> BRITAIN = Optional.of("GB");

    @ParameterizedTest
    @CsvSource({
        "0808 157 0123,tel:+448081570123",
        "116 123,tel:116123",
        "+44 1632 960100,tel:+441632960100",
        "999,tel:999"
    })
    void aNumberIsCalled(String number, String href) {
        assertThat(Reach.byTelephone(PhoneNumber.of(number, BRITAIN)).href()).isEqualTo(href);
        assertThat(Reach.of(number, BRITAIN).href()).isEqualTo(href);
    }

    @Test
    void aMessageGoesToANumber() {
        assertThat(Reach.byMessage(PhoneNumber.of("60123", BRITAIN)).href()).isEqualTo("sms:60123");
    }

    @ParameterizedTest
    @ValueSource(strings = {"01632 960131 (ask for Dee)", "call us", "0808 157 0123;ext=1", "*#06#", ""})
    void whatIsMoreThanANumberIsShownAndNotFollowed(String number) {
        assertThat(Reach.byTelephone(PhoneNumber.of(number, BRITAIN)).href()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript:alert(1)",
                "data:text/html,x",
                "ftp://example.org",
                "https://",
                "//example.org"
            })
    void onlyWebAddressesAreFollowedOnTheWeb(String url) {
        assertThat(Reach.onTheWeb(url).href()).isEmpty();
    }

    @Test
    void aWebAddressLeadsAway() {
        assertThat(Reach.onTheWeb("https://chat.example.org/a?b=c"))
                .isEqualTo(new Reach("https://chat.example.org/a?b=c", true));
    }

    @Test
    void aMailAddressCannotSmuggleInHeaders() {
        assertThat(Reach.byMail("a.b+c@example.org").href()).isEqualTo("mailto:a.b%2Bc@example.org");
        assertThat(Reach.byMail("a@example.org?bcc=b@example.org").href()).doesNotContain("?");
        assertThat(Reach.byMail("not an address").href()).isEmpty();
    }

    @Test
    void anAddressIsShownWithoutItsScheme() {
        assertThat(Reach.shown("https://chat.example.org/")).isEqualTo("chat.example.org");
        assertThat(Reach.shown("http://chat.example.org/a")).isEqualTo("http://chat.example.org/a");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ring Dee                     | tel:+441632960131              | +441632960131
            01632 960131                 | tel:+441632960131              | ''
            Text SAFE to us              | sms:60123?body=SAFE            | 60123: SAFE
            01632 960131                 | tel:+441632960131;ext=204      | +441632960131 ext. 204
            01632 960131, 204            | tel:+441632960131;ext=204      | ''
            Text SAFE to 60123           | sms:60123                      | ''
            write to us                  | mailto:talk@example.org?subject=x | talk@example.org
            write to Talk@example.org    | mailto:talk@example.org        | ''
            the map                      | https://example.org/           | ''
            """)
    void whatWordsDoNotSayIsBehindThem(String words, String url, String behind) {
        assertThat(Reach.behind(words, url)).isEqualTo(behind);
    }
}
