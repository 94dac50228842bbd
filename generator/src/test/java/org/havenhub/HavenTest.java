package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TimeZone;
import org.havenhub.report.Problem;
import org.havenhub.report.Severity;
import org.junit.jupiter.api.Test;

class HavenTest {

    @Test
    void buildsEveryKindOfFile() {
        TestHub hub = new TestHub();

        BuildResult result = Haven.build(hub.request());

        assertThat(result.report().problems()).isEmpty();
        assertThat(hub.site())
                .containsKeys(
                        "index.html",
                        "es/index.html",
                        "guides/index.html",
                        "guides/listening.html",
                        "es/guides/listening.html",
                        "topics/index.html",
                        "topics/safety.html",
                        "help/index.html",
                        "help/by-kind/helpline.html",
                        "help/night-line.html",
                        "es/help/night-line.html",
                        "404.html",
                        "assets/haven.css",
                        "feed.xml",
                        "es/feed.xml",
                        "sitemap.xml",
                        "robots.txt",
                        "integrity.txt");
        assertThat(hub.reports()).containsKeys("report.html", "report.json", "report.sarif");
        assertThat(result.files()).isEqualTo(hub.site().size());
    }

    @Test
    void aProfileLiesBesideTheReportWhileItIsAskedForAndChangesNothing() {
        TestHub hub = new TestHub();
        Haven.build(hub.request());
        SortedMap<String, String> plain = hub.site();

        Haven.build(hub.request().profiled(true));

        assertThat(hub.site()).isEqualTo(plain);
        assertThat(hub.reports().get("profile.txt"))
                .contains(
                        "  Understand\n",
                        "  content/en/guides/listening.md\n",
                        "  resources/lines.yaml\n",
                        "  orphan-page\n",
                        "  layouts/guide.ftlh (3 times)\n",
                        "Pages, filled in and checked\n");

        Haven.build(hub.request());

        assertThat(hub.reports()).doesNotContainKey("profile.txt");
    }

    @Test
    void theReportSpeaksTheMainLanguageOfTheHubIfItCan() {
        TestHub hub = new TestHub();
        hub.write("haven.yaml", "title: Hogar\nlanguages: [es, en]\nbrand: teal\n");

        BuildResult result = Haven.build(hub.request());

        assertThat(result.report().problems()).extracting(Problem::message).contains("teal no es un código de color.");
        assertThat(hub.reports().get("report.html"))
                .contains("<html lang=\"es\">", "Informe de Haven", "Corrige los errores")
                .doesNotContain("Why it matters");
        assertThat(Haven.build(hub.request().speaking(Optional.of("en")))
                        .report()
                        .problems())
                .extracting(Problem::message)
                .contains("teal is no colour code.");
    }

    @Test
    void writesAContactCardBesideThePageOfAResource() {
        TestHub hub = new TestHub();

        BuildResult result = Haven.build(hub.request());

        assertThat(result.report().problems()).isEmpty();
        assertThat(hub.site())
                .containsEntry("help/night-line.vcf", """
                BEGIN:VCARD
                VERSION:3.0
                N:;Contact;;;
                FN:Contact
                TEL;TYPE=VOICE:+448081570123
                END:VCARD
                """.replace("\n", "\r\n"))
                .containsKey("es/help/night-line.vcf");
        assertThat(hub.site().get("integrity.txt")).contains("  help/night-line.vcf\n");
    }

    @Test
    void publishesTheDirectoryAsOpenData() {
        TestHub hub = new TestHub();

        BuildResult result = Haven.build(hub.request());

        assertThat(result.report().problems()).isEmpty();
        assertThat(hub.site())
                .containsKeys(
                        "data/resources.json",
                        "data/resources.csv",
                        "data/hsds/index.json",
                        "data/hsds/services/index.json",
                        "data/hsds/organizations/index.json",
                        "data/hsds/tabular/datapackage.json",
                        "data/hsds/tabular/services.csv");
        assertThat(hub.site().get("help/index.html")).contains("href=\"../data/resources.csv\"");
        assertThat(hub.site().get("es/help/index.html")).contains("href=\"../../data/resources.csv\"");
        assertThat(hub.site().get("integrity.txt")).contains("  data/resources.json\n");
    }

    @Test
    void publishesNoDataThatTheHubDoesNotWant() {
        TestHub hub = new TestHub();
        hub.write("haven.yaml", hub.text("haven.yaml") + "data: no\n");

        BuildResult result = Haven.build(hub.request());

        assertThat(result.report().problems()).isEmpty();
        assertThat(hub.site().keySet()).noneMatch(path -> path.startsWith("data/"));
        assertThat(hub.site().get("help/index.html")).doesNotContain("data/");
    }

    @Test
    void givesNothingAwayInAContactCard() {
        TestHub hub = new TestHub();
        hub.write("resources/refuges.yaml", """
                resources:
                  - id: quiet-house
                    name: Quiet House
                    kind: shelter
                    summary: A bed and a locked door.
                    contacts:
                      - visit: {street: 4 Hollin Drove, town: Nether Hollin, confidential: true}
                    verified: 2026-10-01
                  - id: open-house
                    name: Open House
                    card-name: 4 Hollin Drove
                    kind: shelter
                    summary: A bed.
                    contacts: [{call: "01632 960123"}]
                    verified: 2026-10-01
                """);

        BuildResult result = Haven.build(hub.request());

        assertThat(result.report().problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.rule().id()).isEqualTo("confidential-leak"))
                .anySatisfy(problem -> assertThat(problem.message()).contains("help/open-house.vcf"));
        assertThat(hub.site()).isEmpty();
    }

    @Test
    void writesNoContactCardWhereThereIsNothingToKeep() {
        TestHub hub = new TestHub();
        hub.write("resources/refuges.yaml", """
                defaults: {kind: shelter, summary: A bed., verified: 2026-10-01}
                resources:
                  - {id: hidden-house, name: Hidden House, contacts: [{visit: {confidential: true}}]}
                  - {id: old-house, name: Old House, status: closed, contacts: [{call: "01632 960123"}]}
                  - {id: kept-house, name: Kept House, publish: no, contacts: [{call: "01632 960124"}]}
                """);

        BuildResult result = Haven.build(hub.request());

        assertThat(result.report().problems()).isEmpty();
        assertThat(hub.site().keySet())
                .filteredOn(path -> path.endsWith(".vcf"))
                .containsExactly("es/help/night-line.vcf", "help/night-line.vcf");
        assertThat(hub.site()).containsKeys("help/hidden-house.html", "help/old-house.html");
    }

    @Test
    void keepsTheLastGoodSiteWhenThereIsAMistake() {
        TestHub hub = new TestHub();
        Haven.build(hub.request());
        SortedMap<String, String> good = hub.site();

        hub.write("content/en/guides/listening.md", TestHub.guide("Listening well", "See [the steps](nowhere.md)."));
        BuildResult result = Haven.build(hub.request());

        assertThat(rules(result)).containsExactly("broken-link");
        assertThat(hub.site()).isEqualTo(good);
        assertThat(hub.reports().get("report.json")).contains("broken-link");
    }

    @Test
    void tellsTheMistakesOfAllFilesInOneRun() {
        TestHub hub = new TestHub();
        hub.write("haven.yaml", "title: Hub\ntittle: Hub\n");
        hub.write("content/en/guides/listening.md", TestHub.guide("Listening", "<b>Now</b>"));
        hub.write("resources/lines.yaml", "resources:\n  - id: night-line\n    kind: helpline\n");

        assertThat(rules(Haven.build(hub.request()))).contains("unknown-field", "raw-html", "missing-field");
    }

    @Test
    void doesNotCallNamesUnknownWhenTheirListCannotBeRead() {
        TestHub hub = new TestHub();
        hub.write("resources/lines.yaml", "resources: caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
        hub.write(
                "content/en/guides/listening.md",
                TestHub.guide("Listening", "Call [Night Line](resource:night-line)."));

        assertThat(rules(Haven.build(hub.request()))).containsExactly("wrong-encoding");
    }

    @Test
    void publishesNothingWhileAQuestionOfPrivacyIsUnanswered() {
        TestHub hub = new TestHub();
        hub.write("resources/hidden.yaml", """
                resources:
                  - id: wren-house
                    name: Wren House
                    kind: shelter
                    summary: A safe night.
                    verified: 2026-10-01
                    publish:
                    contacts:
                      - visit:
                          street: 4 Hollin Drove
                          confidential:
                """);
        hub.write(
                "content/en/guides/listening.md",
                "---\ntitle: Listening\nreviewed: 2026-10-01\ndraft:\n---\nSlowly.\n");

        BuildResult result = Haven.build(hub.request());

        assertThat(result.report().problems())
                .extracting(Problem::message)
                .contains(
                        "A visit needs the field confidential, but nothing stands after it.",
                        "A resource needs the field publish, but nothing stands after it.");
        assertThat(result.report().count(Severity.ERROR)).isEqualTo(3);
        assertThat(hub.site()).isEmpty();
    }

    @Test
    void doesNotTakeTwoNumbersForOne() {
        TestHub hub = new TestHub();
        hub.write("resources/lines.yaml", """
                resources:
                  - id: night-line
                    name: Night Line
                    kind: helpline
                    summary: A calm voice.
                    verified: 2026-10-01
                    contacts: [{call: 0808 157 0123 0808 157 0124}, {call: 0044 1632 960 001 ext 1234}]
                """);

        assertThat(rules(Haven.build(hub.request()))).containsExactly("bad-phone-number");
    }

    @Test
    void doesNotAskForADateThatIsThereAndWrong() {
        TestHub hub = new TestHub();
        hub.write(
                "content/en/guides/listening.md",
                TestHub.guide("Listening", "Slowly.").replace("2026-10-01", "1/10/2026"));

        assertThat(rules(Haven.build(hub.request()))).containsExactly("bad-date");
    }

    @Test
    void tellsOfACheckThatIsStillToCome() {
        TestHub hub = new TestHub();
        hub.write(
                "content/en/guides/listening.md",
                TestHub.guide("Listening", "Slowly.").replace("2026-10-01", "2062-10-01"));

        assertThat(rules(Haven.build(hub.request()))).containsExactly("date-ahead");
    }

    @Test
    void tellsAFloodOfTheSameMistakeOnce() {
        TestHub hub = new TestHub();
        hub.write("content/en/guides/listening.md", TestHub.guide("Listening", "[Here](nowhere.md)\n\n".repeat(300)));

        List<Problem> problems = Haven.build(hub.request()).report().problems();

        List<Problem> broken = problems.stream()
                .filter(problem -> problem.rule().id().equals("broken-link"))
                .toList();
        assertThat(broken).hasSize(100);
        assertThat(broken.get(99).hints()).contains("There are 200 more of this kind in the file.");
    }

    @Test
    void publishesOnlyTheFilesThatPagesUse() {
        TestHub hub = new TestHub();
        hub.write("media/plan.pdf", "%PDF-1.4");
        hub.write("media/addresses.xlsx", "PK");
        hub.write(
                "content/en/guides/listening.md",
                TestHub.guide("Listening", "See [the plan](../../../media/plan.pdf)."));

        Haven.build(hub.request());

        assertThat(hub.site()).containsKey("media/plan.pdf").doesNotContainKey("media/addresses.xlsx");
    }

    @Test
    void leavesAnUnchangedSiteAlone() throws IOException {
        TestHub hub = new TestHub();
        Haven.build(hub.request());
        FileTime before = FileTime.fromMillis(0);
        for (String path : hub.site().keySet()) {
            Files.setLastModifiedTime(hub.output().resolve(path), before);
        }

        BuildResult again = Haven.build(hub.request());

        assertThat(again.written()).isZero();
        for (String path : hub.site().keySet()) {
            assertThat(Files.getLastModifiedTime(hub.output().resolve(path))).isEqualTo(before);
        }
    }

    @Test
    void removesWhatItWroteAndNothingElse() {
        TestHub hub = new TestHub();
        Haven.build(hub.request());
        hub.write("target/haven/CNAME", "hub.example.org");
        hub.delete("content/es/guides/listening.md");

        BuildResult result = Haven.build(hub.request());

        assertThat(hub.site()).doesNotContainKey("es/guides/listening.html").containsKey("CNAME");
        assertThat(result.removed()).isEqualTo(2); // the guide and the feed that held it alone
    }

    @Test
    void checksWithoutWriting() {
        TestHub hub = new TestHub();

        BuildResult result = Haven.build(hub.request().checkOnly());

        assertThat(result.pages()).isPositive();
        assertThat(hub.site()).isEmpty();
        assertThat(hub.reports()).isNotEmpty();
    }

    @Test
    void takesWarningsForErrorsWhenStrict() {
        TestHub hub = new TestHub();
        hub.write("content/en/guides/listening.md", "---\ntitle: Listening\n---\nSlowly.\n");

        assertThat(Haven.build(hub.request()).succeeded()).isTrue();
        assertThat(Haven.build(hub.request().strictly(true)).succeeded()).isFalse();
    }

    @Test
    void givesAwayNeitherPathNorUnpublishedRecord() {
        TestHub hub = new TestHub();
        hub.write("resources/hidden.yaml", """
                resources:
                  - id: wren-house
                    name: Wren House
                    kind: shelter
                    summary: A safe night.
                    verified: 2026-10-01
                    contacts:
                      - visit: {street: 4 Hollin Drove, town: Nether Hollin, postcode: NX9 9ZZ, confidential: true}
                  - id: kitchen-table
                    name: Kitchen Table Parents
                    kind: support-group
                    summary: By invitation.
                    publish: no
                    contacts: [{call: "01632 960199"}]
                """);

        BuildResult result = Haven.build(hub.request());

        assertThat(result.report().problems()).isEmpty();
        assertThat(hub.site()).containsKey("help/wren-house.html").doesNotContainKey("help/kitchen-table.html");
        assertThat(String.join("\n", hub.site().values()))
                .doesNotContain("Hollin", "NX9", "Kitchen Table", "960199", "/home/sam");
    }

    @Test
    void givesTheSameBytesInAnotherPlaceOnAnyNumberOfThreads() throws IOException {
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            TestHub here = TestHub.sample("/home/sam/hub", false);
            Haven.build(here.request().withThreads(1));
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Apia"));
            TestHub there = TestHub.sample("/srv/other", true);
            Haven.build(there.request().withThreads(7));

            assertThat(there.site()).hasSizeGreaterThan(100).isEqualTo(here.site());
            assertThat(there.reports()).isEqualTo(here.reports());
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void putsNothingOfThePreviewIntoTheSite() {
        TestHub hub = new TestHub();
        hub.write("content/en/guides/listening.md", "---\ntitle: Listening\ndraft: true\n---\nSlowly.\n");

        Haven.build(hub.request());

        assertThat(hub.site()).doesNotContainKey("guides/listening.html");
        assertThat(String.join("\n", hub.site().values())).doesNotContain("_haven", "reload.js", "EventSource");
    }

    private static List<String> rules(BuildResult result) {
        return result.report().problems().stream()
                .map(Problem::rule)
                .map(rule -> rule.id())
                .distinct()
                .toList();
    }
}
