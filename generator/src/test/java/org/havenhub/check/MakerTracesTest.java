package org.havenhub.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MakerTracesTest {

    private static final String USER = "the name of the account that builds the site";
    private static final String FOLDER = "the path of a folder on the computer that builds the site";
    private static final String HOST = "the name of the computer that builds the site";

    private static final MakerTraces TRACES = traces(new Maker(
            Set.of("anna", "josé"),
            Set.of("/srv/northshire/hub", "D:\\work\\My hub", "/home/josé/sitio"),
            Set.of("annas-laptop", "node7.build.example.org")));

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            user   | /home/anna/notes.md
            user   | "/home/anna"
            user   | It is in /home/anna.
            user   | file:///home/anna/a.html
            user   | file%3A%2F%2F%2Fhome%2Fanna%2Fa.html
            user   | C:\\Users\\anna\\Desktop
            user   | "C:\\\\Users\\\\anna"
            user   | "\\/home\\/anna\\/a.md"
            user   | C:/Users/anna
            user   | /mnt/c/Users/anna
            user   | /c/Users/anna
            user   | /var/home/anna/x
            user   | C:\\Documents and Settings\\anna
            user   | C:/Documents%20and%20Settings/anna
            user   | ~anna/public
            user   | anna@annas-laptop:~$
            user   | /home/jos%C3%A9/x
            user   | "/home/jos\\u00e9"
            user   | /home/josé
            folder | /srv/northshire/hub/media/a.png
            folder | file:///srv/northshire/hub
            folder | %2Fsrv%2fnorthshire%2Fhub%2Fa
            folder | "\\/srv\\/northshire\\/hub"
            folder | \\srv\\northshire\\hub
            folder | D:\\work\\My hub\\media
            folder | file:///D:/work/My%20hub/media
            folder | "D:\\\\work\\\\My hub"
            folder | /home/josé/sitio/a
            folder | &#x2F;srv&#x2F;northshire&#x2F;hub
            host   | http://annas-laptop:8080/
            host   | \\\\annas-laptop\\share
            host   | root@annas-laptop
            host   | annas-laptop.local
            host   | https://node7.build.example.org/job/1
            host   | smb://node7/
            """)
    void findsAName(String what, String text) {
        String told = what.equals("user") ? USER : what.equals("folder") ? FOLDER : HOST;

        assertThat(TRACES.in(text)).contains(told);
        assertThat(TRACES.in(bytes(text))).contains(told);
        assertThat(TRACES.in(text.getBytes(StandardCharsets.UTF_16BE))).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "anna went to Annabel's",
                "Write to anna@example.org",
                "https://example.org/home/anna",
                "https://example.org/~anna/",
                "../home/anna.html",
                "<a href='home/anna'>",
                "/home/annabel",
                "/home/anna-lena",
                "/home/anna.smith",
                "https://example.org/Users/anna",
                "https://example.org/srv/northshire/hub",
                "../srv/northshire/hub",
                "/srv/northshire/hubs",
                "/srv/northshire",
                "northshire/hub",
                "annas-laptop",
                "https://example.org/annas-laptop",
                "follow @annas-laptop",
                "https://annas-laptop.example.org/",
                "href='/annas-laptop.html'",
                "node7",
                "",
            })
    void leavesWordsAlone(String text) {
        assertThat(TRACES.in(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home/maria/map.png",
                "file:///home/maria/map.png",
                "/Users/maria/Desktop/",
                "C:\\Users\\María López\\map.docx",
                "file:///C:/Users/maria/map.png",
                "\"C:\\\\Users\\\\maria\\\\map.png\"",
                "/mnt/c/Users/maria/map.png",
                "C:\\Documents and Settings\\maria\\map.doc",
                "%2Fhome%2Fmaria%2Fmap.png",
                "file:///home/mar%C3%ADa/map.png",
            })
    void findsTheHomeOfAnybody(String text) {
        assertThat(TRACES.in(text)).containsExactly("the path of a folder in somebody's home");
        assertThat(TRACES.in(text.getBytes(StandardCharsets.UTF_16LE)))
                .contains("the path of a folder in somebody's home");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/home/maria",
                "/home/",
                "/home/your-name/Documents",
                "C:\\Users\\you\\Documents",
                "https://example.org/home/maria/map.png",
                "../home/maria/map.png",
                "The Users/groups page",
                "at home/in town/on the bus",
            })
    void leavesOtherHomesAlone(String text) {
        assertThat(TRACES.in(text)).isEmpty();
    }

    @Test
    void namesThatEveryMachineHasTellNothing() {
        MakerTraces common = traces(new Maker(
                Set.of("root", "Admin", "user", "runner", "x", ""),
                Set.of("/", "/hub", "/root"),
                Set.of("localhost", "pc")));

        assertThat(
                        common.in(
                                "/home/user/hub /home/runner/ C:\\Users\\Admin /home/x /hub /root/a http://localhost:8200 //pc/"))
                .isEmpty();
    }

    @Test
    void theServerThatReadersKnowIsNoSecret() {
        Maker maker = new Maker(Set.of(), Set.of("/srv/hub"), Set.of("hub.example.org"));

        assertThat(MakerTraces.of(
                                maker,
                                Optional.of(URI.create("https://hub.example.org/srv/hub/")),
                                Set.of("hub.example.org"))
                        .in("https://hub.example.org/srv/hub/ href=\"/srv/hub/index.html\""))
                .isEmpty();
    }

    /** A rented server often has the name of the organisation's own domain. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://northshire.example/donate",
                "https://www.northshire.example/",
                "mailto:info@northshire.example",
                "anna@northshire.example",
            })
    void norIsADomainThatTheHubPublishes(String text) {
        Maker maker = new Maker(Set.of("anna"), Set.of(), Set.of("Northshire.example"));

        assertThat(MakerTraces.of(maker, Optional.empty(), Set.of("hub.northshire.example"))
                        .in(text))
                .isEmpty();
        assertThat(MakerTraces.of(maker, Optional.empty(), Set.of("north.example"))
                        .in("https://Northshire.example/"))
                .containsExactly(HOST);
    }

    @Test
    void aComputerWithinTheDomainStaysASecret() {
        Maker maker = new Maker(Set.of(), Set.of(), Set.of("annas-laptop.northshire.example"));

        assertThat(MakerTraces.of(maker, Optional.empty(), Set.of("northshire.example"))
                        .in("http://annas-laptop.northshire.example:8080/"))
                .containsExactly(HOST);
    }

    /** What is known of a page holds for the next build, as long as the same things are looked for. */
    @Test
    void twoSearchesForTheSameNamesAreTheSame() {
        Maker maker =
                new Maker(Set.of("anna", "ben", "cleo"), Set.of("/srv/hub", "/home/anna"), Set.of("annas-laptop"));
        Maker same = new Maker(Set.of("cleo", "ben", "anna"), Set.of("/home/anna", "/srv/hub"), Set.of("annas-laptop"));

        assertThat(traces(maker)).isEqualTo(traces(same)).hasSameHashCodeAs(traces(same));
        assertThat(traces(maker)).isNotEqualTo(traces(Maker.UNKNOWN));
    }

    private static MakerTraces traces(Maker maker) {
        return MakerTraces.of(maker, Optional.empty(), Set.of());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
