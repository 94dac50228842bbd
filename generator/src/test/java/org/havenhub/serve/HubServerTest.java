package org.havenhub.serve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.net.BindException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havenhub.BuildResult;
import org.havenhub.Haven;
import org.havenhub.TestHub;
import org.havenhub.extras.SiteHeaders;
import org.havenhub.site.PagePolicy;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The preview as a browser meets it: real files, real events, real HTTP on this computer. On a thread that can be left behind, as a
 * client that waits for an event does not let itself be interrupted.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HubServerTest {

    private static final Pattern STATE = Pattern.compile("data-state=\"([0-9a-f]+)\"");
    private static final String LISTENING = "content/en/guides/listening.md";

    @TempDir
    Path folder;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Heard heard = new Heard();
    private TestHub hub;

    /** What the listener was told. */
    private static final class Heard implements ServeListener {

        private final BlockingQueue<BuildResult> results = new LinkedBlockingQueue<>();

        @Override
        public void built(BuildResult result) {
            results.add(result);
        }

        @Override
        public void failed(Throwable trouble) {
            throw new IllegalStateException(trouble);
        }

        /** Waits for a build that ended well, or for one that did not. */
        BuildResult next(boolean succeeded) throws InterruptedException {
            BuildResult result = results.take();
            while (result.succeeded() != succeeded) {
                result = results.take();
            }
            return result;
        }
    }

    @BeforeEach
    void makeHub() {
        hub = new TestHub(folder.resolve("hub"));
    }

    @Test
    void showsTheSiteAndWritesNothing() throws Exception {
        SortedMap<String, String> before = hub.everything();
        try (HubServer server = start()) {
            HttpResponse<String> home = get(server, "/");
            HttpResponse<String> styles = get(server, "/assets/haven.css");

            assertThat(home.statusCode()).isEqualTo(200);
            assertThat(home.body()).contains("Somebody to turn to.", "/_haven/reload.js");
            assertThat(get(server, "/_haven/reload.js").statusCode()).isEqualTo(200);
            assertThat(get(server, "/guides/listening.html").body()).contains("<title>Listening");
            assertThat(home.headers().firstValue("Content-Type")).contains("text/html; charset=utf-8");
            assertThat(styles.headers().firstValue("Content-Type")).contains("text/css; charset=utf-8");
            assertThat(hub.everything()).isEqualTo(before);

            Haven.build(hub.request());
            assertThat(hub.site().get("assets/haven.css")).isEqualTo(inBytes(styles.body()));
        }
    }

    @Test
    void sendsTheHeadersOfAPublishedSite() throws Exception {
        try (HubServer server = start()) {
            HttpResponse<String> styles = get(server, "/assets/haven.css");

            Haven.build(hub.request());
            SortedMap<String, String> headers = SiteHeaders.of(PagePolicy.of(hub.site().keySet().stream()));
            headers.forEach((name, value) ->
                    assertThat(styles.headers().firstValue(name)).as(name).contains(value));
            assertThat(styles.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(get(server, "/").headers().firstValue(PagePolicy.NAME))
                    .contains(headers.get(PagePolicy.NAME) + "; frame-src 'self'");
        }
    }

    @Test
    void showsThePageForMissingPages() throws Exception {
        try (HubServer server = start()) {
            HttpResponse<String> missing = get(server, "/no/such/page.html");

            assertThat(missing.statusCode()).isEqualTo(404);
            assertThat(missing.body()).contains("page-not-found", "/_haven/reload.js");
            assertThat(get(server, "/guides").statusCode()).isEqualTo(404);
            assertThat(get(server, "/%2e%2e/haven.yaml").statusCode()).isEqualTo(400);
            assertThat(get(server, "/_haven/other.js").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void servesTheHubAtItsOwnPathToo() throws Exception {
        hub.write("haven.yaml", """
                title: Northshire Hub
                url: https://example.org/hub/
                languages: [en]
                topics: [{id: safety, label: Safety}]
                """);
        hub.delete("content/es/index.md");
        hub.delete("content/es/guides/listening.md");
        try (HubServer server = start()) {
            assertThat(get(server, "/nowhere.html").body()).contains("href=\"/hub/assets/haven.css\"");
            assertThat(get(server, "/hub/assets/haven.css").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void bringsAnOpenPageAgainWhenItChanges() throws Exception {
        try (HubServer server = start();
                Stream<String> events = events(server, "/guides/listening.html")) {
            hub.write(LISTENING, TestHub.guide("Listening", "Slowly, and in your own words."));

            awaitReload(events);
            assertThat(get(server, "/guides/listening.html").body()).contains("in your own words");
        }
    }

    @Test
    void bringsEveryOpenPageAgainWhenTheStylesChange() throws Exception {
        try (HubServer server = start();
                Stream<String> events = events(server, "/")) {
            hub.write("theme/assets/css/own.css", "@layer base { p { margin: 7px } }\n");

            awaitReload(events);
            assertThat(get(server, "/assets/haven.css").body()).contains("margin: 7px");
        }
    }

    @Test
    void tellsAPageAtOnceThatItIsOld() throws Exception {
        try (HubServer server = start()) {
            String old = state(get(server, "/").body());
            hub.write("content/en/index.md", "---\ntitle: Welcome\n---\nOther words.\n");
            heard.next(true);
            heard.next(true);

            try (Stream<String> events = events(server, "/", old)) {
                awaitReload(events);
            }
        }
    }

    @Test
    void showsTheReportAboveTheLastGoodPageUntilItIsMended() throws Exception {
        try (HubServer server = start();
                Stream<String> broken = events(server, "/guides/listening.html")) {
            hub.write(LISTENING, TestHub.guide("Listening", "See [this](nowhere.md)."));
            awaitReload(broken);

            String page = get(server, "/guides/listening.html").body();
            assertThat(page).contains("src=\"/_haven/report.html\"", "first-steps.html#begin");
            HttpResponse<String> report = get(server, "/_haven/report.html");
            assertThat(report.body()).contains("broken-link");
            assertThat(report.headers().firstValue("X-Frame-Options")).contains("SAMEORIGIN");

            try (Stream<String> mended = events(server, "/guides/listening.html")) {
                hub.write(LISTENING, TestHub.guide("Listening", "Slowly."));
                awaitReload(mended);
                assertThat(get(server, "/guides/listening.html").body())
                        .contains("Slowly.")
                        .doesNotContain("report.html");
            }
        }
    }

    @Test
    void showsTheReportAloneBeforeThereIsAnyPage() throws Exception {
        hub.write("haven.yaml", "tittle: Hub\n");
        try (HubServer server = start()) {
            HttpResponse<String> page = get(server, "/");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("src=\"/_haven/report.html\"", "/_haven/reload.js");

            try (Stream<String> events = events(server, "/", state(page.body()))) {
                hub.write("haven.yaml", "title: Hub\nlanguages: [en, es]\ntopics: [{id: safety, label: Safety}]\n");
                awaitReload(events);
                assertThat(get(server, "/").body())
                        .contains("Somebody to turn to.")
                        .doesNotContain("report.html");
            }
        }
    }

    @Test
    void followsNewFoldersRenamedAndDeletedFiles() throws Exception {
        try (HubServer server = start()) {
            hub.write(
                    "theme/components/site-footer.ftlh", "<#macro siteFooter site>\n<footer>One</footer>\n</#macro>\n");
            awaitBody(server, "/", "<footer>One</footer>");
            hub.write(
                    "theme/components/site-footer.ftlh", "<#macro siteFooter site>\n<footer>Two</footer>\n</#macro>\n");
            awaitBody(server, "/", "<footer>Two</footer>");

            hub.move("theme", "unused");
            hub.move("unused", "theme");
            hub.write(
                    "theme/components/site-footer.ftlh",
                    "<#macro siteFooter site>\n<footer>Three</footer>\n</#macro>\n");
            awaitBody(server, "/", "<footer>Three</footer>");

            hub.move("content/es/guides/listening.md", "content/es/guides/first-steps.md");
            awaitBody(server, "/es/guides/first-steps.html", "Despacio");
            awaitStatus(server, "/es/guides/listening.html", 404);

            hub.delete("content/es/guides/first-steps.md");
            awaitStatus(server, "/es/guides/first-steps.html", 404);
        }
    }

    @Test
    void followsEditorsThatSaveByRenaming() throws Exception {
        try (HubServer server = start()) {
            hub.write("content/en/guides/.listening.md.swp", "half");
            hub.write("content/en/guides/4913", "");
            hub.delete("content/en/guides/4913");
            hub.move(LISTENING, "content/en/guides/listening.md~");
            hub.write(LISTENING, TestHub.guide("Listening", "Saved in a roundabout way."));
            hub.delete("content/en/guides/listening.md~");

            awaitBody(server, "/guides/listening.html", "roundabout");
        }
    }

    @Test
    void marksDraftsThatAreShownOnDemand() throws Exception {
        hub.write("content/en/guides/half.md", "---\ntitle: Half\ndraft: true\n---\nNot yet.\n");
        try (HubServer server = start(0, true)) {
            assertThat(get(server, "/guides/half.html").body())
                    .contains("Readers do not see this page: it is a draft.");
            assertThat(get(server, "/guides/listening.html").body()).doesNotContain("Readers do not see");
        }
        try (HubServer server = start()) {
            assertThat(get(server, "/guides/half.html").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void answersThoseOnThisComputerAlone() throws Exception {
        try (HubServer server = start()) {
            int port = server.address().getPort();

            assertThat(raw(port, "GET / HTTP/1.1\r\nHost: localhost:" + port + "\r\n"))
                    .startsWith("HTTP/1.1 200");
            assertThat(raw(port, "GET / HTTP/1.1\r\nHost: evil.example.org:" + port + "\r\n"))
                    .startsWith("HTTP/1.1 421");
            assertThat(raw(port, "GET / HTTP/1.1\r\nHost: localhost:" + port + "\r\nOrigin: http://example.org\r\n"))
                    .startsWith("HTTP/1.1 403");
            assertThat(raw(port, "POST / HTTP/1.1\r\nHost: localhost:" + port + "\r\nContent-Length: 0\r\n"))
                    .startsWith("HTTP/1.1 405");
            assertThat(raw(port, "GET /_haven/events?page=%2F HTTP/1.1\r\nHost: evil.example.org\r\n"))
                    .startsWith("HTTP/1.1 421");
            assertThat(raw(port, "HEAD / HTTP/1.1\r\nHost: localhost:" + port + "\r\n"))
                    .startsWith("HTTP/1.1 200")
                    .endsWith("\r\n\r\n");
        }
    }

    @Test
    void leavesAPortThatIsTakenToTheOther() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatExceptionOfType(BindException.class).isThrownBy(() -> start(other.getLocalPort(), false));
        }
    }

    @Test
    void goesOnAfterAnErrorOfTheMachine() throws Exception {
        BlockingQueue<Throwable> troubles = new LinkedBlockingQueue<>();
        ServeListener shortOfMemory = new ServeListener() {
            @Override
            public void built(BuildResult result) {
                if (!result.succeeded()) {
                    throw new OutOfMemoryError("As if by a test");
                }
                heard.built(result);
            }

            @Override
            public void failed(Throwable trouble) {
                troubles.add(trouble);
            }
        };
        try (HubServer server = HubServer.start(
                new ServeRequest(hub.request(), () -> hub.request().today(), 0, false), shortOfMemory)) {
            hub.write(LISTENING, TestHub.guide("Listening", "See [this](nowhere.md)."));
            assertThat(troubles.take()).isInstanceOf(OutOfMemoryError.class);

            heard.results.clear();
            hub.write(LISTENING, TestHub.guide("Listening", "Slowly."));
            heard.next(true);
            assertThat(get(server, "/guides/listening.html").body()).contains("Slowly.");
        }
    }

    @Test
    void endsWhenItIsClosed() throws Exception {
        HubServer server = start();
        URI address = server.address();
        server.close();

        server.await();
        assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> get(address));
    }

    private HubServer start() throws IOException {
        return start(0, false);
    }

    private HubServer start(int port, boolean drafts) throws IOException {
        return HubServer.start(
                new ServeRequest(hub.request(), () -> hub.request().today(), port, drafts), heard);
    }

    private HttpResponse<String> get(HubServer server, String path) throws IOException, InterruptedException {
        return get(URI.create(server.address() + path.substring(1)));
    }

    private HttpResponse<String> get(URI address) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    /** The events for a page that was just loaded. */
    private Stream<String> events(HubServer server, String path) throws IOException, InterruptedException {
        return events(server, path, state(get(server, path).body()));
    }

    private Stream<String> events(HubServer server, String path, String state)
            throws IOException, InterruptedException {
        URI address = URI.create(server.address() + "_haven/events?page=" + path + "&state=" + state);
        HttpRequest request = HttpRequest.newBuilder(address).build();
        return client.send(request, BodyHandlers.ofLines()).body();
    }

    private static void awaitReload(Stream<String> events) {
        assertThat(events.anyMatch("event: reload"::equals)).isTrue();
    }

    /** Looks again after every change of the page. */
    private void awaitBody(HubServer server, String path, String part) throws IOException, InterruptedException {
        HttpResponse<String> page = get(server, path);
        while (!page.body().contains(part)) {
            awaitChange(server, path, page);
            page = get(server, path);
        }
    }

    private void awaitStatus(HubServer server, String path, int status) throws IOException, InterruptedException {
        HttpResponse<String> page = get(server, path);
        while (page.statusCode() != status) {
            awaitChange(server, path, page);
            page = get(server, path);
        }
    }

    private void awaitChange(HubServer server, String path, HttpResponse<String> page)
            throws IOException, InterruptedException {
        try (Stream<String> events = events(server, path, state(page.body()))) {
            awaitReload(events);
        }
    }

    /** One character for each byte, as the hub gives its files. */
    private static String inBytes(String text) {
        return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
    }

    private static String state(String page) {
        Matcher matcher = STATE.matcher(page);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }

    /** What comes back for some lines that no client would send. */
    private static String raw(int port, String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.getOutputStream().write((request + "Connection: close\r\n\r\n").getBytes(StandardCharsets.UTF_8));
            InputStream in = socket.getInputStream();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
