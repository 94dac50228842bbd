package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.havenhub.content.ContentReader;
import org.havenhub.files.ThemeFiles;
import org.havenhub.report.ReportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.dataformat.yaml.YAMLMapper;

class WorkbenchTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final String EXIT = "https://weather.example.org/";

    private final Path folder = Jimfs.newFileSystem(Configuration.unix()).getPath("/home/sam/hub");

    /** The languages that the theme has words for. */
    static SortedSet<String> languages() {
        SortedSet<String> languages = new TreeSet<>();
        ThemeFiles.find("harbour", WorkbenchTest.class.getClassLoader()).orElseThrow().keySet().stream()
                .filter(path -> path.startsWith("messages/"))
                .forEach(path -> languages.add(path.replaceAll("messages/|\\.yaml", "")));
        return languages;
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aHubThatBeginsBuildsWithoutAWarning(String language) {
        Placed placed = Workbench.begin(folder, hub(language));

        assertThat(placed.succeeded()).isTrue();
        assertThat(ReportText.of(Haven.build(request()).report())).isEmpty();
        assertThat(folder.resolve("target/haven/guides/listening-well.html")).exists();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everySettingStandsInTheFirstSettingsWithANoteAboveIt(String language) {
        Workbench.begin(folder, hub(language));
        String settings = text("haven.yaml");

        assertThat(ContentReader.settingsFields().names())
                .allSatisfy(name -> assertThat(settings)
                        .containsPattern(Pattern.compile("^# .*\\S\\n(# )?" + name + ":", Pattern.MULTILINE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everySettingInANoteWorksAsItStandsThere(String language) throws IOException {
        Workbench.begin(folder, hub(language));
        String settings = text("haven.yaml");
        List<String> notes = settings.lines()
                .filter(line -> ContentReader.settingsFields().names().stream()
                        .anyMatch(name -> line.startsWith("# " + name + ": ")))
                .toList();

        assertThat(notes).hasSizeGreaterThan(5);
        for (String note : notes) {
            Files.writeString(folder.resolve("haven.yaml"), settings.replace("\n" + note, "\n" + note.substring(2)));
            assertThat(ReportText.of(Haven.build(request()).report())).as(note).isEmpty();
        }
    }

    @Test
    void whatOtherProgramsReadIsWellFormed() {
        Workbench.begin(folder, hub("en"));
        YAMLMapper yaml = new YAMLMapper();

        assertThat(yaml.readTree(text(".github/workflows/hub.yml"))
                        .at("/jobs/publish/needs")
                        .asString())
                .isEqualTo("build");
        assertThat(yaml.readTree(text(".forgejo/workflows/hub.yml"))
                        .at("/jobs/build/steps")
                        .size())
                .isEqualTo(3);
        assertThat(yaml.readTree(text(".gitlab-ci.yml"))
                        .at("/pages/artifacts/paths/0")
                        .asString())
                .isEqualTo("public");
        assertThat(yaml.readTree(text(".pages.yml")).has("content")).isTrue();
        assertThat(yaml.readTree(text(".vscode/settings.json"))
                        .get("yaml.schemas")
                        .propertyNames())
                .allSatisfy(path -> assertThat(folder.resolve(path)).exists());
    }

    @Test
    void nothingIsPublishedBeforeSomebodySaysSo() {
        Workbench.begin(folder, hub("en"));
        YAMLMapper yaml = new YAMLMapper();

        assertThat(List.of(
                        yaml.readTree(text(".github/workflows/hub.yml"))
                                .at("/jobs/publish/if")
                                .asString(),
                        yaml.readTree(text(".forgejo/workflows/hub.yml"))
                                .at("/jobs/build/steps/2/if")
                                .asString(),
                        yaml.readTree(text(".gitlab-ci.yml"))
                                .at("/pages/rules/0/if")
                                .asString()))
                .allMatch(condition -> condition.matches("(vars\\.|\\$)PUBLISH == ['\"]yes['\"] && .*"));
        assertThat(text("EDITING.md")).contains("`PUBLISH`");
    }

    @Test
    void workflowsHoldNoMoreRightsThanTheyNeed() {
        Workbench.begin(folder, hub("en"));
        var github = new YAMLMapper().readTree(text(".github/workflows/hub.yml"));
        var forgejo =
                new YAMLMapper().readTree(text(".forgejo/workflows/hub.yml")).at("/jobs/build");

        assertThat(github.at("/jobs/build/steps/0/with/persist-credentials").asBoolean(true))
                .isFalse();
        assertThat(github.at("/jobs/publish/concurrency/group").asString()).isEqualTo("pages");
        assertThat(forgejo.at("/env").has("TOKEN")).isFalse();
        assertThat(forgejo.at("/steps/0/env").has("TOKEN")).isTrue();
        assertThat(forgejo.at("/steps/1").has("env")).isFalse();
        assertThat(forgejo.at("/steps/2/env").has("TOKEN")).isTrue();
    }

    @Test
    void workflowsRunEveryNightAndKnowTheMainBranch() {
        Workbench.begin(folder, hub("en"));

        assertThat(text(".github/workflows/hub.yml")).contains("schedule:").doesNotContain("main");
        assertThat(text(".forgejo/workflows/hub.yml")).contains("schedule:");
        assertThat(text(".gitlab-ci.yml")).contains("Pipeline schedules");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void noExampleIsPromisedToSomebodyInACrisis(String language) {
        Workbench.begin(folder, hub(language));
        Haven.build(request());

        assertThat(text("target/haven/index.html")).doesNotContain("808 157 0123");
        assertThat(text("resources/helplines.yaml")).contains("hours: unknown").doesNotContain("24/7", "cost:");
    }

    /** Who hosts the pages may keep a record of addresses; a first text cannot know. */
    @ParameterizedTest
    @CsvSource({
        "en, can see that your device opened this site, record of your visit|keeps nothing",
        "es, pueden ver que tu dispositivo abrió este sitio, registro de tu visita|no guarda nada"
    })
    void theFirstTextsPromiseNoMorePrivacyThanPagesCanKeep(String language, String honest, String promise) {
        Workbench.begin(folder, hub(language));
        String content = "content/" + language + "/";

        assertThat(text(content + "pages/privacy.md").replace('\n', ' ')).contains(honest);
        assertThat(text(content + "index.md") + text(content + "pages/privacy.md"))
                .doesNotContainPattern(promise);
    }

    @Test
    void whoeverReviewsAChangeSeesTheReportBesideIt() {
        Workbench.begin(folder, hub("en"));

        assertThat(text(".github/workflows/hub.yml"))
                .contains(
                        "haven.formats=github,markdown", "target/haven-report/summary.md >> \"$GITHUB_STEP_SUMMARY\"");
        assertThat(new YAMLMapper()
                        .readTree(text(".gitlab-ci.yml"))
                        .at("/build/artifacts/reports/codequality")
                        .asString())
                .isEqualTo("target/haven-report/gitlab.json");
    }

    @Test
    void whereThereAreNoFirstTextsInALanguageEveryOneOfThemSaysSo() {
        Workbench.begin(folder, hub("ar"));

        assertThat(List.of(
                        "content/ar/index.md",
                        "content/ar/guides/listening-well.md",
                        "haven.yaml",
                        "resources/groups.yaml"))
                .allSatisfy(path -> assertThat(text(path)).contains("in English"));
    }

    @Test
    void nothingIsWrittenIfAnythingIsInTheWay() throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve("haven.yaml"), "title: Mine\n");
        Files.writeString(folder.resolve("content"), "");

        Placed placed = Workbench.begin(folder, hub("en"));

        assertThat(placed.succeeded()).isFalse();
        assertThat(placed.inTheWay())
                .contains("haven.yaml", "content/en/index.md")
                .doesNotContain("pom.xml");
        assertThat(text("haven.yaml")).isEqualTo("title: Mine\n");
        assertThat(folder.resolve("pom.xml")).doesNotExist();
    }

    @Test
    void whatIsInTheWayOfAnyHubIsKnownBeforeItsLanguage() throws IOException {
        assertThat(Workbench.inTheWay(folder)).isEmpty();

        Workbench.begin(folder, hub("es"));

        assertThat(Workbench.inTheWay(folder))
                .contains("haven.yaml", "pom.xml", "resources/groups.yaml")
                .noneMatch(path -> path.startsWith("content"));
    }

    @Test
    void anExitThatIsNoSafePageIsToldAndNothingIsWritten() {
        Placed placed = Workbench.begin(folder, new NewHub("Hub", "en", "Here", "http://example.org", "1", TODAY));

        assertThat(ReportText.of(placed.report())).contains("unsafe-exit");
        assertThat(folder).doesNotExist();
    }

    @Test
    void theCountryAndTheTimeZoneAreSetOrWaitToBeSaid() {
        Workbench.begin(
                folder,
                new NewHub("Hub", "es", "Here", EXIT, "1", TODAY, Optional.of("ES"), Optional.of("Atlantic/Canary")));

        assertThat(text("haven.yaml"))
                .contains("\ncountry: \"ES\"\n", "\ntimezone: \"Atlantic/Canary\"\n")
                .doesNotContain("# country:", "# timezone:");
        Path other = folder.resolveSibling("other");
        Workbench.begin(other, hub("en"));
        assertThat(new TestSite(other).text("haven.yaml")).contains("# country: GB\n", "# timezone: Europe/London\n");
    }

    @Test
    void aCountryThatIsNoneIsToldAndNothingIsWritten() {
        Placed placed = Workbench.begin(
                folder,
                new NewHub("Hub", "en", "Here", EXIT, "1", TODAY, Optional.of("Britain"), Optional.of("London")));

        assertThat(ReportText.of(placed.report())).contains("Did you mean GB?", "Did you mean Europe/London?");
        assertThat(folder).doesNotExist();
    }

    @Test
    void namesMayHoldAnySign() {
        Placed placed = Workbench.begin(
                folder, new NewHub("Sam's \"Hub\" <&> #1: \\o/", "en", "Port: \"A\"", EXIT, "1", TODAY));

        assertThat(placed.succeeded()).isTrue();
        assertThat(ReportText.of(Haven.build(request()).report())).isEmpty();
        assertThat(text("pom.xml"))
                .contains("<name>Sam's \"Hub\" &lt;&amp;&gt; #1: \\o/</name>", "<artifactId>sams-hub-1-o<");
    }

    @Test
    void theSchemasFollowTheSettings() throws IOException {
        Workbench.begin(folder, hub("en"));
        assertThat(text(".haven/resources.schema.json")).doesNotContain("\"housing\"");
        Files.writeString(
                folder.resolve("haven.yaml"),
                text("haven.yaml").replace("topics:\n", "topics:\n  - {id: housing, label: Housing}\n"));

        Placed placed = Workbench.equip(folder);

        assertThat(placed.succeeded()).isTrue();
        assertThat(text(".haven/resources.schema.json")).contains("\"housing\"", "\"Housing\"");
    }

    @Test
    void aConfigurationThatSomebodyWroteIsLeftAlone() throws IOException {
        Workbench.begin(folder, hub("en"));
        Files.writeString(folder.resolve(".pages.yml"), "mine: true\n");

        assertThat(Workbench.equip(folder).inTheWay()).containsExactly(".pages.yml");
        assertThat(text(".pages.yml")).isEqualTo("mine: true\n");
    }

    @Test
    void nothingIsWrittenThroughALink() throws IOException {
        Path hub = folder.resolveSibling("linked");
        Path elsewhere = Files.createDirectories(folder.resolveSibling("elsewhere"));
        Files.createDirectories(hub);
        Files.writeString(hub.resolve("haven.yaml"), "title: Hub\nlanguages: [en]\n");
        Files.createSymbolicLink(hub.resolve(".haven"), elsewhere);

        assertThat(Workbench.equip(hub).inTheWay()).contains(".haven/haven.schema.json");
        assertThat(elsewhere).isEmptyDirectory();
    }

    @Test
    void aLongTitleHasAShortFileName() {
        Workbench.begin(folder, hub("en"));

        assertThat(Workbench.add(folder, entry(NewEntry.Sort.GUIDE, "How to listen ".repeat(30)))
                        .written())
                .containsExactly("content/en/guides/how-to-listen-how-to-listen-how-to-listen-how-to-listen-how.md");
    }

    /** The file takes no comment, and Maven gives each of its words to Java. */
    @Test
    void mavenStartsJavaForAShortRun() {
        Workbench.begin(folder, hub("en"));

        assertThat(text(".mvn/jvm.config")).isEqualTo("-XX:TieredStopAtLevel=1\n");
    }

    @Test
    void nothingThatEditorsReadIsPublished() {
        Workbench.begin(folder, hub("en"));
        Haven.build(request());

        assertThat(new TestSite(folder.resolve("target/haven")).paths())
                .isNotEmpty()
                .noneMatch(path ->
                        path.matches("(\\.haven|\\.vscode|\\.github|\\.forgejo|\\.mvn|\\.pages|EDITING|.*schema).*"));
    }

    @ParameterizedTest
    @CsvSource({
        "GUIDE, Café & “Friends”, content/en/guides/cafe-friends.md",
        "PAGE, Наша команда, content/en/pages/nasa-komanda.md",
        "PAGE, Con, content/en/pages/con-page.md",
        "RESOURCE, Aux, resources/aux-page.yaml",
        "RESOURCE, مركز الأمل, resources/mrkz-alaml.yaml"
    })
    void whatIsNewHasAGoodFileNameAndBuildsWithoutAWarning(NewEntry.Sort sort, String title, String path) {
        Workbench.begin(folder, hub("en"));

        Placed placed = Workbench.add(folder, entry(sort, title));

        assertThat(placed.written()).containsExactly(path);
        assertThat(text(path)).contains("\"" + title + "\"");
        assertThat(ReportText.of(Haven.build(request()).report())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void aNewResourceIsReadyWhenItsNotesAreFollowed(String language) throws IOException {
        Workbench.begin(folder, hub(language));
        Workbench.add(folder, entry(NewEntry.Sort.RESOURCE, "Night Line"));
        String ready = text("resources/night-line.yaml")
                .replace("    #  - {call", "      - {call")
                .replaceAll("# (summary|verified):", "$1:")
                .replace("    publish: no\n", "");

        Files.writeString(folder.resolve("resources/night-line.yaml"), ready);
        Files.writeString(folder.resolve("haven.yaml"), text("haven.yaml") + "\ncountry: GB\n");

        assertThat(ready).contains("      - {call: \"0808 157 0123\", hours: \"24/7\"}\n");
        assertThat(ReportText.of(Haven.build(request()).report())).isEmpty();
    }

    @Test
    void whatIsNewOverwritesNothingAndTakesNoIdASecondTime() {
        Workbench.begin(folder, hub("en"));
        String before = text("content/en/guides/listening-well.md");

        assertThat(Workbench.add(folder, entry(NewEntry.Sort.GUIDE, "Listening well"))
                        .inTheWay())
                .containsExactly("content/en/guides/listening-well.md");
        assertThat(Workbench.add(folder, entry(NewEntry.Sort.RESOURCE, "Example Line"))
                        .inTheWay())
                .containsExactly("resources/helplines.yaml");
        assertThat(text("content/en/guides/listening-well.md")).isEqualTo(before);
    }

    @Test
    void whatABuildWouldRefuseIsNotBegun() {
        Workbench.begin(folder, hub("en"));

        Placed kind = Workbench.add(
                folder, new NewEntry(NewEntry.Sort.RESOURCE, "Circle", Optional.empty(), "suport-group", TODAY));
        Placed language =
                Workbench.add(folder, new NewEntry(NewEntry.Sort.GUIDE, "Écouter", Optional.of("fr"), "", TODAY));

        assertThat(ReportText.of(kind.report())).contains("unknown-kind", "Did you mean support-group?");
        assertThat(ReportText.of(language.report())).contains("unlisted-language", "languages: [en, fr]");
        assertThat(folder.resolve("resources/circle.yaml")).doesNotExist();
        assertThat(folder.resolve("content/fr")).doesNotExist();
    }

    @Test
    void aGuideBeginsInTheLanguageThatIsAskedFor() throws IOException {
        Workbench.begin(folder, hub("en"));
        Files.writeString(
                folder.resolve("haven.yaml"), text("haven.yaml").replace("languages: [en]", "languages: [en, es]"));

        Workbench.add(folder, new NewEntry(NewEntry.Sort.GUIDE, "Escuchar", Optional.of("es"), "", TODAY));

        assertThat(text("content/es/guides/escuchar.md")).contains("La primera parte");
    }

    @Test
    void aTranslationBeginsAsADraftWithTheTextAndWhatHoldsForBoth() throws IOException {
        TestHub hub = new TestHub(folder);
        hub.write("content/en/guides/listening.md", """
                ---
                title: "Listening well"
                # Said in one sentence.
                summary: >
                  You need no right words.
                topics: [safety]
                reviewed: 2026-01-01
                aliases:
                - guides/hearing.html
                - guides/old.html
                review: 6 months
                publish: 2026-02-01
                ---

                ## Begin {#begin}

                reviewed: with care.
                """);
        hub.delete("content/es/guides/listening.md");

        Placed placed = Workbench.translate(folder, translation("es", Optional.empty()));

        assertThat(placed.written()).containsExactly("content/es/guides/listening.md");
        assertThat(hub.text("content/es/guides/listening.md")).isEqualTo("""
                ---
                title: "Listening well"
                # Said in one sentence.
                summary: >
                  You need no right words.
                topics: [safety]
                review: 6 months
                reviewed: 2026-11-24
                draft: yes
                ---

                ## Begin {#begin}

                reviewed: with care.
                """);
    }

    @Test
    void aTranslationHasItsOwnTitleIfThereIsOne() {
        TestHub hub = new TestHub(folder);
        hub.delete("content/es/guides/listening.md");

        Workbench.translate(folder, translation("es", Optional.of("Escuchar: \"bien\"")));

        assertThat(hub.text("content/es/guides/listening.md")).startsWith("---\ntitle: 'Escuchar: \"bien\"'\ntopics:");
        assertThat(ReportText.of(Haven.build(hub.request()).report())).isEmpty();
    }

    @Test
    void aTranslationIntoNoLanguageOfTheHubOrOverAnotherIsNotBegun() {
        TestHub hub = new TestHub(folder);
        String before = hub.text("content/es/guides/listening.md");

        assertThat(ReportText.of(Workbench.translate(folder, translation("fr", Optional.empty()))
                        .report()))
                .contains("unlisted-language");
        assertThat(Workbench.translate(folder, translation("es", Optional.empty()))
                        .inTheWay())
                .containsExactly("content/es/guides/listening.md");
        assertThat(hub.text("content/es/guides/listening.md")).isEqualTo(before);
    }

    @Test
    void theLanguagesThatATextIsNotInYetAreKnown() {
        TestHub hub = new TestHub(folder);

        assertThat(Workbench.languagesWithout(folder, "content/en/guides/listening.md"))
                .isEmpty();
        assertThat(Workbench.languagesWithout(folder, "content/en/guides/first-steps.md"))
                .containsExactly("es");
        assertThat(Workbench.pathsOfTexts(folder)).contains("content/en/guides/listening.md", "content/es/index.md");
        assertThat(Workbench.kinds(folder)).contains("helpline", "support-group");
        assertThat(hub.has("content/es/guides/first-steps.md")).isFalse();
    }

    private static NewTranslation translation(String language, Optional<String> title) {
        return new NewTranslation("content/en/guides/listening.md", language, title, TODAY);
    }

    private static NewEntry entry(NewEntry.Sort sort, String title) {
        return new NewEntry(sort, title, Optional.empty(), "support-group", TODAY);
    }

    private static NewHub hub(String language) {
        return new NewHub("Northshire Hub", language, "Northshire", EXIT, "1", TODAY);
    }

    private BuildRequest request() {
        return BuildRequest.of(
                folder,
                folder.resolve("target/haven"),
                folder.resolve("target/haven-report"),
                TODAY,
                getClass().getClassLoader());
    }

    private String text(String path) {
        return new TestSite(folder).text(path);
    }

    /** The files below a folder. */
    private record TestSite(Path root) {

        String text(String path) {
            try {
                return Files.readString(root.resolve(path));
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }

        List<String> paths() {
            try (var files = Files.walk(root)) {
                return files.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString())
                        .toList();
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        }
    }
}
