package org.havenhub.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes a corpus for every generator into a folder of its own.
 *
 * <pre>{@code Corpus target/corpus/10000 10000}</pre>
 */
public final class Corpus {

    private static final List<Edition> EDITIONS =
            List.of(new HavenEdition(), new PageEdition("hugo", "content"), new PageEdition("eleventy", "content"));

    private final Path folder;

    private Corpus(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] arguments) {
        write(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    }

    static void write(Path folder, int guides) {
        CorpusMaker maker = CorpusMaker.ofGuides(guides);
        EDITIONS.forEach(edition -> write(folder, edition, maker));
    }

    static void write(Path folder, Edition edition, CorpusMaker maker) {
        new Corpus(folder.resolve(edition.name())).write(edition, maker);
    }

    private void write(Edition edition, CorpusMaker maker) {
        copySettings(edition);
        numbers(maker.guides()).mapToObj(maker::guide).map(edition::guide).forEach(this::write);
        edition.resources(numbers(maker.resources()).mapToObj(maker::resource).toList())
                .forEach(this::write);
    }

    private static IntStream numbers(int count) {
        return IntStream.rangeClosed(1, count);
    }

    private void copySettings(Edition edition) {
        Path settings = settings(edition);
        try (Stream<Path> files = Files.walk(settings)) {
            files.filter(Files::isRegularFile)
                    .map(file -> new TextFile(settings.relativize(file).toString(), text(file)))
                    .forEach(this::write);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path settings(Edition edition) {
        try {
            return Path.of(Corpus.class.getResource(edition.name()).toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(TextFile file) {
        Path target = folder.resolve(file.path());
        try {
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
