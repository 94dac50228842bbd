package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.havenhub.files.Changes;
import org.havenhub.report.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PreviewTest {

    private static final Attention NOBODY = new Somebody(Set.of(), false);

    /** Looks at some pages; keeps what it was shown. */
    private record Somebody(Set<String> pages, boolean isElsewhere, SortedMap<String, String> seen)
            implements Attention {

        Somebody(Set<String> pages, boolean isElsewhere) {
            this(pages, isElsewhere, new TreeMap<>());
        }

        @Override
        public void show(PreviewSite early) {
            seen.putAll(texts(early));
        }
    }

    @Test
    void holdsEveryFileOfTheSiteAndWritesNone() {
        TestHub hub = new TestHub();
        SortedMap<String, String> before = hub.everything();
        Preview preview = Preview.of(hub.request(), false);

        preview.build(Changes.all(), NOBODY);

        assertThat(hub.everything()).isEqualTo(before);
        Haven.build(hub.request());
        assertThat(texts(preview.site())).isEqualTo(hub.site());
    }

    @Test
    void holdsTheBytesOfACleanBuildAfterEveryChange() {
        TestHub hub = new TestHub();
        Preview preview = Preview.of(hub.request(), false);
        preview.build(Changes.all(), NOBODY);

        HubChange.all().forEach(change -> {
            Changes told = change.make(hub);
            preview.build(told, NOBODY);
            assertSameAsClean(preview, hub, change);
        });
    }

    /**
     * It has every kind of page, and a clean build of it takes long: what is old stays so, and is seen some changes later too. What
     * has every page made anew is left to the small hub, but for the words of the theme.
     */
    @Test
    void holdsTheBytesOfACleanBuildOfTheSampleHubTimeAndAgain() throws IOException {
        TestHub hub = TestHub.sample("/home/sam/hub", false);
        Preview preview = Preview.of(hub.request(), false);
        preview.build(Changes.all(), NOBODY);
        List<HubChange> changes = HubChange.usual().stream()
                .filter(change -> change.paths().stream()
                        .noneMatch(path -> path.startsWith("theme/components/") || path.equals("haven.yaml")))
                .toList();

        int made = 0;
        for (HubChange change : changes) {
            preview.build(change.make(hub), NOBODY);
            made++;
            if (made % 8 == 0 || made == changes.size()) {
                assertSameAsClean(preview, hub, change);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {20261125, 20261126})
    void holdsTheBytesOfACleanBuildAfterAnyChanges(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        TestHub hub = new TestHub();
        Preview preview = Preview.of(hub.request(), false);
        preview.build(Changes.all(), NOBODY);

        for (int round = 0; round < 30; round++) {
            HubChange change = random.nextInt(4) == 0 ? HubChange.back() : HubChange.any(random);
            Changes told = change.make(hub);
            boolean isInterrupted = random.nextInt(5) == 0;
            preview.build(told, new Somebody(Set.of("index.html"), isInterrupted));
            if (!isInterrupted) {
                assertSameAsClean(preview, hub, change);
            }
        }
    }

    /** A link of the theme is no text's: finished pages alone tell of it, which stay the same while what they lead to comes and goes. */
    @Test
    void knowsWhereLinksOfUnchangedPagesLeadWhenAFileComesOrGoes() {
        String path = "content/en/guides/made-up.md";
        TestHub hub = new TestHub();
        hub.write("content/en/pages/plain.md", "---\ntitle: Plain\n---\nText.\n");
        hub.write("theme/layouts/plain.ftlh", """
                <@base site=site page=page kind="plain">
                <h1>${page.title}</h1>
                <p><a href="guides/made-up.html">More</a></p>
                <@proseText text/>
                </@base>
                """);
        Preview preview = Preview.of(hub.request(), false);
        HubChange there =
                new HubChange("there", List.of(path), to -> to.write(path, TestHub.guide("Made up", "Text.")));
        HubChange gone = new HubChange("gone", List.of(path), from -> from.delete(path));

        there.make(hub);
        assertThat(preview.build(Changes.all(), NOBODY).orElseThrow().succeeded())
                .isTrue();
        assertThat(preview.build(gone.make(hub), NOBODY).orElseThrow().succeeded())
                .isFalse();
        assertThat(preview.build(there.make(hub), NOBODY).orElseThrow().succeeded())
                .isTrue();
        assertSameAsClean(preview, hub, there);
    }

    @Test
    void keepsTheLastGoodSiteWhileThereIsAMistake() {
        TestHub hub = new TestHub();
        Preview preview = Preview.of(hub.request(), false);
        preview.build(Changes.all(), NOBODY);
        PreviewSite good = preview.site();

        hub.write("content/en/guides/listening.md", TestHub.guide("Listening", "[Gone](gone.md)"));
        BuildResult broken =
                preview.build(at("content/en/guides/listening.md"), NOBODY).orElseThrow();

        assertThat(broken.succeeded()).isFalse();
        assertThat(preview.site()).isSameAs(good);
    }

    @Test
    void showsThePagesThatSomebodyLooksAtBeforeTheOthers() {
        TestHub hub = new TestHub();
        Preview preview = Preview.of(hub.request(), false);
        preview.build(Changes.all(), NOBODY);
        String old = texts(preview.site()).get("guides/index.html");

        hub.write("content/en/guides/listening.md", TestHub.guide("Hearing", "Slowly."));
        Somebody somebody = new Somebody(Set.of("guides/listening.html"), false);
        preview.build(at("content/en/guides/listening.md"), somebody);

        assertThat(somebody.seen().get("guides/listening.html")).contains("Hearing");
        assertThat(somebody.seen().get("guides/index.html")).isEqualTo(old);
        assertThat(texts(preview.site()).get("guides/index.html")).contains("Hearing");
    }

    /** What a page and what it loads must not hold, not even until the others are made. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            content/en/guides/listening.md | Come to 12 Quay Street.             | confidential-leak
            content/en/guides/listening.md | Write to sam.field@example.org.     | stray-mail-address
            theme/assets/css/house.css     | p::after { content: "12 Quay Street" } | confidential-leak
            theme/assets/css/house.css     | @import "https://cdn.example.org/";  | foreign-load
            """)
    void showsNothingEarlyThatTheGateStops(String path, String text, String rule) {
        TestHub hub = hubWithASecret();
        Preview preview = Preview.of(hub.request(), false);
        preview.build(Changes.all(), NOBODY);
        PreviewSite good = preview.site();

        hub.write(path, path.endsWith(".md") ? TestHub.guide("Listening", text) : text);
        Somebody somebody = new Somebody(Set.of("guides/listening.html"), false);
        BuildResult stopped = preview.build(at(path), somebody).orElseThrow();

        assertThat(stopped.report().rules()).extracting(Rule::id).contains(rule);
        assertThat(stopped.succeeded()).isFalse();
        assertThat(good.isEmpty()).isFalse();
        assertThat(somebody.seen()).isEmpty();
        assertThat(preview.site()).isSameAs(good);
    }

    @Test
    void tellsOfTheMistakeOfAnotherPageAfterTheOneThatSomebodyLooksAt() {
        TestHub hub = hubWithASecret();
        Preview preview = Preview.of(hub.request(), false);
        preview.build(Changes.all(), NOBODY);
        PreviewSite good = preview.site();

        hub.write("content/en/guides/listening.md", TestHub.guide("Listening", "Slowly."));
        hub.write("content/en/guides/first-steps.md", TestHub.guide("First steps", "Come to 12 Quay Street."));
        Somebody somebody = new Somebody(Set.of("guides/listening.html"), false);
        BuildResult stopped = preview.build(at("content/en/guides"), somebody).orElseThrow();

        assertThat(somebody.seen().get("guides/listening.html")).contains("Slowly.");
        assertThat(String.join("\n", somebody.seen().values())).doesNotContain("12 Quay Street");
        assertThat(stopped.report().rules()).extracting(Rule::id).containsExactly("confidential-leak");
        assertThat(preview.site()).isSameAs(good);
    }

    /** With a rule that weighs more than usual. */
    private static TestHub hubWithASecret() {
        TestHub hub = new TestHub();
        hub.write("haven.yaml", hub.text("haven.yaml") + "rules: {stray-mail-address: error}\n");
        hub.write("resources/places.yaml", """
                resources:
                  - id: quiet-house
                    name: Quiet House
                    kind: shelter
                    verified: 2026-10-01
                    contacts: [{visit: {street: 12 Quay Street, town: Northport, confidential: true}}]
                """);
        return hub;
    }

    @Test
    void endsABuildThatNobodyWaitsForAndMakesUpForItLater() {
        TestHub hub = new TestHub();
        Preview preview = Preview.of(hub.request(), false);
        preview.build(Changes.all(), NOBODY);

        hub.write("content/en/guides/listening.md", TestHub.guide("Hearing", "Slowly."));
        assertThat(preview.build(at("content/en/guides/listening.md"), new Somebody(Set.of(), true)))
                .isEmpty();

        preview.build(Changes.none(), NOBODY);
        assertThat(texts(preview.site()).get("guides/listening.html")).contains("Hearing");
    }

    /** Counts how often it is asked whether somebody still waits. */
    private record Asked(AtomicInteger times) implements Attention {

        @Override
        public Set<String> pages() {
            return Set.of();
        }

        @Override
        public void show(PreviewSite early) {}

        @Override
        public boolean isElsewhere() {
            times.incrementAndGet();
            return false;
        }
    }

    @Test
    void asksBeforeFilesThatAreNoPagesWhetherSomebodyStillWaits() {
        Asked asked = new Asked(new AtomicInteger());

        BuildResult built = Preview.of(new TestHub().request(), false)
                .build(Changes.all(), asked)
                .orElseThrow();

        assertThat(asked.times()).hasValueGreaterThan(built.pages());
    }

    @Test
    void showsOnDemandWhatReadersDoNotGet() {
        TestHub hub = new TestHub();
        hub.write("content/en/guides/draft.md", "---\ntitle: Half\ndraft: true\n---\nNot yet.\n");
        hub.write("content/en/guides/future.md", "---\ntitle: Soon\npublish: 2027-01-01\n---\nSoon.\n");
        hub.write("content/en/pages/past.md", "---\ntitle: Past\nexpires: 2026-01-01\n---\nGone.\n");
        Preview drafts = Preview.of(hub.request(), true);
        Preview published = Preview.of(hub.request(), false);
        drafts.build(Changes.all(), NOBODY);
        published.build(Changes.all(), NOBODY);

        assertThat(drafts.site().absences())
                .containsOnly(
                        Map.entry("guides/draft.html", "it is a draft"),
                        Map.entry("guides/future.html", "it appears on 2027-01-01"),
                        Map.entry("past.html", "it expired on 2026-01-01"));
        assertThat(drafts.site().files()).containsKeys("guides/draft.html", "guides/future.html", "past.html");
        assertThat(published.site().files()).doesNotContainKeys("guides/draft.html", "guides/future.html", "past.html");
        assertThat(published.site().absences()).isEmpty();
    }

    @Test
    void whoWritesPastMidnightSeesTheNewDay() {
        TestHub hub = new TestHub();
        LocalDate today = hub.request().today();
        hub.write("content/en/guides/future.md", "---\ntitle: Soon\npublish: " + today.plusDays(1) + "\n---\nSoon.\n");
        AtomicReference<LocalDate> day = new AtomicReference<>(today);
        Preview preview = Preview.of(hub.request(), false, day::get, progress -> {});
        preview.build(Changes.all(), NOBODY);
        assertThat(preview.site().files()).doesNotContainKey("guides/future.html");

        day.set(today.plusDays(1));
        preview.build(Changes.none(), NOBODY);

        assertThat(preview.site().files()).containsKey("guides/future.html");
    }

    /** Somebody to whom the build of a page goes on only when it has been told of. */
    private record Patient(CountDownLatch told) implements Attention {

        @Override
        public Set<String> pages() {
            return Set.of();
        }

        @Override
        public void show(PreviewSite early) {}

        @Override
        public boolean isElsewhere() {
            try {
                return !told.await(1, TimeUnit.MINUTES);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void tellsOnTheWayHowFarItIs() {
        TestHub hub = new TestHub();
        CountDownLatch told = new CountDownLatch(1);
        AtomicReference<String> stage = new AtomicReference<>("");
        Preview preview = Preview.of(hub.request(), false, hub.request()::today, new Progress.Listener() {
            @Override
            public void goesOn(Progress progress) {}

            @Override
            public void moves(Progress progress) {
                if (progress.parts() > 0) {
                    stage.set(progress.stage());
                    told.countDown();
                }
            }
        });

        assertThat(preview.build(Changes.all(), new Patient(told))).isPresent();
        assertThat(stage.get()).isEqualTo("Render and verify");
    }

    @Test
    void keepsPrivateRecordsPrivateOnDemandToo() {
        TestHub hub = new TestHub();
        hub.write("resources/hidden.yaml", """
                resources:
                  - id: kitchen-table
                    name: Kitchen Table Parents
                    kind: support-group
                    summary: By invitation.
                    publish: no
                    contacts: [{call: "01632 960199"}]
                """);
        Preview drafts = Preview.of(hub.request(), true);

        drafts.build(Changes.all(), NOBODY);

        assertThat(String.join("\n", texts(drafts.site()).values()))
                .isNotEmpty()
                .doesNotContain("Kitchen Table");
    }

    private static void assertSameAsClean(Preview preview, TestHub hub, HubChange change) {
        BuildResult remembered = preview.build(Changes.none(), NOBODY).orElseThrow();
        BuildResult clean = Haven.build(hub.request());
        assertThat(remembered.report()).as(change.toString()).isEqualTo(clean.report());
        if (clean.succeeded()) {
            assertThat(texts(preview.site())).as(change.toString()).isEqualTo(hub.site());
        }
    }

    private static Changes at(String path) {
        return new Changes(false, new TreeSet<>(List.of(path)));
    }

    private static SortedMap<String, String> texts(PreviewSite site) {
        SortedMap<String, String> texts = new TreeMap<>();
        site.files().forEach((path, bytes) -> texts.put(path, new String(bytes, StandardCharsets.ISO_8859_1)));
        return texts;
    }
}
