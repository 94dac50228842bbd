package org.havenhub.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.havenhub.TestZip;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.site.Confidential;
import org.havenhub.site.Confidential.Sort;
import org.havenhub.site.Secrecy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeaksTest {

    private static final Leaks LEAKS = leaks(
            List.of(
                    hidden("12 Quay Street"),
                    hidden("NP1 2AB"),
                    hidden("GB"),
                    hidden("Zoë's Rooms"),
                    hidden("Reading"),
                    hidden("Ash Court"),
                    hidden("Elm"),
                    hidden("May"),
                    hidden("Musterstraße 5"),
                    hidden("ul. Długa 7"),
                    hidden("银杏路12号"),
                    hidden("القدس"),
                    hidden("14 Mill Lane, second floor"),
                    hidden("Wren Cottage, Hollin Drove, Nether Hollin"),
                    hidden("The Bothy, The Green, Second floor"),
                    hidden("calle del Molino; Casa Vieja"),
                    hidden("low barn, tarn bank"),
                    hidden("شارع البستان، بيت الورد"),
                    keptBack("0808 157 0199"),
                    keptBack("+44 (0)1632 960198"),
                    keptBack("talk@example.org"),
                    keptBack("SAFE to 60123")),
            List.of(),
            List.of());

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
                "<p>MTIgcXVheSBzdHJlZXQ=</p>",
                "<p>eDEyIFFVQVkgU1RSRUVU</p>",
                "<p>3132205175617920537472656574</p>",
                "<p>3132207175617920737472656574</p>",
                "NOTE;ENCODING=QUOTED-PRINTABLE:12=20Quay=20Street",
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
                "<p>٠٨٠٨ ١٥٧ ٠١٩٩</p>",
                "<p>01632 960198</p>",
                "<a href='tel:+441632960198'>Call</a>",
                "<p>MUSTERSTRASSE 5</p>",
                "<p>ul. Dluga 7</p>",
                "<p>地址是银杏路12号。</p>",
                "<p>بالقدس</p>",
                "<p>14 Mill Lane</p>",
                "<p>12 Q\\u0075ade, 12 Q\\u0075ay Street</p>",
                "<td>x</td><td>12</td><td>Quay Street</td>",
                "<p>In Rea&shy;ding</p>",
                "<p>Come to Elm.</p>",
                "<p>ELM</p>",
                "<p title='Elm, at the back'></p>",
                "<li class=\"card visit-12-quay-street\">",
                "<li class=\"card np12ab\">",
                "<li class=\"12 Quay Street\">",
                "<li class=\"card Reading\">",
                "<li class=\"card Elm\">",
                "<li id='at-12-quay-street'>",
                "<td headers='day np1-2ab'>",
                "<li data-place='Elm'>",
                "<a href='https://map.example.org/?next=%2Ffind%3Fq%3D12%2520Quay%2520Street'>map</a>",
                "<a href='https://map.example.org/?next=12%252520Quay%252520Street'>map</a>",
                "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAMTIgUXVh\r\neSBTdHJlZXQ=",
                "ATTACH;ENCODING=BASE64:QXQgTheDoorAAMTIgUXVh\r\n eSBTdHJlZXQuQUFB",
                "ADR;TYPE=WORK:;The Rooms;12 Qu\r\n ay Street;Northport",
                "NOTE:Come to:\\n12 Quay Street\\, at the back",
                "{\"how\": \"Come to\\n12 Quay Street\\nat night\"}",
                "<p>The house in Hollin Drove</p>",
                "<p>Ask for <b>Wren</b> Cottage.</p>",
                "<p>HOLLIN DROVE</p>",
                "<p>Near Nether Hollin</p>",
                "<p>wren cottage, hollin drove, nether hollin</p>",
                "<p>The Bothy is warm.</p>",
                "<p>en la Calle del Molino</p>",
                "<p>en la calle del Molino</p>",
                "<p>Go to Tarn Bank.</p>",
                "<p>بيت الورد</p>",
                "<img src='media/wren-cottage.jpg'>",
                "<h2 id='hollin_drove'>",
                "<a href='hollin-drove/plan.html'>",
                "<a href='https://wrencottage.example.org/'>",
                "<li class=\"card Wren Cottage\">",
            })
    void findsAValueHoweverItIsWritten(String html) {
        assertThat(findings(html)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>GB</p>",
                "<p>On the green, the bothy has a second floor.</p>",
                "<p>Second floor</p>",
                "<p>A wren-cottage kind of place</p>",
                "<article class=\"the-green second-floor\">",
                "<p>In the Cottage, in a Drove</p>",
                "<p>The Greens</p>",
                "<p>un molino, una casa vieja</p>",
                "<p>12 Quay Streets</p>",
                "<article class=\"reading has-contents\">",
                "<article class=\"elm\"><p>An elm, and elms</p>",
                "<p>On 4 May 2026. You may come, or May may.</p>",
                "one line of plain words that goes on\nin the next one",
                "<p>smalltalk@example.org</p>",
                "<p>squash courts</p>",
                "<p>second floor</p>",
                "<p>SNP1 2ABC</p>",
                "<p>160123</p>",
                "<p>0808 157 0123</p>",
                "0a60123f  index.html",
                "",
            })
    void leavesOtherTextsAlone(String html) {
        assertThat(findings(html)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>Quay Street is long.</p>",
                "<p>112 Quay Street</p>",
                "<p>Flat 1, 2 Quay Street</p>",
                "{\"address_1\": \"2 Quay Street\"}",
                "1,2 Quay Street,Northport",
                "<li class=\"at-12\"><b class=\"quay-street\">",
                "<a href='?q=100%25%20Quay%20Street'>map</a>",
            })
    void takesAnotherNumberOfTheStreetForNoAddress(String html) {
        assertThat(findings(html))
                .extracting(finding -> finding.rule().id())
                .containsExactly("confidential-place-named");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 Quay Street    | "ADR;TYPE=WORK:;The Rooms;1\\r\\n 2 Quay Street"
            12 Quay Street    | "ADR;ENCODING=QUOTED-PRINTABLE:;;1=\\n2=20Quay=20Street"
            12 Quay Street    | <p><b>1</b>2 Quay Street</p>
            12 Quay Street    | <p>Flat 1, 12 Quay Street</p>
            1 - 2 Quay Street | <p>1–2 Quay Street</p>
            """)
    void theNumberOfAHouseIsFoundInPartsWhereALineOrAMarkPartsIt(String address, String html) {
        Leaks leaks = leaks(List.of(hidden(address)), List.of(), List.of());

        assertThat(findings(leaks, html.translateEscapes()))
                .extracting(finding -> finding.rule().id())
                .containsExactly("confidential-leak");
    }

    /** Another street may have that name, so that somebody has to look. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            12 Mill Lane, Northtown                       | Somebody waits in Mill Lane
            Flat 2, Mill Lane, Northtown                  | Somebody waits in Mill Lane
            Haus Rosa, Lindenstraße 3, Nordstadt          | in der Lindenstraße
            Old Bakery, Northtown                         | opposite the Old Bakery
            14 calle del Molino                           | <a href='calle-del-molino.html'>
            """)
    void aStreetOrAHouseWithoutItsNumberIsForPeopleToLookAt(String address, String html) {
        assertThat(findings(leaks(List.of(hidden(address)), List.of(), List.of()), html))
                .extracting(finding -> finding.rule().id())
                .containsExactly("confidential-place-named");
    }

    @Test
    void whatIsToldByItsNumberIsNotToldTwice() {
        Leaks leaks = leaks(List.of(hidden("12 Mill Lane, Rose Cottage")), List.of(), List.of());

        assertThat(findings(leaks, "12 Mill Lane, near Rose Cottage"))
                .extracting(finding -> finding.rule().id())
                .containsExactly("confidential-leak");
    }

    @ParameterizedTest
    @ValueSource(strings = {"United Kingdom", "Reino Unido", "المملكة المتحدة"})
    void aCountryIsNoPlaceToFindSomebodyIn(String country) {
        Leaks leaks = leaks(List.of(hidden("12 Mill Lane, Northtown, " + country)), List.of(), List.of());

        assertThat(findings(leaks, "<p>All of " + country + "</p>")).isEmpty();
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

        assertThat(LEAKS.check(place, "media/12-quay-street.svg", new byte[0])).isNotEmpty();
        assertThat(LEAKS.check(place, "media/map.txt", "12 Quay Street".getBytes(StandardCharsets.UTF_16BE)))
                .isNotEmpty();
        assertThat(LEAKS.check(place, "media/map.svg", new byte[] {0, 1, -1})).isEmpty();
    }

    @Test
    void readsWhatIsPackedInADocument() throws IOException {
        byte[] text = "<w:t>Come to 12 Qu</w:t></w:r><w:r><w:t>ay Street</w:t>".getBytes(StandardCharsets.UTF_8);
        byte[] document = TestZip.of("word/document.xml", text);

        assertThat(inDocument(document)).hasSize(1);
        assertThat(inDocument(TestZip.of("word/embeddings/plan.docx", document)))
                .hasSize(1);
        assertThat(inDocument(TestZip.of("word/media/12-quay-street.png", new byte[0])))
                .hasSize(1);
        assertThat(inDocument(TestZip.of("word/document.xml", "A kitchen".getBytes(StandardCharsets.UTF_8))))
                .isEmpty();
    }

    @Test
    void aSmallDocumentThatUnpacksWithoutEndIsLeft() throws IOException {
        assertThat(inDocument(TestZip.of("a.xml", new byte[100 << 20]))).isEmpty();
        assertThat(inDocument(Arrays.copyOf(TestZip.of("a.xml", new byte[100]), 60)))
                .isEmpty();
    }

    private static List<Problem> inDocument(byte[] document) {
        return LEAKS.check(Place.inFile("media/plan.docx"), "media/plan.docx", document);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.css .reading { margin: 0 }",
                "a.css .Reading { margin: 0 }",
                "a.css .note::after { content: \"reading, May\" }",
                "a.css /* Reading is slow here */",
                "a.js list.classList.add('reading')",
                "a.js class Elm { reading() { return 'elm' } }",
                "a.js // Reading first",
            })
    void aWordMayBeANameInAStyleSheetOrAScript(String file) {
        assertThat(inCode(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.css .town::after { content: \"In Reading\" }",
                "a.css .town::after { content: '\\45 lm' }",
                "a.css .town { background: url(Reading.svg) }",
                "a.css .town::after { content: 'القدس' }",
                "a.css .town-12-quay-street { margin: 0 }",
                "a.js show(\"Reading\")",
                "a.js show(`From Elm to ${town}`)",
                "a.js const place = 'NP1 2AB'",
            })
    void aNameInATextOfAStyleSheetOrAScriptIsOne(String file) {
        assertThat(inCode(file)).hasSize(1);
    }

    /** A word of a record that nobody publishes hides no place, and may be any. */
    @Test
    void threeLettersOfWhatIsKeptBackAreNoName() {
        assertThat(findings(leaks(List.of(keptBack("Ask")), List.of(), List.of()), "<p>Ask us.</p>"))
                .isEmpty();
    }

    @Test
    void aNameOfThreeLettersThatIsPublishedAnywayGivesNothingAway() {
        Leaks leaks = leaks(List.of(hidden("Ely")), List.of("All of Ely"), List.of());

        assertThat(findings(leaks, "<p>All of Ely</p>")).isEmpty();
    }

    /** @param file its name, a blank and its text */
    private static List<Problem> inCode(String file) {
        String[] parts = file.split(" ", 2);
        return LEAKS.check(
                Place.inFile("theme/assets/" + parts[0]),
                "assets/" + parts[0],
                parts[1].getBytes(StandardCharsets.UTF_8));
    }

    /** Named elsewhere: harmless. An address that one record hides and another one shows is told, unless the record is kept back. */
    @Test
    void whatIsPublishedAnywayGivesNothingAway() {
        List<Confidential> secrets = List.of(
                new Confidential("refuge", Sort.ADDRESS, "Northshire"),
                new Confidential("refuge", Sort.ADDRESS, "88 Hollin Drove"),
                new Confidential("group", Sort.WAY, "1 Harbour Road"),
                new Confidential("group", Sort.WAY, "0808 157 0123"));
        Leaks leaks = leaks(
                secrets,
                List.of("All of Northshire", "+44 808 157 0123"),
                List.of("88 Hollin Drove", "1 Harbour Road"));

        assertThat(findings(leaks, "Northshire, 1 Harbour Road, 0808 157 0123")).isEmpty();
        assertThat(findings(leaks, "88 Hollin Drove")).hasSize(1);
    }

    /** The street of a hidden house may be the street of the library too, and its town has a name that the hub says. */
    @Test
    void aStreetThatAnotherAddressNamesGivesNothingAway() {
        Leaks leaks = leaks(
                List.of(hidden("Rose Cottage, Mill Lane, North Town")),
                List.of("Rose Cottage Choir"),
                List.of("3 Mill Lane", "North Town and around"));

        assertThat(findings(leaks, "3 Mill Lane, North Town. mill-lane.html")).isEmpty();
        assertThat(findings(leaks, "Behind Rose Cottage")).hasSize(1);
        assertThat(findings(leaks, "Rose Cottage, Mill Lane, North Town")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bus 4, opposite 12 Quay Street",
                "Quiet House, 12 Quay Street",
                "12 Quay Street, Northport",
                "At 12 Quay Street"
            })
    void aSlipInOnePublishedTextIsNoReasonToStopLooking(String named) {
        Leaks leaks = leaks(List.of(hidden("12 Quay Street")), List.of(named), List.of());

        assertThat(findings(leaks, named)).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Marsh House     | <p>Ask at Marsh House.</p>           | unpublished-name
            Marsh House     | <a href='help/marsh-house.html'>     | unpublished-name
            Marsh House     | <p>A marsh house of reed</p>         |
            Refuge          | <p>Refuge is near.</p>               |
            a quiet corner  | <p>In a quiet corner.</p>            |
            Young People    | <p>Young People talk to us.</p>      |
            Refuge for women | <p>Ring the Refuge for women.</p>   | unpublished-name
            Refuge for women | <p>There is a refuge for women.</p> |
            Refuge for women | <a href='refuge-for-women.html'>    | unpublished-name
            Casa de la mujer | <p>Llama a Casa de la Mujer.</p>    | unpublished-name
            Marsh house     | <p>Marsh house is old.</p>           |
            """)
    void theNameOfWhatIsNotPublishedIsForPeopleToLookAt(String name, String html, String rule) {
        Leaks leaks = Leaks.of(new Secrecy(
                List.of(new Confidential("refuge", Sort.NAME, name)),
                List.of(),
                List.of(),
                List.of("For Young People")));

        assertThat(findings(leaks, html))
                .extracting(finding -> finding.rule().id())
                .isEqualTo(Stream.ofNullable(rule).toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://umbra-chat.example.org/room",
                "http://umbra-chat.example.org/room",
                "https://www.umbra-chat.example.org/room/",
                "Come to umbra-chat.example.org/room.",
                "<p>UMBRA-CHAT.example.org/<b>room</b></p>",
                "https://web.example.org/?to=umbra-chat.example.org%2Froom",
                "m.me/umbraline",
                "umbra [at] example.org",
                "umbra (at) example (dot) org",
                "umbra arroba example punto org",
                "umbra&#64;example.org",
                "https://house.example.com",
                "Look at house.example.com!",
            })
    void anAddressOfTheWebIsFoundAsPeopleTypeIt(String html) {
        assertThat(findings(leaks(WEB, List.of(), List.of()), html))
                .extracting(finding -> finding.rule().id())
                .containsExactly("confidential-leak");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            umbra-chat.example.org             | unpublished-website
            https://umbra-chat.example.org/    | unpublished-website
            http://www.umbra-chat.example.org/other | unpublished-website
            umbra-chat.example.org.uk          |
            me@umbra-chat.example.org          |
            my-umbra-chat.example.org/room     |
            https://m.me/                      |
            https://m.me/umbralines            |
            We help you chat. Example: org/room |
            Ring the house. Example com        |
            """)
    void theHostAloneIsForPeopleToLookAt(String html, String rule) {
        assertThat(findings(leaks(WEB, List.of(), List.of()), html))
                .extracting(finding -> finding.rule().id())
                .isEqualTo(Stream.ofNullable(rule).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://umbra-chat.example.org/other", "talk@umbra-chat.example.org"})
    void aHostThatSomebodyPublishesGivesNothingAway(String published) {
        Leaks leaks = leaks(WEB, List.of(published), List.of());

        assertThat(findings(leaks, "https://umbra-chat.example.org/")).isEmpty();
        assertThat(findings(leaks, "https://umbra-chat.example.org/room")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://umbra-chat.example.org/room", "http://www.umbra-chat.example.org/room/"})
    void anAddressThatSomebodyPublishesGivesNothingAway(String published) {
        Leaks leaks = leaks(WEB, List.of(published), List.of());

        assertThat(findings(leaks, "umbra-chat.example.org/room")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            <p>Behind the green gate, past the old bakery. Ring twice.</p> | confidential-leak
            Go in behind the green gate past the <b>old bakery</b>         | confidential-leak
            Ring twice.                                                    |
            Behind the gate                                                |
            """)
    void whatIsSaidOfTheWayToAConfidentialPlaceIsFound(String html, String rule) {
        Leaks leaks = leaks(
                List.of(new Confidential(
                        "refuge", Sort.NOTE, "Behind the green gate, past the old bakery. Ring twice.")),
                List.of(),
                List.of());

        assertThat(findings(leaks, html))
                .extracting(finding -> finding.rule().id())
                .isEqualTo(Stream.ofNullable(rule).toList());
    }

    private static final List<Confidential> WEB = List.of(
            keptBack("https://umbra-chat.example.org/room"),
            keptBack("https://m.me/umbraline"),
            keptBack("https://www.house.example.com/"),
            keptBack("umbra@example.org"));

    private static Leaks leaks(List<Confidential> secrets, List<String> named, List<String> addresses) {
        return Leaks.of(new Secrecy(secrets, named, addresses, List.of()));
    }

    private static Confidential hidden(String value) {
        return new Confidential("quiet-house", Sort.ADDRESS, value);
    }

    private static Confidential keptBack(String value) {
        return new Confidential("old-line", Sort.WAY, value);
    }

    private static List<Findings.Finding> findings(String html) {
        return findings(LEAKS, html);
    }

    private static List<Findings.Finding> findings(Leaks leaks, String html) {
        Findings findings = new Findings();
        leaks.check("index.html", html, findings);
        return findings.all();
    }
}
