package org.havenhub.published;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.havenhub.Haven;
import org.havenhub.files.BuiltSite;
import org.havenhub.report.Problem;
import org.havenhub.report.Rule;
import org.havenhub.tongue.Tongues;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A site on a host of this computer: as it was built, and with each thing that hosts do to sites. */
class PublishedSiteTest {

    private static final Limits SHORT = new Limits(Duration.ofSeconds(5), 1_000_000, 2_000);

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final Map<String, String> headers = new LinkedHashMap<>();
    private Host host = new Host(files, headers);

    @TempDir
    private Path folder;

    @BeforeEach
    void build() throws IOException {
        headers.put("Content-Security-Policy", "default-src 'none'; script-src 'self'; frame-ancestors 'none'");
        headers.put("Referrer-Policy", "no-referrer");
        files.put("index.html", bytes("<p>Somebody is there, day and night.<script src=a.js></script>"));
        files.put("guides/es/así.html", bytes("<p>Escuchar."));
        files.put("assets/site.css", bytes("p { color: black }"));
        files.put("404.html", bytes("<p>There is no such page."));
        files.put("_headers", bytes("/*\n" + lines("  %s: %s")));
        StringBuilder list = new StringBuilder();
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
            list.append(BuiltSite.digest(file.getValue()))
                    .append("  ")
                    .append(file.getKey())
                    .append('\n');
        }
        Files.writeString(folder.resolve("integrity.txt"), list);
        files.put("integrity.txt", bytes(list.toString()));
    }

    @AfterEach
    void close() {
        host.close();
    }

    @Test
    void aFaithfulHostIsTold() {
        assertThat(found()).isEmpty();
        assertThat(PublishedSite.compare(folder, host.address(), SHORT).value()).isEqualTo(6);
    }

    @Test
    void everyFileIsAskedForAndSomethingThatDoesNotExist() {
        found();

        assertThat(host.asked()).containsAll(files.keySet()).hasSize(files.size() + 1);
    }

    @Test
    void oneChangedByteIsFound() {
        host.sends("assets/site.css", bytes("p { color: blacK }"));

        assertThat(found())
                .containsExactly(
                        "assets/site.css published-changed It holds other bytes than the file that was built.");
    }

    @Test
    void anAddedScriptIsFound() {
        host.sends("index.html", bytes("<p>Somebody is there.<script src=a.js></script><SCRIPT>watch()</SCRIPT>"));

        assertThat(found()).containsExactly("index.html published-changed Somebody added scripts to the page: 1.");
    }

    @Test
    void anotherBuildIsFound() {
        host.sends("integrity.txt", bytes("another list"));

        assertThat(found())
                .containsExactly("integrity.txt published-changed "
                        + "The published site is of another build than the one that it is compared with.");
    }

    @Test
    void aMissingFileIsFound() {
        files.remove("assets/site.css");

        assertThat(found())
                .containsExactly("assets/site.css published-missing The server answers with the status 404.");
    }

    @Test
    void whatServersKeepForThemselvesIsNotMissing() {
        host.answers("_headers", exchange -> host.send(exchange, 403, bytes("Forbidden")));

        assertThat(found()).isEmpty();
    }

    @Test
    void anotherPageForWhatIsMissingIsFound() {
        files.put("404.html", bytes("<h1>Not Found</h1>"));

        assertThat(found())
                .contains("there-is-nothing-here-48151623.html published-not-found The server shows another page.");
    }

    @Test
    void aPageForWhatIsMissingThatSaysItIsThereIsFound() {
        host.sends("there-is-nothing-here-48151623.html", files.getOrDefault("404.html", new byte[0]));

        assertThat(found())
                .containsExactly(
                        "there-is-nothing-here-48151623.html published-not-found The server answers with the status 200.");
    }

    @Test
    void aMissingHeaderIsToldOnceWithTheNumberOfFiles() {
        headers.remove("Referrer-Policy");

        List<Problem> problems = problems();

        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).message()).isEqualTo("The server does not say Referrer-Policy.");
        assertThat(problems.get(0).hints()).contains("The same goes for other files: 6.");
    }

    @Test
    void aWeakHeaderIsFound() {
        headers.put("Referrer-Policy", "origin");

        assertThat(found())
                .containsExactly(
                        "integrity.txt published-weak-header Referrer-Policy is “origin” instead of “no-referrer”.");
    }

    @Test
    void headersThatAreMissingOnThePageForWhatIsMissingAreFound() {
        host.answers("there-is-nothing-here-48151623.html", exchange -> {
            exchange.sendResponseHeaders(404, 0);
            exchange.getResponseBody().write(files.getOrDefault("404.html", new byte[0]));
            exchange.close();
        });

        assertThat(found())
                .containsExactlyInAnyOrder(
                        "there-is-nothing-here-48151623.html published-without-header "
                                + "The server does not say Content-Security-Policy.",
                        "there-is-nothing-here-48151623.html published-without-header "
                                + "The server does not say Referrer-Policy.");
    }

    @Test
    void whatFollowsReadersIsFound() {
        headers.put("Set-Cookie", "id=1");
        headers.put("NEL", "{}");
        headers.put("Link", "<style.css>; rel=preload, <https://cdn.example.org/>; rel=preconnect");

        assertThat(found())
                .containsExactly(
                        "integrity.txt published-tracking "
                                + "Browsers are told to ask another server for something. (Link)",
                        "integrity.txt published-tracking Browsers are told to report to somebody how each visit went. (NEL)",
                        "integrity.txt published-tracking The server sets a cookie: it knows a reader again. (Set-Cookie)");
    }

    @Test
    void anOwnFileInALinkFollowsNobody() {
        headers.put("Link", "</hub/assets/site.css>; rel=preload");

        assertThat(found()).isEmpty();
    }

    @Test
    void aRedirectionToAnotherServerIsNotFollowed() {
        try (Host other = new Host(files, headers)) {
            host.answers("index.html", exchange -> {
                exchange.getResponseHeaders().add("Location", other.address() + "index.html");
                host.send(exchange, 302, new byte[0]);
            });

            assertThat(found())
                    .containsExactly(
                            "index.html published-elsewhere Readers are sent to " + other.address() + "index.html.");
            assertThat(other.asked()).isEmpty();
        }
    }

    @Test
    void aRedirectionOnTheSameServerIsFollowedAndACookieOnItsWayIsFound() {
        host.answers("index.html", exchange -> {
            exchange.getResponseHeaders().add("Location", "/hub/home");
            exchange.getResponseHeaders().add("Set-Cookie", "id=1");
            host.send(exchange, 301, new byte[0]);
        });
        host.sends("home", files.getOrDefault("index.html", new byte[0]));

        assertThat(found())
                .containsExactly(
                        "index.html published-tracking The server sets a cookie: it knows a reader again. (Set-Cookie)");
    }

    @Test
    void aCircleOfRedirectionsEnds() {
        host.answers("index.html", exchange -> {
            exchange.getResponseHeaders().add("Location", "index.html");
            host.send(exchange, 301, new byte[0]);
        });

        assertThat(found())
                .containsExactly("index.html published-silent "
                        + "The server sends readers from one address to the next without end.");
    }

    @Test
    void aFileThatComesCompressedIsUnpacked() {
        headers.put("Content-Encoding", "gzip");
        files.replaceAll((path, bytes) -> packed(bytes));

        assertThat(found()).isEmpty();
    }

    @Test
    void aSmallAnswerThatHoldsALargeFileIsNotUnpackedToItsEnd() {
        host.answers("index.html", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "gzip");
            host.send(exchange, 200, packed(new byte[1_000_000]));
        });

        assertThat(found())
                .containsExactly("index.html published-changed "
                        + "What comes is much longer than the file, so it was not fetched to its end.");
    }

    @Test
    void aCompressionThatNobodyAskedForIsTold() {
        host.answers("index.html", exchange -> {
            exchange.getResponseHeaders().add("Content-Encoding", "br");
            host.send(exchange, 200, bytes("packed"));
        });

        assertThat(found())
                .containsExactly(
                        "index.html published-changed It comes compressed (br) in a way that cannot be unpacked.");
    }

    @Test
    void anAnswerWithoutEndIsNotFetched() {
        host.answers("index.html", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) {
                exchange.getResponseBody().write(new byte[1_000]);
            }
        });

        assertThat(found())
                .contains("index.html published-changed "
                        + "What comes is much longer than the file, so it was not fetched to its end.");
    }

    @Test
    void anAnswerThatStopsInTheMiddleIsNotWaitedFor() {
        host.answers("index.html", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write('<');
            exchange.getResponseBody().flush();
            host.waitForTheEnd();
        });

        assertThat(found(new Limits(Duration.ofMillis(700), 1_000_000, 0)))
                .contains("index.html published-silent The answer did not come in time.");
    }

    @Test
    void ofAServerThatIsSilentThreeTimesNoMoreIsAsked() {
        String gone = host.address();
        host.close();

        assertThat(PublishedSite.compare(folder, gone, SHORT).report().problems())
                .hasSize(3)
                .allSatisfy(problem -> assertThat(problem.message()).isEqualTo("No server takes questions there."));
        host = new Host(files, headers);
    }

    @Test
    void ofManyFilesAFewAreTold() throws IOException {
        StringBuilder list = new StringBuilder();
        for (int number = 0; number < 30; number++) {
            list.append(BuiltSite.digest(bytes("x")))
                    .append("  guides/")
                    .append(number + 10)
                    .append(".html\n");
        }
        Files.writeString(folder.resolve("integrity.txt"), list);

        assertThat(problems().stream().filter(problem -> problem.rule().equals(Findings.MISSING)))
                .hasSize(20)
                .last()
                .satisfies(problem -> assertThat(problem.hints()).contains("The same goes for other files: 10."));
    }

    @Test
    void withoutABuiltSiteNobodyIsAsked() {
        assertThat(rules(PublishedSite.compare(folder.resolve("guides"), host.address(), SHORT)
                        .report()
                        .problems()))
                .containsExactly("published-without-build");
        assertThat(host.asked()).isEmpty();
    }

    @Test
    void noRuleOfABuildHasTheSameName() {
        assertThat(new HashSet<>(Haven.rules().stream().map(Rule::id).toList()))
                .doesNotContainAnyElementsOf(
                        PublishedSite.rules().stream().map(Rule::id).toList());
    }

    private List<String> found() {
        return found(SHORT);
    }

    private List<String> found(Limits limits) {
        return problems(limits).stream()
                .map(problem -> problem.place() + " " + problem.rule().id() + " " + problem.message())
                .toList();
    }

    private List<Problem> problems() {
        return problems(SHORT);
    }

    /** Whatever is told has Spanish words too. */
    private List<Problem> problems(Limits limits) {
        List<Problem> problems =
                PublishedSite.compare(folder, host.address(), limits).report().problems();
        assertThat(problems).allSatisfy(problem -> {
            Problem said = Tongues.of("es").say(problem);
            assertThat(said.message()).isNotEqualTo(problem.message());
            assertThat(said.hints()).doesNotContainAnyElementsOf(problem.hints());
        });
        return problems;
    }

    private static List<String> rules(List<Problem> problems) {
        return problems.stream().map(problem -> problem.rule().id()).toList();
    }

    private String lines(String form) {
        return headers.entrySet().stream()
                .map(entry -> form.formatted(entry.getKey(), entry.getValue()) + "\n")
                .collect(Collectors.joining());
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(byte[] bytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        return packed.toByteArray();
    }
}
