package org.havenhub.quiet;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuietWordsTest {

    private static final List<String> WORDS = Stream.of(
                    "abus*; rape; rapes; raped; self-harm*; *phobia; *bully*; crisis; línea de crisis; violación; violad*; عنف*; اغتصاب*; ملجأ; إيذاء نفس; إيذاء*; أزمة;"
                            + " 家庭暴力; ข่มขืน; मदद; אונס; naïve; STRASSE")
            .flatMap(list -> Arrays.stream(list.split(";")))
            .map(String::strip)
            .toList();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            after abuse, ABUSERS and the abused | after …, … and the …
            Rape is not rapeseed, and grape not rape. | … is not rapeseed, and grape not ….
            self-harm, self harm and Self‑Harming | …, … and …
            the self alone, and harm alone | the self alone, and harm alone
            the rape crisis line | the … line
            an abuser's house | an …'s house
            la linea de crisis y la línea DE crisis | la … y la …
            una violacion, una violación, las violadas | una …, una …, las …
            a­bu­se | …
            ａｂｕｓｅ | …
            naive | …
            Straße | …
            العنف والعنف وبالعنف للعنف | …
            عُنْف أسري في البيت | … أسري في البيت
            إلى الملجأ أو ملجا | إلى … أو …
            لإيذاء النفس | …
            النفس وحدها | النفس وحدها
            反对家庭暴力热线 | 反对…热线
            家庭 | 家庭
            ถูกข่มขืนมา | ถูก…มา
            मदद की मेद | … की मेद
            האונס נגמר | … נגמר
            write to help@abuse.example.org or see abuse.example.org/rape, then call 0808 157 0123 | write to help@abuse.example.org or see abuse.example.org/rape, then call 0808 157 0123
            (https://rape.example.org/) | (https://rape.example.org/)
            selfharm, biphobia, the Cyberbullying of a bully | …, …, the … of a …
            #StopAbuse and RapeCrisis, but not grApe | #Stop… and …, but not grApe
            after the rape.call us, or abuse.it hurts | after the ….call us, or ….it hurts
            women.who.were.raped | women.who.were.…
            abuse—write:help@abuse.example.org | …—write:help@abuse.example.org
            see www.rape.es, raped.example.org or abuse.es/raped | see www.rape.es, raped.example.org or abuse.es/raped
            see rape.ca, www.abuse.is, help.rape.scot or rape.org.in, then rape.co.uk. | see rape.ca, www.abuse.is, help.rape.scot or rape.org.in, then rape.co.uk.
            after the abuse.no help, abuse.Ca, rape.cat, abuse.so-called or abuse.uk-wide | after the ….no help, ….Ca, ….cat, ….so-called or ….uk-wide
            反对家庭暴力help@example.org | 反对…help@example.org
            call 1-800-RAPE or 0800abuse | call 1-800-RAPE or 0800abuse
            0808 157 0123–rape line, 2-abuse | 0808 157 0123–… line, 2-…
            self \u200Fharm, rape\u200Bcrisis | …, …
            إيذائها وأزمتك وأزمتها | …
            """)
    void wholeWordsAreFoundHoweverTheyAreWritten(String text, String quiet) {
        assertThat(without(QuietWords.of(WORDS, List.of()), text)).isEqualTo(quiet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            in a crisis | in a crisis
            the abuse hotline of the city | the abuse hotline of the city
            abuse at home | … at home
            la línea de crisis | la …
            """)
    void wordsThatAreShownStay(String text, String quiet) {
        assertThat(without(QuietWords.of(WORDS, List.of("Crisis", "abuse hotline")), text))
                .isEqualTo(quiet);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            see https://hub.example.org/safe/rape and HUB.example.org/safe. | see … and ….
            in İzmir see http://www.hub.example.org/safe/ | in İzmir see …
            write to abuse@hub.example.org | write to abuse@hub.example.org
            https://newhub.example.org/safe, https://hub.example.org/buses | https://newhub.example.org/safe, https://hub.example.org/buses
            see https://other.example.org/?from=hub.example.org/safe | see https://other.example.org/?from=hub.example.org/safe
            """)
    void theWebAddressesOfOneServerAreLeftOut(String text, String quiet) {
        assertThat(without(
                        QuietWords.of(WORDS, List.of())
                                .and(Optional.of(URI.create("https://www.hub.example.org/safe/"))),
                        text))
                .isEqualTo(quiet);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "*", "…", "\uD83D", "\u0301", "@ :// . a.b"})
    void thereIsNothingInNothing(String text) {
        assertThat(QuietWords.of(WORDS, List.of()).in(text)).isEmpty();
        assertThat(QuietWords.of(List.of(text), List.of()).in("abuse")).isEmpty();
    }

    /** The limit is only there so that a hang does not hang the build. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "abus",
                "a",
                "a.",
                "(.",
                "a ",
                "aB",
                "a.com",
                "www.",
                "a@",
                "a://",
                "abuse.",
                "abuse a@b ",
                "عنف",
                "家"
            })
    @Timeout(60)
    void aTextWithoutAnEndIsReadInGoodTime(String part) {
        assertThat(QuietWords.of(WORDS, WORDS).in(part.repeat(200_000))).isEmpty();
    }

    private static String without(QuietWords words, String text) {
        StringBuilder quiet = new StringBuilder(text);
        List<QuietWords.Span> found = words.in(text);
        for (int i = found.size() - 1; i >= 0; i--) {
            quiet.replace(found.get(i).start(), found.get(i).end(), "…");
        }
        return quiet.toString();
    }
}
