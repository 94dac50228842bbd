package org.havenhub.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.havenhub.report.Checked;
import org.havenhub.report.Problem;
import org.havenhub.report.ReportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HubFilesTest {

    private final MemoryDisk disk = MemoryDisk.unix().write("haven.yaml", "title: A\n");

    @ParameterizedTest
    @MethodSource("org.havenhub.files.MemoryDisk#both")
    void sortsTheFilesOfAHubByWhatTheyAre(MemoryDisk disk) {
        disk.write("haven.yaml", "title: A\n")
                .write("content/en/index.md", "# Home\n")
                .write("content/en/guides/listening.md", "# Listening\n")
                .write("content/es/pages/sobre.md", "# Sobre\n")
                .write("resources/lines.yaml", "resources: []\n")
                .write("resources/north/groups.yaml", "resources: []\n")
                .write("media/map.png", "png")
                .write("media/forms/plan.pdf", "pdf")
                .write("theme/layouts/home.ftlh", "<p>")
                .write("pom.xml", "<project/>")
                .write("target/haven/index.html", "<p>");

        HubFiles files = clean(HubFiles.in(disk.work()));

        assertThat(files.settings()).map(TextFile::path).hasValue("haven.yaml");
        assertThat(files.articles())
                .extracting(TextFile::path)
                .containsExactly("content/en/guides/listening.md", "content/en/index.md", "content/es/pages/sobre.md");
        assertThat(files.resources())
                .extracting(TextFile::path)
                .containsExactly("resources/lines.yaml", "resources/north/groups.yaml");
        assertThat(files.media()).extracting(Asset::path).containsExactly("media/forms/plan.pdf", "media/map.png");
        assertThat(files.theme()).extracting(Asset::path).containsExactly("theme/layouts/home.ftlh");
        assertThat(files.themeContents()).containsOnlyKeys("layouts/home.ftlh");
    }

    @Test
    void isTheSameWhateverOrderTheFilesWereMadeIn() {
        List<String> paths = new ArrayList<>(List.of("a.md", "b.md", "B2.md", "ä.md", "z.md", "10.md", "9.md"));
        List<String> expected = null;
        for (int seed = 0; seed < 10; seed++) {
            Collections.shuffle(paths, new Random(seed));
            MemoryDisk disk = MemoryDisk.unix().write("haven.yaml", "title: A\n");
            paths.forEach(path -> disk.write("content/en/guides/" + path, path));
            List<String> found = clean(HubFiles.in(disk.work())).articles().stream()
                    .map(TextFile::path)
                    .toList();
            expected = expected == null ? found : expected;
            assertThat(found).isEqualTo(expected).hasSize(7);
        }
    }

    @Test
    void ignoresWhatEditorsAndOperatingSystemsLeaveBehind() {
        List.of(
                        ".DS_Store",
                        ".gitkeep",
                        ".git/config",
                        "Thumbs.db",
                        "desktop.ini",
                        "a.md~",
                        ".a.md.swp",
                        "a.md.swp",
                        "~$plan.docx",
                        "README.md",
                        "readme.txt")
                .forEach(name -> disk.write("content/en/guides/" + name, "x").write("media/" + name, "x"));

        HubFiles files = clean(HubFiles.in(disk.work()));

        assertThat(files.articles()).isEmpty();
        assertThat(files.media()).isEmpty();
    }

    @Test
    void namesPathsInComposedFormAndStillFindsTheFile() {
        String decomposed = "ma\u0301s";
        disk.write("content/es/guides/" + decomposed + ".md", "hola");

        TextFile article = clean(HubFiles.in(disk.work())).articles().get(0);

        assertThat(article.path()).isEqualTo("content/es/guides/más.md");
        assertThat(clean(article.read())).map(SourceFile::text).hasValue("hola");
    }

    @Test
    void saysThatThereIsNoHubFolder() {
        assertThat(report(HubFiles.in(disk.path("nowhere")))).isEqualTo("""
                        haven.yaml  error  missing-hub
                          There is no folder /work/nowhere.

                        1 error
                        """);
    }

    @Test
    void saysHowToBeginAHub() {
        disk.delete("haven.yaml");

        assertThat(report(HubFiles.in(disk.work()))).isEqualTo("""
                        haven.yaml  error  missing-hub
                          The folder /work has no haven.yaml, so it is not a hub yet.
                          Create haven.yaml and write in it:
                          title: The name of your hub
                          languages: [en]

                        1 error
                        """);
    }

    @ParameterizedTest
    @CsvSource({
        "haven.yml, 'Move what you need from it to haven.yaml, and delete it.'",
        "Haven.yaml, 'Move what you need from it to haven.yaml, and delete it.'",
        "Content/en/index.md, Rename it to content.",
        "contents/en/index.md, Rename it to content.",
        "resource/lines.yaml, Rename it to resources.",
        "recursos/lines.yaml, Rename it to resources.",
        "contenido/en/index.md, Rename it to content.",
        "medios/map.png, Rename it to media.",
        "img/map.png, Rename it to media.",
        "Guías/a.md, 'Move what you need from it to content/en/guides, and delete it.'",
        "pages/a.md, 'Move what you need from it to content/en/pages, and delete it.'"
    })
    void noticesANearMissAtTheRoot(String path, String remedy) {
        disk.write(path, "x");

        assertThat(problems(HubFiles.in(disk.work())))
                .extracting(Problem::hints)
                .containsExactly(List.of(remedy));
    }

    @ParameterizedTest
    @CsvSource({
        "content/a.md, content/a.md, 'Move it, for example to content/en/pages/a.md.'",
        "content/en/a.md, content/en/a.md, Move it to content/en/guides/a.md or content/en/pages/a.md.",
        "content/guides/a.md, content/guides/a.md, 'Move it, for example to content/en/guides/a.md.'",
        "content/pages/a.md, content/pages/a.md, 'Move it, for example to content/en/pages/a.md.'",
        "content/en/guide/a.md, content/en/guide, Rename it to guides.",
        "content/en/stories/a.md, content/en/stories, Move its texts to content/en/guides/ or content/en/pages/.",
        "content/en/guides/north/a.md, content/en/guides/north, 'Move the texts up, and group guides by topics: in their"
                + " front matter.'",
        "content/en/guides/a.markdown, content/en/guides/a.markdown, Rename it to a.md.",
        "content/en/guides/a.MD, content/en/guides/a.MD, Rename it to a.md.",
        "content/en/guides/a.txt, content/en/guides/a.txt, Rename it to a.md.",
        "content/en/guides/a.md.txt, content/en/guides/a.md.txt, Rename it to a.md.",
        "content/en/guides/a.png, content/en/guides/a.png, Pictures and documents belong in media/.",
        "content/en/lines.yaml, content/en/lines.yaml, Lists of resources belong in resources/.",
        "resources/lines.yml, resources/lines.yml, Rename it to lines.yaml.",
        "resources/lines.yaml.txt, resources/lines.yaml.txt, Rename it to lines.yaml.",
        "resources/lines.csv, resources/lines.csv, 'Move it out of resources/, and let the goal haven:import make a .yaml"
                + " file of it.'",
        "resources/a.md, resources/a.md, 'Texts belong in content/, for example in content/en/guides/.'",
        "resources/a.pdf, resources/a.pdf, Pictures and documents belong in media/."
    })
    void saysWhereAMisplacedFileBelongs(String path, String reported, String hint) {
        disk.write(path, "x");

        Checked<HubFiles> files = HubFiles.in(disk.work());

        assertThat(problems(files)).hasSize(1).first().satisfies(problem -> {
            assertThat(problem.rule()).isEqualTo(FileRules.UNEXPECTED_FILE);
            assertThat(problem.place().file()).isEqualTo(reported);
            assertThat(problem.hints()).containsExactly(hint);
        });
        assertThat(files.value().articles()).isEmpty();
        assertThat(files.value().resources()).isEmpty();
    }

    @Test
    void namesTheFolderOfALanguageThatTheHubHas() {
        disk.write("content/es/index.md", "x").write("content/guides/a.md", "x");

        assertThat(problems(HubFiles.in(disk.work())))
                .flatExtracting(Problem::hints)
                .containsExactly("Move it, for example to content/es/guides/a.md.");
    }

    @Test
    void reportsAMisplacedFolderOnceForAllItsFiles() {
        disk.write("content/en/guide/a.md", "x").write("content/en/guide/b.md", "x");

        assertThat(problems(HubFiles.in(disk.work()))).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/en/guides/secret.md",
                "content/en/guides",
                "content",
                "resources/lines.yaml",
                "media/passwd",
                "theme/layouts"
            })
    void followsNoLink(String path) {
        disk.write("elsewhere/en/guides/secret.md", "secret").link(path, "elsewhere");

        Checked<HubFiles> files = HubFiles.in(disk.work());

        assertThat(problems(files)).extracting(Problem::rule).containsExactly(FileRules.SYMBOLIC_LINK);
        assertThat(problems(files).get(0).place().file()).isEqualTo(path);
        assertThat(files.value())
                .isEqualTo(new HubFiles(files.value().settings(), List.of(), List.of(), List.of(), List.of()));
    }

    @Test
    void takesNoLinkForItsSettings() {
        disk.delete("haven.yaml").write("other.yaml", "title: B\n").link("haven.yaml", "other.yaml");

        Checked<HubFiles> files = HubFiles.in(disk.work());

        assertThat(problems(files)).extracting(Problem::rule).containsExactly(FileRules.SYMBOLIC_LINK);
        assertThat(files.value().settings()).isEmpty();
    }

    @Test
    void readsNoLinkThatTookTheFilesPlaceAfterTheListing() {
        disk.write("content/en/index.md", "home").write("secret", "secret");
        TextFile article = clean(HubFiles.in(disk.work())).articles().get(0);
        disk.delete("content/en/index.md").link("content/en/index.md", "secret");

        assertThat(catchThrowable(article::read))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("/work/content/en/index.md");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a\u202Efdp.md",
                "a\u200B.md",
                "a\nb.md",
                "a\u001B[31m.md",
                "a\\b.md",
                "a:b.md",
                "what?.md",
                "a. ",
                "a.",
                " a.md",
                "con.md",
                "AUX",
                "Com1.md",
                "lpt9 .x.md",
                "caf\uFFFD.md"
            })
    void refusesANameThatDoesNotWorkEverywhere(String name) {
        disk.write("media/" + name, "x");

        Checked<HubFiles> files = HubFiles.in(disk.work());

        assertThat(problems(files)).extracting(Problem::rule).containsExactly(FileRules.ODD_FILE_NAME);
        assertThat(files.value().media()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"más.md", "مرحبا.md", "a b.md", "a.b.md", "console.md", "com10.md", "自由.md", "a_b-c.md"})
    void acceptsNamesInAnyLanguage(String name) {
        disk.write("content/en/guides/" + name, "x");

        assertThat(clean(HubFiles.in(disk.work())).articles()).hasSize(1);
    }

    @Test
    void refusesVeryLongNamesAndPaths() {
        disk.write("media/" + "a".repeat(241), "x").write("media/" + "deep/".repeat(50) + "a.png", "x");

        assertThat(problems(HubFiles.in(disk.work())))
                .extracting(Problem::rule)
                .containsExactly(FileRules.ODD_FILE_NAME, FileRules.ODD_FILE_NAME);
    }

    @ParameterizedTest
    @CsvSource({"Map.png, map.png", "straße.png, STRASSE.png", "más.png, ma\u0301s.png", "Ég.png, e\u0301g.png"})
    void refusesTwoNamesThatSomeDisksTakeForOne(String first, String second) {
        disk.write("media/" + first, "x").write("media/" + second, "y");

        Checked<HubFiles> files = HubFiles.in(disk.work());

        assertThat(problems(files)).extracting(Problem::rule).containsExactly(FileRules.TWIN_FILES);
        assertThat(files.value().media()).hasSize(1);
    }

    @Test
    void refusesAFolderAndAFileOfTheSameName() {
        disk.write("media/Maps/a.png", "x").write("media/maps", "y");

        assertThat(report(HubFiles.in(disk.work()))).isEqualTo("""
                        media/Maps  error  twin-files
                          Beside this folder there is “maps”, and Haven reads that one: on Windows and macOS the two are the same name.
                          Rename one of the two.

                        1 error
                        """);
    }

    @Test
    void refusesFilesThatAreTooLargeBeforeReadingThem() {
        disk.write("content/en/guides/just-right.md", new byte[1 << 20])
                .write("content/en/guides/long.md", new byte[(1 << 20) + 1])
                .write("haven.yaml", new byte[(1 << 20) + 1])
                .write("media/right.png", new byte[20 << 20])
                .write("media/large.png", new byte[(20 << 20) + 1])
                .write("theme/assets/site.css", new byte[(1 << 20) + 1]);

        Checked<HubFiles> files = HubFiles.in(disk.work());

        assertThat(report(files)).isEqualTo("""
                        content/en/guides/long.md  error  file-too-large
                          This file has 1.1 MB. Haven takes at most 1 MB here.
                          Split the text into several files.

                        haven.yaml  error  file-too-large
                          This file has 1.1 MB. Haven takes at most 1 MB here.
                          Split the text into several files.

                        media/large.png  error  file-too-large
                          This file has 20.1 MB. Haven takes at most 20 MB here.
                          Save it with fewer pixels or pages.

                        theme/assets/site.css  error  file-too-large
                          This file has 1.1 MB. Haven takes at most 1 MB here.
                          Split the text into several files.

                        4 errors
                        """);
        assertThat(files.value().articles()).hasSize(1);
        assertThat(files.value().media()).hasSize(1);
    }

    @Test
    void leavesPicturesAloneBesideAFolderOfMedia() {
        disk.write("media/map.png", "x").write("images/of-the-project.png", "x");

        clean(HubFiles.in(disk.work()));
    }

    @Test
    void takesNamesAsWrittenOnADiskThatDoesNotTellCapitalsApart() {
        Path mac = Jimfs.newFileSystem(Configuration.osX()).getPath("/work");
        MemoryDisk disk = new MemoryDisk(mac).write("Haven.yaml", "title: A").write("content/en/index.md", "x");

        assertThat(problems(HubFiles.in(mac)))
                .extracting(problem -> problem.place().file())
                .containsExactly("Haven.yaml", "haven.yaml");
        assertThat(disk.has("haven.yaml")).isTrue();
    }

    @Test
    void givesTheBytesOfAnAssetOnRequest() {
        disk.write("media/map.png", "0123456789");
        Asset asset = clean(HubFiles.in(disk.work())).media().get(0);

        assertThat(asset.size()).isEqualTo(10);
        assertThat(asset.bytes()).isEqualTo("0123456789".getBytes(StandardCharsets.UTF_8));
    }

    private static <T> T clean(Checked<T> checked) {
        assertThat(ReportText.of(checked.report())).isEmpty();
        return checked.value();
    }

    private static List<Problem> problems(Checked<?> checked) {
        return checked.report().problems();
    }

    private static String report(Checked<?> checked) {
        return ReportText.of(checked.report());
    }
}
