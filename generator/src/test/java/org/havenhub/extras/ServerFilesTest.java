package org.havenhub.extras;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.havenhub.Haven;
import org.havenhub.TestHub;
import org.havenhub.site.PagePolicy;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each server is told the same, in its own words. */
class ServerFilesTest {

    private static final String SNIPPETS = "target/haven-report/servers/";

    /** Where a server's configuration is among the files of a hub, and how it names headers. */
    private enum Server {
        HOSTS("target/haven/_headers", "^  ([A-Za-z-]+): (.*)$"),
        APACHE("target/haven/.htaccess", "^  Header always set ([A-Za-z-]+) \"([^\"]*)\"$"),
        NGINX(SNIPPETS + "nginx-headers.conf", "^add_header ([A-Za-z-]+) \"([^\"]*)\" always;$"),
        CADDY(SNIPPETS + "haven.caddy", "^\t\t([A-Za-z-]+) \"([^\"]*)\"$");

        private final String path;
        private final Pattern header;

        Server(String path, String header) {
            this.path = path;
            this.header = Pattern.compile(header, Pattern.MULTILINE);
        }

        private SortedMap<String, String> headers(TestHub hub) {
            return header.matcher(hub.everything().getOrDefault(path, ""))
                    .results()
                    .collect(Collectors.toMap(
                            match -> match.group(1), match -> match.group(2), (a, b) -> a + b, TreeMap::new));
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyServerSendsTheHeadersOfTheSite(Server server) {
        TestHub hub = built("");
        SortedMap<String, String> expected = new TreeMap<>(SiteHeaders.of(policyOf(hub)));
        expected.put("Cache-Control", "max-age=3600");
        expected.put("Strict-Transport-Security", "max-age=31536000");

        assertThat(server.headers(hub)).isEqualTo(expected);
    }

    @ParameterizedTest
    @EnumSource
    void aDiscreetHubIsNeverKept(Server server) {
        assertThat(server.headers(built("caching: discreet\n"))).containsEntry("Cache-Control", "no-store");
    }

    @ParameterizedTest
    @EnumSource
    void aPageSaysWhatTheHeaderSaysAsFarAsItCan(Server server) {
        TestHub hub = built("");

        String page = Parser.unescapeEntities(hub.site().getOrDefault("index.html", ""), true);
        String said = server.headers(hub).getOrDefault(PagePolicy.NAME, "").replace("; frame-ancestors 'none'", "");
        assertThat(page).contains("<meta http-equiv=\"Content-Security-Policy\" content=\"" + said + "\">");
    }

    @Test
    void everyServerKnowsEveryType() {
        SortedMap<String, String> files = built("").everything();

        assertThat(types(files.getOrDefault("target/haven/.htaccess", ""), "^  AddType \"(.*)\" \\.(\\w+)$"))
                .isEqualTo(MediaType.ALL);
        assertThat(types(files.getOrDefault(SNIPPETS + "haven.caddy", ""), "^\theader @()(\\w+) Content-Type"))
                .hasSameSizeAs(MediaType.ALL);
        assertThat(types(files.getOrDefault(SNIPPETS + "nginx-site.conf", ""), "^  ([a-z0-9+/-]+) (\\w+);$"))
                .containsEntry("ics", "text/calendar")
                .containsEntry("vcf", "text/vcard")
                .containsEntry("json", "application/json")
                .hasSameSizeAs(MediaType.ALL);
    }

    @Test
    void thePageForWhatIsMissingIsFoundWhereTheHubLies() {
        SortedMap<String, String> files =
                built("url: https://town.example.org/hub/\n").everything();

        assertThat(files.getOrDefault("target/haven/.htaccess", "")).contains("ErrorDocument 404 /hub/404.html\n");
        assertThat(files.getOrDefault(SNIPPETS + "nginx-site.conf", "")).contains("error_page 404 /hub/404.html;\n");
        assertThat(files.getOrDefault(SNIPPETS + "haven.caddy", "")).contains("rewrite @missing /hub/404.html\n");
    }

    /** Cloudflare reads 2,000 characters of a line. */
    @Test
    void noLineIsTooLongForAHost() {
        assertThat(built("")
                        .everything()
                        .getOrDefault("target/haven/_headers", "")
                        .lines())
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(2000));
    }

    @Test
    void privacyIsPromisedWhereBrowsersLookForIt() {
        assertThat(built("").site()).containsEntry(".well-known/gpc.json", "{\"gpc\": true}\n");
        assertThat(built("url: https://town.example.org/hub/\n").site()).doesNotContainKey(".well-known/gpc.json");
    }

    @Test
    void aSiteWithoutHttpsDoesNotAskForIt() {
        TestHub hub = built("url: http://hub.example.org/\n");

        assertThat(Server.NGINX.headers(hub)).doesNotContainKey("Strict-Transport-Security");
    }

    @Test
    void nothingLiesBesideASiteThatWasNotBuilt() {
        TestHub hub = hub("title: [\n");
        Haven.build(hub.request());

        assertThat(hub.everything().keySet()).noneMatch(path -> path.startsWith(SNIPPETS));
    }

    private static TestHub built(String settings) {
        TestHub hub = hub(settings);
        assertThat(Haven.build(hub.request()).report().problems()).isEmpty();
        return hub;
    }

    /** The hub with some lines of its settings in place of those that it has. */
    private static TestHub hub(String settings) {
        TestHub hub = new TestHub(Jimfs.newFileSystem(Configuration.unix()).getPath("/hub"));
        String usual = settings.startsWith("url:") ? "" : "url: https://hub.example.org/\n";
        hub.write(
                "haven.yaml",
                "title: Northshire Hub\nlanguages: [en, es]\ncountry: GB\ntranslations: partial\n"
                        + "topics: [{id: safety, label: Safety}]\nmenu: [guides, topics, help]\n" + usual + settings);
        return hub;
    }

    private static PagePolicy policyOf(TestHub hub) {
        return PagePolicy.of(hub.site().keySet().stream());
    }

    private static Map<String, String> types(String text, String line) {
        return Pattern.compile(line, Pattern.MULTILINE)
                .matcher(text)
                .results()
                .collect(Collectors.toMap(match -> match.group(2), match -> match.group(1), (a, b) -> a, TreeMap::new));
    }
}
