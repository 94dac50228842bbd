package org.havenhub.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.havenhub.BuildRequest;
import org.havenhub.BuildResult;

/**
 * The golden cases in {@code src/test/resources/cases}. With {@code -Dhaven.accept} what the build does now is written into them
 * instead of compared; the difference is for people to review.
 */
final class Cases {

    private static final Path MODULE =
            Path.of(System.getProperty("basedir", "")).toAbsolutePath().normalize();

    static final Path FOLDER = MODULE.resolve("src/test/resources/cases");

    static final Path RULES_DOCUMENT = MODULE.resolve("RULES.md");

    static final Path FIELDS_DOCUMENT = MODULE.resolve("FIELDS.md");

    /** The themes that come with Haven, as they lie in the module beside this one. */
    static final ClassLoader THEMES = classPath(MODULE.resolveSibling("themes/src/main/resources"));

    private Cases() {}

    static boolean areAccepted() {
        return System.getProperty("haven.accept") != null;
    }

    static List<Path> below(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CaseFile read(Path file) {
        try {
            return CaseFile.parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Demands that a text is what a file holds; or, when accepting, writes it there. */
    static void compare(Path file, String text) throws IOException {
        if (areAccepted()) {
            Files.writeString(file, text);
        } else {
            assertThat(text)
                    .as("%s as it is now; -Dhaven.accept writes it", file)
                    .isEqualTo(Files.readString(file));
        }
    }

    /** The case with what the build makes of it in place of what is expected. */
    static CaseFile run(CaseFile file, Function<BuildRequest, BuildResult> build) throws IOException {
        CaseHub hub = CaseHub.of(file);
        BuildResult result = build.apply(hub.request());
        List<CaseFile.Block> blocks = new ArrayList<>();
        for (CaseFile.Block block : withReport(file.blocks(), result)) {
            blocks.add(Expectation.isOne(block) ? Expectation.fulfilled(block, result, hub.output()) : block);
        }
        return new CaseFile(file.about(), blocks);
    }

    /** A case that expects no report gets one if there are problems. */
    private static List<CaseFile.Block> withReport(List<CaseFile.Block> blocks, BuildResult result) {
        boolean expectsReport = blocks.stream().anyMatch(block -> block.header().equals(Expectation.REPORT));
        if (expectsReport || result.report().problems().isEmpty()) {
            return blocks;
        }
        return Stream.concat(blocks.stream(), Stream.of(new CaseFile.Block(Expectation.REPORT, "")))
                .toList();
    }

    private static ClassLoader classPath(Path folder) {
        try {
            return new URLClassLoader(new URL[] {folder.toUri().toURL()}, null);
        } catch (MalformedURLException e) {
            throw new IllegalStateException(e);
        }
    }
}
