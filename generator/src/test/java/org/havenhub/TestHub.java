package org.havenhub;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** A small hub, most often on a disk in memory. */
public final class TestHub {

    private final Path root;

    TestHub() {
        this("/home/sam/hub");
    }

    TestHub(String folder) {
        this(Jimfs.newFileSystem(Configuration.unix()).getPath(folder));
    }

    /** A hub in a folder that is there already or not. */
    public TestHub(Path folder) {
        root = folder;
        write("haven.yaml", """
                title: Northshire Hub
                description: Somebody to turn to in Northshire.
                url: https://hub.example.org/
                languages: [en, es]
                country: GB
                timezone: Europe/London
                translations: partial
                topics: [{id: safety, label: Safety}, {id: school, label: School}]
                menu: [guides, topics, help]
                """);
        write("content/en/index.md", "---\ntitle: Welcome\n---\nSomebody to turn to.\n");
        write("content/es/index.md", "---\ntitle: Bienvenida\n---\nAlguien con quien hablar.\n");
        write("content/en/guides/listening.md", guide("Listening", "See [the first steps](first-steps.md#begin)."));
        write("content/en/guides/first-steps.md", guide("First steps", "## Begin {#begin}\n\nOne at a time."));
        write("content/es/guides/listening.md", guide("Escuchar", "Despacio."));
        write("resources/lines.yaml", """
                resources:
                  - id: night-line
                    name: Night Line
                    kind: helpline
                    summary: A calm voice, all night.
                    topics: [safety]
                    contacts: [{call: "0808 157 0123"}]
                    verified: 2026-10-01
                """);
    }

    /** The sample hub, copied to a disk in memory, its files written in one order or the other. */
    static TestHub sample(String folder, boolean backwards) throws IOException {
        Path sample = Path.of(System.getProperty("basedir", ".")).resolve("../sample-site");
        TreeMap<String, byte[]> files = new TreeMap<>();
        for (String part : List.of("haven.yaml", "content", "resources", "media")) {
            try (Stream<Path> found = Files.walk(sample.resolve(part))) {
                for (Path file : found.filter(Files::isRegularFile).toList()) {
                    files.put(sample.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
                }
            }
        }
        TestHub hub = new TestHub(folder);
        List.of(
                        "content/en/guides/listening.md",
                        "content/en/guides/first-steps.md",
                        "content/es/guides/listening.md",
                        "resources/lines.yaml")
                .forEach(hub::delete);
        (backwards ? files.descendingMap() : files).forEach(hub::write);
        return hub;
    }

    public static String guide(String title, String text) {
        return "---\ntitle: " + title + "\ntopics: [safety]\nreviewed: 2026-10-01\n---\n" + text + "\n";
    }

    public void write(String path, String text) {
        write(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public void write(String path, byte[] bytes) {
        try {
            Path file = root.resolve(path);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void delete(String path) {
        try {
            Files.delete(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void move(String from, String to) {
        try {
            Path there = root.resolve(to);
            Files.createDirectories(there.getParent());
            Files.move(root.resolve(from), there, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String text(String path) {
        try {
            return Files.readString(root.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean has(String path) {
        return Files.exists(root.resolve(path));
    }

    /** Every file below the hub's folder, by path. */
    public SortedMap<String, String> everything() {
        return contents(root);
    }

    public BuildRequest request() {
        return BuildRequest.of(
                root,
                output(),
                root.resolve("target/haven-report"),
                LocalDate.of(2026, 11, 24),
                getClass().getClassLoader());
    }

    Path output() {
        return root.resolve("target/haven");
    }

    /** Every file of the site, by path. */
    public SortedMap<String, String> site() {
        return contents(output());
    }

    SortedMap<String, String> reports() {
        return contents(root.resolve("target/haven-report"));
    }

    SortedMap<String, String> partners() {
        return contents(root.resolve("target/haven-partners"));
    }

    private static SortedMap<String, String> contents(Path folder) {
        SortedMap<String, String> contents = new TreeMap<>();
        if (!Files.exists(folder)) {
            return contents;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<Path> regular = files.filter(Files::isRegularFile).toList();
            for (Path file : regular) {
                // One character for each byte, so that pictures compare as well as texts.
                contents.put(
                        folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }
}
