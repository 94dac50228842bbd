package org.havenhub.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.havenhub.report.Place;
import org.havenhub.site.Confidential;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeaksTest {

    private static final Leaks LEAKS = Leaks.of(List.of(
            new Confidential("quiet-house", "12 Quay Street"),
            new Confidential("quiet-house", "NP1 2AB"),
            new Confidential("quiet-house", "GB"),
            new Confidential("quiet-house", "Zoë's Rooms"),
            new Confidential("old-line", "0808 157 0199"),
            new Confidential("old-line", "SAFE to 60123")));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>12 Quay Street</p>",
                "<p>12 QUAY street</p>",
                "<p>12&nbsp;Quay&#32;Street</p>",
                "<p>12 Quay\n    Street</p>",
                "<p>12 <b>Qu</b>ay <i>Street</i></p>",
                "<p>12 Quay&shy; Stre&#8203;et</p>",
                "<img alt='12 Quay Street'>",
                "<a href='https://map.example.org/?q=12%20Quay%20Street'>map</a>",
                "<a href='map/12+Quay+Street.html'>map</a>",
                "{\"street\": \"12 Quay Stree\\u0074\"}",
                "p::after { content: '12 Quay Stree\\74 ' }",
                "<p>12-quay-street</p>",
                "MTIgUXVheSBTdHJlZXQ=",
                "data:text/plain;base64,QXQgMTIgUXVheSBTdHJlZXQu",
                "<p>np1 2ab</p>",
                "<p>NP12AB</p>",
                "<p>Zoe&#x308;’s rooms</p>",
                "<a href='tel:+448081570199'>Call</a>",
                "<p>0808-157-0199</p>",
                "<a href='sms:60123'>Text</a>",
            })
    void findsAValueHoweverItIsWritten(String html) {
        assertThat(findings(html)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>GB</p>",
                "<p>Quay Street is long.</p>",
                "<p>112 Quay Streets</p>",
                "<p>SNP1 2ABC</p>",
                "<p>160123</p>",
                "<p>0808 157 0123</p>",
                "0a60123f  index.html",
                "",
            })
    void leavesOtherTextsAlone(String html) {
        assertThat(findings(html)).isEmpty();
    }

    @Test
    void namesTheResourceAndNeverTheValue() {
        assertThat(findings("<p>12 Quay Street, NP1 2AB</p>"))
                .extracting(Findings.Finding::message)
                .containsExactly("there is a part of what the resource quiet-house keeps confidential.");
    }

    @Test
    void readsTheNameOfAFileAndTextOfTwoBytesALetter() {
        Place place = Place.inFile("media/map.svg");

        assertThat(LEAKS.check(place, "media/12-quay-street.svg", new byte[0])).isPresent();
        assertThat(LEAKS.check(place, "media/map.txt", "12 Quay Street".getBytes(StandardCharsets.UTF_16BE)))
                .isPresent();
        assertThat(LEAKS.check(place, "media/map.svg", new byte[] {0, 1, -1})).isEmpty();
    }

    private static List<Findings.Finding> findings(String html) {
        Findings findings = new Findings();
        LEAKS.check("index.html", html, findings);
        return findings.all();
    }
}
