package org.havenhub.benchmark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Builds directories of some sizes with Haven, and prints what each took: whether time and memory grow with the resources alone.
 *
 * <pre>{@code Directory target/corpus 1000,10000,100000}</pre>
 *
 * Needs GNU time.
 */
public final class Directory {

    private Directory() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path folder = Path.of(arguments[0]).toAbsolutePath();
        System.out.println("| resources | time | processor time | peak memory |");
        System.out.println("| ---: | ---: | ---: | ---: |");
        for (String size : arguments[1].split(",", -1)) {
            print(size, measure(folder.resolve("directory-" + size), Integer.parseInt(size)));
        }
    }

    private static Measurement measure(Path corpus, int resources) throws IOException, InterruptedException {
        Corpus.write(corpus, new HavenEdition(), CorpusMaker.ofResources(resources));
        return Compare.measure(Contender.haven(corpus));
    }

    private static void print(String size, Measurement measurement) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %.1f s | %.1f s | %.0f MiB |%n",
                size,
                measurement.wall(),
                measurement.processor(),
                measurement.peak());
    }
}
