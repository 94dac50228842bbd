package org.havenhub.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.havenhub.BuildRequest;
import org.havenhub.BuildResult;
import org.havenhub.report.Place;
import org.havenhub.report.Report;
import org.havenhub.report.Rule;
import org.havenhub.report.Tongue;
import org.junit.jupiter.api.Test;

/** The runner itself, with a build that lists the hub's files in a page and dislikes those that say so. */
class CaseRunTest {

    private static final Rule BAD = Rule.error("bad", "Bad", "Because.", "Mend it.");

    @Test
    void keepsACaseThatIsFulfilled() throws IOException {
        String text = """
                A hub with one guide.
                -- content/en/guides/a.md --
                guide
                -- expected list.html li --
                <li>content/en/guides/a.md: 6</li>
                <li>content/en/index.md: 44</li>
                <li>haven.yaml: 122</li>
                -- expected nothing.html --
                (no such file)
                """;

        assertThat(run(text)).isEqualTo(text);
    }

    @Test
    void putsWhatIsInPlaceOfWhatIsExpected() throws IOException {
        assertThat(run("""
                        A hub of one file.
                        -- without haven.yaml --
                        -- content/en/index.md --
                        home
                        -- expected list.html li --
                        <li>something else</li>
                        -- expected list.html --
                        """)).isEqualTo("""
                        A hub of one file.
                        -- without haven.yaml --
                        -- content/en/index.md --
                        home
                        -- expected list.html li --
                        <li>content/en/index.md: 5</li>
                        -- expected list.html --
                        <ul>
                        <li>content/en/index.md: 5</li>
                        </ul>
                        """);
    }

    @Test
    void addsAReportThatNobodyExpected() throws IOException {
        assertThat(run("""
                        A bad file.
                        -- media/bad.txt --
                        """)).endsWith("""
                        -- expected report --
                        media/bad.txt  error  bad
                          It is bad.

                        1 error
                        """);
    }

    @Test
    void demandsTheReportThatIsExpected() throws IOException {
        assertThat(run("""
                        A good file.
                        -- expected report --
                        media/bad.txt  error  bad
                        """)).endsWith("-- expected report --\n");
    }

    @Test
    void makesFilesOfEveryKind() throws IOException {
        assertThat(run("""
                        Files.
                        -- without content/en/index.md --
                        -- without haven.yaml --
                        -- a.md as windows-1252 --
                        é
                        -- b.md as base64 --
                        AAEC
                        -- c.md with line 2 repeated 1000 times --
                        1
                        12345
                        9
                        -- d.md -> a.md --
                        -- e.png as picture 40x30 --
                        -- expected list.html li --
                        """)).endsWith("""
                        -- expected list.html li --
                        <li>a.md: 2</li>
                        <li>b.md: 3</li>
                        <li>c.md: 6004</li>
                        <li>d.md: link</li>
                        <li>e.png: 40 wide</li>
                        """);
    }

    @Test
    void passesTheDayAndTheStrictnessOn() throws IOException {
        CaseFile file = CaseFile.parse("A day.\n-- today 2027-01-31 --\n-- strict --\n");

        BuildRequest request = CaseHub.of(file).request();

        assertThat(request.today()).hasToString("2027-01-31");
        assertThat(request.strict()).isTrue();
    }

    private static String run(String text) throws IOException {
        return Cases.run(CaseFile.parse(text), CaseRunTest::list).text();
    }

    private static BuildResult list(BuildRequest request) {
        try (Stream<Path> all = Files.walk(request.hub())) {
            List<Path> files =
                    all.filter(file -> !Files.isDirectory(file)).sorted().toList();
            StringBuilder page = new StringBuilder("<ul>\n");
            for (Path file : files) {
                page.append("<li>" + request.hub().relativize(file) + ": " + size(file) + "</li>\n");
            }
            Files.createDirectories(request.output());
            Files.writeString(request.output().resolve("list.html"), page + "</ul>\n");
            return new BuildResult(report(request, files), Tongue.ENGLISH, 1, 1, 1, 0, List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String size(Path file) throws IOException {
        if (Files.isSymbolicLink(file)) {
            return "link";
        }
        return file.toString().endsWith(".png")
                ? ImageIO.read(Files.newInputStream(file)).getWidth() + " wide"
                : String.valueOf(Files.size(file));
    }

    private static Report report(BuildRequest request, List<Path> files) {
        return Report.of(files.stream()
                .filter(file -> file.endsWith("bad.txt"))
                .map(file -> BAD.at(Place.inFile(request.hub().relativize(file).toString()), "It is bad."))
                .toList());
    }
}
