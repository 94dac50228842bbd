package org.havenhub.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.havenhub.report.Checked;
import org.havenhub.report.Problem;
import org.havenhub.report.ReportText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteOutputTest {

    private static final Map<String, String> SITE =
            Map.of("index.html", "home", "guides/a.html", "a", "guides/b.html", "b", ".well-known/gpc.json", "{}");

    private static final String SITE_LIST = """
            44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  .well-known/gpc.json
            ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb  guides/a.html
            3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  guides/b.html
            4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942  index.html
            """;

    private final MemoryDisk disk = MemoryDisk.unix().write("hub/haven.yaml", "title: A\n");

    @ParameterizedTest
    @MethodSource("org.havenhub.files.MemoryDisk#both")
    void writesASiteAndItsList(MemoryDisk disk) {
        disk.write("hub/haven.yaml", "title: A\n");

        assertThat(build(disk, SITE)).isEqualTo(new Written(5, 5, 0, 0));

        assertThat(disk.below("hub/target"))
                .containsExactly(
                        "haven/.well-known/gpc.json",
                        "haven/guides/a.html",
                        "haven/guides/b.html",
                        "haven/index.html",
                        "haven/integrity.txt");
        assertThat(disk.text("hub/target/haven/guides/a.html")).isEqualTo("a");
        assertThat(disk.text("hub/target/haven/integrity.txt")).isEqualTo(SITE_LIST);
    }

    @Test
    void aFileMayComeInPieces() throws IOException {
        for (String end : List.of("end", "end", "END")) {
            try (SiteOutput site = open(disk)) {
                OpenFile first = site.open("data/one.csv");
                OpenFile second = site.open("data/two.csv");
                for (String piece : List.of("begin ", end)) {
                    first.write(piece.getBytes(UTF_8));
                    second.write(piece.getBytes(UTF_8));
                }
                second.finish();
                first.finish();
                clean(site.commit());
            }
            assertThat(disk.text("hub/target/haven/data/one.csv")).isEqualTo("begin " + end);
        }
        String list = disk.text("hub/target/haven/integrity.txt");
        build(disk, Map.of("data/one.csv", "begin END", "data/two.csv", "begin END"));

        assertThat(disk.text("hub/target/haven/integrity.txt")).isEqualTo(list);
        assertThat(disk.below("hub/target"))
                .containsExactly("haven/data/one.csv", "haven/data/two.csv", "haven/integrity.txt");
    }

    @Test
    void aFileThatIsNotFinishedLeavesNoTrace() {
        try (SiteOutput site = open(disk)) {
            try (OpenFile half = site.open("data/one.csv")) {
                half.write("half".getBytes(UTF_8));
            }
            try (OpenFile whole = site.open("data/one.csv")) {
                whole.write("whole".getBytes(UTF_8));
                whole.finish();
            }
            clean(site.commit());
        }

        assertThat(disk.text("hub/target/haven/data/one.csv")).isEqualTo("whole");
        assertThat(disk.below("hub/target")).containsExactly("haven/data/one.csv", "haven/integrity.txt");
    }

    @Test
    void theTroubleOfADiskNamesTheFile() {
        try (SiteOutput site = open(disk)) {
            OpenFile file = site.open("data/one.csv");
            file.close();
            file.write("late".getBytes(UTF_8));

            assertThatThrownBy(file::finish)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageMatching("Cannot write .*[/\\\\]1: .+");
        }
    }

    @Test
    void aFileInPiecesThatSaysTheSameIsNotTouched() throws IOException {
        build(disk, SITE);
        try (SiteOutput site = open(disk)) {
            for (Map.Entry<String, String> file : SITE.entrySet()) {
                try (OpenFile open = site.open(file.getKey())) {
                    open.write(file.getValue().getBytes(UTF_8));
                    open.finish();
                }
            }
            assertThat(clean(site.commit())).isEqualTo(new Written(5, 0, 5, 0));
        }
    }

    @Test
    void writesAFileAgainWhenOnlyItsBytesChanged() {
        build(disk, Map.of("media/map.png", "old!"));
        assertThat(build(disk, Map.of("media/map.png", "new!"))).isEqualTo(new Written(2, 2, 0, 0));

        assertThat(disk.text("hub/target/haven/media/map.png")).isEqualTo("new!");
    }

    @Test
    void touchesNothingWhenNothingChanged() throws IOException {
        build(disk, SITE);
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        setTimes(disk.path("hub"), longAgo);

        assertThat(build(disk, SITE)).isEqualTo(new Written(5, 0, 5, 0));

        try (Stream<Path> all = Files.walk(disk.path("hub"))) {
            assertThat(all)
                    .allSatisfy(
                            path -> assertThat(Files.getLastModifiedTime(path)).isEqualTo(longAgo));
        }
    }

    @Test
    void writesOnlyWhatChanged() throws IOException {
        build(disk, SITE);
        FileTime longAgo = FileTime.fromMillis(1_000_000);
        setTimes(disk.path("hub"), longAgo);

        assertThat(build(disk, with("guides/a.html", "A"))).isEqualTo(new Written(5, 2, 3, 0));

        assertThat(disk.text("hub/target/haven/guides/a.html")).isEqualTo("A");
        assertThat(Files.getLastModifiedTime(disk.path("hub/target/haven/guides/b.html")))
                .isEqualTo(longAgo);
        assertThat(Files.getLastModifiedTime(disk.path("hub/target/haven/guides/a.html")))
                .isNotEqualTo(longAgo);
    }

    @Test
    void writesTheSameWhateverTheOrderAndTheThreads() {
        Map<String, String> many = new TreeMap<>();
        IntStream.range(0, 300).forEach(i -> many.put("guides/" + i + ".html", "guide " + i));
        build(disk, many);
        MemoryDisk other = MemoryDisk.unix().write("hub/haven.yaml", "title: A\n");

        try (SiteOutput site = open(other)) {
            IntStream.range(0, 300)
                    .parallel()
                    .map(i -> 299 - i)
                    .forEach(i -> site.put("guides/" + i + ".html", ("guide " + i).getBytes(UTF_8)));
            assertThat(clean(site.commit())).isEqualTo(new Written(301, 301, 0, 0));
        }

        assertThat(other.text("hub/target/haven/integrity.txt")).isEqualTo(disk.text("hub/target/haven/integrity.txt"));
        assertThat(other.below("hub")).isEqualTo(disk.below("hub"));
    }

    @Test
    void removesItsOwnStaleFilesAndTheFoldersTheyLeaveEmpty() {
        build(disk, SITE);
        disk.write("hub/target/haven/CNAME", "help.example.org").write("hub/target/haven/notes/mine.txt", "mine");

        assertThat(build(disk, Map.of("index.html", "home"))).isEqualTo(new Written(2, 1, 1, 3));

        assertThat(disk.below("hub/target/haven"))
                .containsExactly("CNAME", "index.html", "integrity.txt", "notes/mine.txt");
    }

    @Test
    void removesAStaleFileThatAToolChangedAfterTheBuild() {
        build(disk, SITE);
        disk.write("hub/target/haven/guides/a.html", "smaller");

        build(disk, without("guides/a.html"));

        assertThat(disk.has("hub/target/haven/guides/a.html")).isFalse();
    }

    @Test
    void writesItsOwnFileAnewWhenAToolChangedIt() {
        build(disk, SITE);
        disk.write("hub/target/haven/guides/a.html", "smaller");

        assertThat(build(disk, SITE)).isEqualTo(new Written(5, 1, 4, 0));

        assertThat(disk.text("hub/target/haven/guides/a.html")).isEqualTo("a");
    }

    @Test
    void leavesTheLastGoodSiteWithoutACommit() {
        build(disk, SITE);
        try (SiteOutput site = open(disk)) {
            site.put("index.html", "new".getBytes(UTF_8));
            assertThat(disk.text("hub/target/haven/index.html")).isEqualTo("home");
        }

        assertThat(disk.text("hub/target/haven/index.html")).isEqualTo("home");
        assertThat(disk.text("hub/target/haven/integrity.txt")).isEqualTo(SITE_LIST);
        assertThat(disk.below("hub/target")).hasSize(5);
    }

    @Test
    void makesNothingAtAllWithoutACommit() {
        try (SiteOutput site = open(disk)) {
            site.put("index.html", "new".getBytes(UTF_8));
        }

        assertThat(disk.has("hub/target/haven")).isFalse();
        assertThat(disk.below("hub/target")).containsExactly("");
    }

    @Test
    void neverDestroysAFileItDidNotWrite() {
        disk.write("hub/target/haven/index.html", "my own page");

        try (SiteOutput site = open(disk)) {
            SITE.forEach((path, text) -> site.put(path, text.getBytes(UTF_8)));
            Checked<Written> committed = site.commit();

            assertThat(ReportText.of(committed.report())).isEqualTo("""
                            target/haven/index.html  error  file-in-the-way
                              Haven would write this file, but it did not write the one that is there.
                              Move it away, or choose another output folder.
                              If Haven wrote it and the list integrity.txt was lost, empty the output folder.

                            1 error
                            """);
            assertThat(committed.value().written()).isZero();
        }

        assertThat(disk.below("hub/target")).containsExactly("haven/index.html");
        assertThat(disk.text("hub/target/haven/index.html")).isEqualTo("my own page");
    }

    @Test
    void goesOnWhenTheListWasLostAndTheSiteIsTheSame() {
        build(disk, SITE);
        disk.delete("hub/target/haven/integrity.txt");

        assertThat(build(disk, SITE)).isEqualTo(new Written(5, 1, 4, 0));
        assertThat(disk.text("hub/target/haven/integrity.txt")).isEqualTo(SITE_LIST);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "my own notes",
                "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  ../../hub/haven.yaml",
                "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  /etc/passwd",
                "44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  integrity.txt"
            })
    void trustsNoListThatIsNotItsOwn(String list) {
        disk.write("hub/target/haven/integrity.txt", list);

        assertThat(refused(SITE)).containsExactly("target/haven/integrity.txt");
        assertThat(disk.text("hub/target/haven/integrity.txt")).isEqualTo(list);
        assertThat(disk.has("hub/haven.yaml")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"guides", "index.html", "guides/a.html", "integrity.txt"})
    void writesThroughNoLink(String link) {
        disk.write("elsewhere/a.html", "precious").link("hub/target/haven/" + link, "elsewhere");

        assertThat(refused(SITE))
                .allMatch(path -> path.startsWith("target/haven/" + link))
                .isNotEmpty();
        assertThat(disk.below("elsewhere")).containsExactly("a.html");
        assertThat(disk.text("elsewhere/a.html")).isEqualTo("precious");
    }

    @Test
    void removesNothingThroughALink() throws IOException {
        build(disk, SITE);
        Files.move(disk.path("hub/target/haven/guides"), disk.path("elsewhere"));
        disk.link("hub/target/haven/guides", "elsewhere");

        build(disk, Map.of("index.html", "home"));

        assertThat(disk.below("elsewhere")).containsExactly("a.html", "b.html");
    }

    @Test
    void removesNoLinkThatTookTheFilesPlace() throws IOException {
        build(disk, SITE);
        disk.write("elsewhere", "precious")
                .delete("hub/target/haven/guides/a.html")
                .link("hub/target/haven/guides/a.html", "elsewhere");

        build(disk, without("guides/a.html"));

        assertThat(Files.isSymbolicLink(disk.path("hub/target/haven/guides/a.html")))
                .isTrue();
    }

    @Test
    void replacesItsOwnFileByAFolderAndItsOwnFolderByAFile() {
        build(disk, Map.of("a", "file", "b/c/d.html", "deep"));

        build(disk, Map.of("a/deep.html", "deep", "b", "file"));

        assertThat(disk.below("hub/target/haven")).containsExactly("a/deep.html", "b", "integrity.txt");
    }

    @Test
    void replacesNoFolderThatHoldsAFileOfSomebodyElse() {
        build(disk, Map.of("b/c/d.html", "deep"));
        disk.write("hub/target/haven/b/c/mine.txt", "mine");

        assertThat(refused(Map.of("b", "file"))).containsExactly("target/haven/b");
        assertThat(disk.below("hub/target/haven")).containsExactly("b/c/d.html", "b/c/mine.txt", "integrity.txt");
    }

    @Test
    void getsNewCapitalsRightOnADiskThatDoesNotTellThemApart() {
        Path mac = Jimfs.newFileSystem(Configuration.osX()).getPath("/work");
        for (MemoryDisk disk : new MemoryDisk[] {MemoryDisk.unix(), MemoryDisk.windows(), new MemoryDisk(mac)}) {
            disk.write("hub/haven.yaml", "title: A\n");
            build(disk, Map.of("ES/Guide.html", "guide", "ES/Old.html", "old", "Index.html", "home"));

            build(disk, Map.of("es/guide.html", "guide", "index.html", "home"));

            assertThat(disk.below("hub/target/haven")).containsExactly("es/guide.html", "index.html", "integrity.txt");
        }
    }

    @Test
    void repairsASiteWhoseWritingWasCutOff() {
        build(disk, Map.of("b.html", "old b", "c.html", "old c"));
        Map<String, String> next = Map.of("a.html", "a", "b.html", "new b", "c.html", "new c");
        try (SiteOutput site = open(disk)) {
            next.forEach((path, text) -> site.put(path, text.getBytes(UTF_8)));
            disk.delete("hub/target/haven/b.html").write("hub/target/haven/b.html/in-the-way", "x");
            assertThat(catchThrowable(site::commit))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasMessageContaining("/work/hub/target/haven/b.html");
        }
        assertThat(disk.below("hub/target/haven"))
                .containsExactly("a.html", "b.html/in-the-way", "c.html", "integrity.txt");
        disk.delete("hub/target/haven/b.html/in-the-way").delete("hub/target/haven/b.html");

        build(disk, Map.of("b.html", "new b"));

        assertThat(disk.below("hub/target")).containsExactly("haven/b.html", "haven/integrity.txt");
    }

    @Test
    void removesWhatAnInterruptedBuildLeftBeside() {
        disk.write("hub/target/.haven.haven-staging/1", "left").write("hub/target/.haven.haven-staging/2", "left");

        build(disk, Map.of("index.html", "home"));

        assertThat(disk.below("hub/target")).containsExactly("haven/index.html", "haven/integrity.txt");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../haven.yaml",
                "a/../../haven.yaml",
                "/etc/passwd",
                "C:/windows",
                "C:evil",
                "a\\..\\b",
                "..\\haven.yaml",
                "a//b",
                "a/",
                "",
                ".",
                "a/./b",
                "a\0b",
                "a\u202Eb",
                "con",
                "guides/aux.html",
                "a.",
                "a ",
                "//host/share",
                "~/..",
                "integrity.txt",
                "Integrity.TXT"
            })
    void refusesAPathThatCouldLeadOutOfTheSite(String path) {
        for (MemoryDisk disk : MemoryDisk.both().toList()) {
            disk.write("hub/haven.yaml", "title: A\n");
            try (SiteOutput site = open(disk)) {
                assertThatThrownBy(() -> site.put(path, new byte[0])).isInstanceOf(IllegalArgumentException.class);
            }
            assertThatThrownBy(() -> SiteOutput.unwritten().put(path, new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(disk.below("hub")).containsExactly("haven.yaml");
        }
    }

    @ParameterizedTest
    @CsvSource({"a.html, a.html/b.html", "a.html/b/c.html, a.html", "a/B/c.html, a/b", "a.html, A.html/b.html"})
    void takesNoFileWhereAFolderHasToBe(String first, String second) {
        try (SiteOutput site = open(disk)) {
            site.put(first, new byte[0]);
            assertThatThrownBy(() -> site.put(second, new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("a file and a folder");
        }
        assertThat(disk.below("hub")).noneMatch(file -> file.startsWith("target/haven/"));
    }

    @ParameterizedTest
    @CsvSource({"a.html, a.html", "a.html, A.html", "más.html, ma\u0301s.html"})
    void takesOneFileForEachPath(String first, String second) {
        try (SiteOutput site = open(disk)) {
            site.put(first, new byte[0]);
            assertThatThrownBy(() -> site.put(second, new byte[0]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("is taken");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "hub, hub/target/reports",
        ".., hub/target/reports",
        "., hub/target/reports",
        "hub/content, hub/target/reports",
        "hub/content/en/site, hub/target/reports",
        "hub/media/../resources/x, hub/target/reports",
        "hub/theme, hub/target/reports",
        "hub/target/haven, hub/target/haven",
        "hub/target/haven, hub/target/haven/reports",
        "hub/haven.yaml, hub/target/reports",
        "link-to-hub, hub/target/reports",
        "link-to-hub/content/x, hub/target/reports"
    })
    void refusesAnOutputFolderThatWouldMixWithTheHub(String output, String reports) {
        disk.write("hub/content/en/index.md", "home").link("link-to-hub", "hub");

        Checked<SiteOutput> opened = SiteOutput.into(
                disk.path("hub"), disk.path(output), disk.path(reports), disk.path("hub/target/partners"));

        assertThat(opened.report().problems()).extracting(Problem::rule).containsExactly(FileRules.OUTPUT_FOLDER);
        try (SiteOutput site = opened.value()) {
            site.put("index.html", "home".getBytes(UTF_8));
            site.commit();
        }
        assertThat(disk.below("hub")).containsExactly("content/en/index.md", "haven.yaml");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hub/target/haven",
                "hub/target/haven/partners",
                "link-to-site/partners",
                "hub",
                "hub/resources/x",
                "hub/target/reports/x"
            })
    void refusesAFolderForPartnersThatWouldBePublished(String partners) {
        disk.write("hub/target/haven/index.html", "home").link("link-to-site", "hub/target/haven");

        Checked<SiteOutput> opened = SiteOutput.into(
                disk.path("hub"), disk.path("hub/target/haven"), disk.path("hub/target/reports"), disk.path(partners));

        assertThat(opened.report().problems()).extracting(Problem::rule).containsExactly(FileRules.OUTPUT_FOLDER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"hub/site", "elsewhere/site", "hub/target/haven", "hub-site", "hub/contents"})
    void acceptsAnyOtherOutputFolder(String output) {
        Checked<SiteOutput> opened = SiteOutput.into(
                disk.path("hub"), disk.path(output), disk.path("hub/target/reports"), disk.path("hub/target/partners"));

        try (SiteOutput site = opened.value()) {
            site.put("index.html", "home".getBytes(UTF_8));
            assertThat(clean(site.commit()).written()).isEqualTo(2);
        }
        assertThat(disk.below(output)).containsExactly("index.html", "integrity.txt");
    }

    @Test
    void countsButWritesNothingInACheck() {
        try (SiteOutput site = SiteOutput.unwritten()) {
            SITE.forEach((path, text) -> site.put(path, text.getBytes(UTF_8)));
            assertThat(clean(site.commit())).isEqualTo(new Written(5, 0, 0, 0));
        }
        assertThat(disk.below("hub")).containsExactly("haven.yaml");
    }

    private Written build(MemoryDisk disk, Map<String, String> files) {
        try (SiteOutput site = open(disk)) {
            files.forEach((path, text) -> site.put(path, text.getBytes(UTF_8)));
            return clean(site.commit());
        }
    }

    private Stream<String> refusedFiles(Map<String, String> files) {
        try (SiteOutput site = open(disk)) {
            files.forEach((path, text) -> site.put(path, text.getBytes(UTF_8)));
            Checked<Written> committed = site.commit();
            assertThat(committed.value().written()).isZero();
            return committed.report().problems().stream()
                    .filter(problem -> problem.rule().equals(FileRules.FILE_IN_THE_WAY))
                    .map(problem -> problem.place().file());
        }
    }

    private java.util.List<String> refused(Map<String, String> files) {
        return refusedFiles(files).toList();
    }

    private static SiteOutput open(MemoryDisk disk) {
        return clean(SiteOutput.into(
                disk.path("hub"),
                disk.path("hub/target/haven"),
                disk.path("hub/target/haven-report"),
                disk.path("hub/target/haven-partners")));
    }

    private static <T> T clean(Checked<T> checked) {
        assertThat(ReportText.of(checked.report())).isEmpty();
        return checked.value();
    }

    private static Map<String, String> with(String path, String text) {
        Map<String, String> site = new TreeMap<>(SITE);
        site.put(path, text);
        return site;
    }

    private static Map<String, String> without(String path) {
        Map<String, String> site = new TreeMap<>(SITE);
        site.remove(path);
        return site;
    }

    private static void setTimes(Path root, FileTime time) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path path : all.toList()) {
                Files.setLastModifiedTime(path, time);
            }
        }
    }
}
