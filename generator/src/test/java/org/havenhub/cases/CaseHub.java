package org.havenhub.cases;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.havenhub.BuildRequest;
import org.havenhub.files.ThemeFiles;
import org.havenhub.media.Photo;

/**
 * The hub of a case, on a disk in memory. Its blocks:
 *
 * <pre>{@code
 * -- content/en/index.md --                      a text file
 * -- content/en/index.md as windows-1252 --      the text in another encoding
 * -- media/plan.pdf as base64 --                 the bytes that the text stands for
 * -- media/map.png as picture 40x30 --           a picture of that size
 * -- media/quay.jpg as photo 40x30 with place -- a photo that holds where it was taken; without the last two words it does not
 * -- haven.yaml with line 3 repeated 2000 times --
 * -- media/map.png -> ../secret.png --           a symbolic link
 * -- without content/en/index.md --              leaves out a file of the base hub
 * -- beside target/haven/index.html --           a file that is there before the build and no part of the hub
 * -- today 2027-01-31 --                         another day of the build
 * -- themes/bare/theme.yaml --                   a theme beside those that come with Haven
 * -- themes/bare as harbour without file layouts/home.ftlh --
 * -- themes/bare as harbour without message nav.home --
 * -- strict --                                   warnings stop the build
 * -- made by anna on annas-laptop --             who builds it, in /work/hub, and on which computer
 * -- output site --                              another folder for the site
 * }</pre>
 *
 * <p>Files that a case does not give are those of the base hub, which is the least that builds.
 */
final class CaseHub {

    private static final Map<String, String> BASE =
            new TreeMap<>(Map.of("haven.yaml", """
            title: Northshire Hub
            description: Somebody to turn to in Northshire.
            languages: [en]
            country: GB
            timezone: Europe/London
            """, "content/en/index.md", """
            ---
            title: Welcome
            ---
            Somebody to turn to.
            """));

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private final Path root = Jimfs.newFileSystem(Configuration.unix()).getPath("/work/hub");
    private final Path classPath = root.resolveSibling("class-path");
    private final Set<String> given = new HashSet<>();
    private LocalDate today = TODAY;
    private boolean strict;
    private Set<String> user = Set.of();
    private Set<String> computer = Set.of();
    private String output = "target/haven";

    /** The first form that a header has says what to do with the block. */
    private final List<Form> forms = List.of(
            new Form("strict", (words, body) -> strict = true),
            new Form("today (\\S+)", (words, body) -> today = LocalDate.parse(words.group(1))),
            new Form("made by (\\S+) on (\\S+)", (words, body) -> make(words.group(1), words.group(2))),
            new Form("output (\\S+)", (words, body) -> output = words.group(1)),
            new Form("without (.+)", (words, body) -> given.add(words.group(1))),
            new Form("beside (.+)", (words, body) -> write(words.group(1), utf8(body))),
            new Form(
                    "(themes/.+) as harbour without file (.+)",
                    (words, body) -> copyHarbour(words.group(1), words.group(2), "")),
            new Form(
                    "(themes/.+) as harbour without message (.+)",
                    (words, body) -> copyHarbour(words.group(1), "", words.group(2))),
            new Form("(themes/.+)", (words, body) -> writeFile(classPath.resolve(words.group(1)), utf8(body))),
            new Form("(.+) -> (.+)", (words, body) -> link(words.group(1), words.group(2))),
            new Form(
                    "(.+) with line (\\d+) repeated (\\d+) times",
                    (words, body) -> write(words.group(1), utf8(repeated(body, number(words, 2), number(words, 3))))),
            new Form(
                    "(.+) as picture (\\d+)x(\\d+)",
                    (words, body) -> write(words.group(1), Png.of(number(words, 2), number(words, 3)))),
            new Form(
                    "(.+) as photo (\\d+)x(\\d+)( with place)?",
                    (words, body) -> write(
                            words.group(1),
                            Photo.at(words.group(1), number(words, 2), number(words, 3), words.group(4) != null))),
            new Form(
                    "(.+) as base64",
                    (words, body) ->
                            write(words.group(1), Base64.getMimeDecoder().decode(body))),
            new Form(
                    "(.+) as (\\S+)",
                    (words, body) -> write(words.group(1), body.getBytes(Charset.forName(words.group(2))))),
            new Form("(.+)", (words, body) -> write(words.group(1), utf8(body))));

    private record Form(Pattern pattern, Deed deed) {

        Form(String pattern, Deed deed) {
            this(Pattern.compile(pattern), deed);
        }
    }

    @FunctionalInterface
    private interface Deed {
        void run(Matcher words, String body) throws IOException;
    }

    private CaseHub() {}

    static CaseHub of(CaseFile file) throws IOException {
        CaseHub hub = new CaseHub();
        for (CaseFile.Block block : file.blocks()) {
            if (!Expectation.isOne(block)) {
                hub.take(block);
            }
        }
        for (Map.Entry<String, String> base : BASE.entrySet()) {
            if (!hub.given.contains(base.getKey())) {
                hub.write(base.getKey(), utf8(base.getValue()));
            }
        }
        Files.createDirectories(hub.root);
        return hub;
    }

    BuildRequest request() throws IOException {
        Path reports = root.resolve("target/haven-report");
        return BuildRequest.of(root, output(), reports, today, themes())
                .strictly(strict)
                .madeBy(user, computer.isEmpty() ? Set.of() : Set.of(root.toString()), computer)
                .speaking(Optional.of("en"));
    }

    private ClassLoader themes() throws IOException {
        Files.createDirectories(classPath);
        return new URLClassLoader(new URL[] {classPath.toUri().toURL()}, Cases.THEMES);
    }

    Path output() {
        return root.resolve(output);
    }

    private void make(String by, String on) {
        user = Set.of(by);
        computer = Set.of(on);
    }

    private void take(CaseFile.Block block) throws IOException {
        for (Form form : forms) {
            Matcher words = form.pattern.matcher(block.header());
            if (words.matches()) {
                form.deed.run(words, block.body());
                return;
            }
        }
    }

    private void write(String path, byte[] bytes) throws IOException {
        given.add(path);
        writeFile(root.resolve(path), bytes);
    }

    private static void writeFile(Path file, byte[] bytes) throws IOException {
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
    }

    private void copyHarbour(String theme, String lostFile, String lostMessage) throws IOException {
        for (Map.Entry<String, byte[]> file :
                ThemeFiles.find("harbour", Cases.THEMES).orElseThrow().entrySet()) {
            if (!file.getKey().equals(lostFile)) {
                byte[] bytes = file.getKey().equals("messages/en.yaml")
                        ? without(lostMessage, file.getValue())
                        : file.getValue();
                writeFile(classPath.resolve(theme).resolve(file.getKey()), bytes);
            }
        }
    }

    private static byte[] without(String message, byte[] messages) {
        return utf8(new String(messages, StandardCharsets.UTF_8)
                .lines()
                .filter(line -> !line.startsWith(message + ":"))
                .collect(Collectors.joining("\n")));
    }

    private void link(String path, String target) throws IOException {
        given.add(path);
        Path link = root.resolve(path);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, link.getFileSystem().getPath(target));
    }

    /** The text with one of its lines, counted from 1, in the place of many. */
    private static String repeated(String text, int line, int times) {
        List<String> lines = new ArrayList<>(text.lines().toList());
        lines.addAll(line, Collections.nCopies(times - 1, lines.get(line - 1)));
        return String.join("\n", lines) + "\n";
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static int number(Matcher words, int group) {
        return Integer.parseInt(words.group(group));
    }
}
