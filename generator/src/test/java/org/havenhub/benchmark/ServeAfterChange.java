package org.havenhub.benchmark;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Semaphore;
import java.util.function.ToLongFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.havenhub.BuildRequest;
import org.havenhub.BuildResult;
import org.havenhub.serve.HubServer;
import org.havenhub.serve.ServeListener;
import org.havenhub.serve.ServeRequest;

/**
 * Serves a hub, opens one of its guides as a browser does, and saves a file again and again: tells how long it takes from the saved
 * file to the page that was fetched anew, everything in between included, and how long to the whole site.
 *
 * <pre>{@code ServeAfterChange target/corpus/10000/haven 15}</pre>
 *
 * Its changes stay in the corpus no longer than the run.
 */
public final class ServeAfterChange {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String PAGE = "guides/guide-000007.html";
    private static final String COMPONENT = "components/site-footer.ftlh";
    private static final Pattern STATE = Pattern.compile("data-state=\"([^\"]+)\"");

    /** On a busy machine the time of the processor tells more than that of the clock. */
    private static final OperatingSystemMXBean PROCESS =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Semaphore quiet = new Semaphore(0);
    private final Path hub;
    private final int rounds;

    private ServeAfterChange(Path hub, int rounds) {
        this.hub = hub;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        new ServeAfterChange(Path.of(arguments[0]).toAbsolutePath(), Integer.parseInt(arguments[1])).run();
    }

    private void run() throws IOException, InterruptedException {
        BuildRequest build = BuildRequest.of(
                hub, hub.resolve("none"), hub.resolve("none"), TODAY, ServeAfterChange.class.getClassLoader());
        Path guide = hub.resolve("content/en/guides/guide-000007.md");
        Path footer = hub.resolve("theme/" + COMPONENT);
        String text = Files.readString(guide);
        String component = component();
        Files.createDirectories(footer.getParent());
        try (HubServer server = HubServer.start(new ServeRequest(build, () -> TODAY, 0, false), new Quiet())) {
            quiet.acquire();
            print("a guide's text", server, guide, round -> text + "\nRound " + round + ".\n");
            print("a guide's title", server, guide, round -> text.replaceFirst("title: \"", "$0Round " + round + " "));
            print(
                    "a component",
                    server,
                    footer,
                    round -> component.replaceFirst("<footer", "$0 data-round=\"" + round + "\""));
        } finally {
            Files.writeString(guide, text);
            Files.deleteIfExists(footer);
        }
    }

    private static String component() throws IOException {
        try (var in = ServeAfterChange.class.getResourceAsStream("/themes/harbour/" + COMPONENT)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private interface Edition {
        String of(int round);
    }

    private void print(String what, HubServer server, Path file, Edition edition)
            throws IOException, InterruptedException {
        List<Round> all = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            all.add(round(server, file, edition.of(round)));
        }
        System.out.printf(
                Locale.ROOT,
                "%-16s reloaded page %s, processor %s; whole site %s%n",
                what,
                summary(all, Round::reloaded),
                summary(all, Round::processor),
                summary(all, Round::whole));
    }

    private Round round(HubServer server, Path file, String text) throws IOException, InterruptedException {
        String state = state(server);
        try (BufferedReader events = events(server, state)) {
            events.readLine();
            long before = PROCESS.getProcessCpuTime();
            long saved = System.nanoTime();
            Files.writeString(file, text);
            String line = events.readLine();
            while (line != null && !line.equals("event: reload")) {
                line = events.readLine();
            }
            if (state(server).equals(state)) {
                throw new IllegalStateException("The page is the same as before.");
            }
            long reloaded = System.nanoTime() - saved;
            long processor = PROCESS.getProcessCpuTime() - before;
            quiet.acquire();
            return new Round(reloaded, processor, System.nanoTime() - saved);
        }
    }

    /** What one change took, in nanoseconds: to the page, in time of the processor, and to the whole site. */
    private record Round(long reloaded, long processor, long whole) {}

    private String state(HubServer server) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(server.address().resolve(PAGE)).build();
        Matcher state =
                STATE.matcher(client.send(request, BodyHandlers.ofString()).body());
        if (!state.find()) {
            throw new IllegalStateException("There is no such page.");
        }
        return state.group(1);
    }

    private BufferedReader events(HubServer server, String state) throws IOException, InterruptedException {
        URI address = server.address().resolve("_haven/events?page=%2F" + PAGE.replace("/", "%2F") + "&state=" + state);
        return new BufferedReader(new InputStreamReader(
                client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofInputStream())
                        .body(),
                StandardCharsets.UTF_8));
    }

    private static String summary(List<Round> rounds, ToLongFunction<Round> figure) {
        List<Long> sorted = rounds.stream().map(figure::applyAsLong).sorted().toList();
        return IntStream.of(0, sorted.size() / 2, sorted.size() - 1)
                        .mapToObj(index -> String.format(Locale.ROOT, "%.3f", sorted.get(index) / 1e9))
                        .toList()
                + " s (least, median, most)";
    }

    /** Counts the builds that came to their end. */
    private final class Quiet implements ServeListener {

        @Override
        public void built(BuildResult result) {
            if (!result.succeeded()) {
                throw new IllegalStateException(result.report().toString());
            }
            quiet.release();
        }

        @Override
        public void failed(Throwable trouble) {
            throw new IllegalStateException(trouble);
        }
    }
}
