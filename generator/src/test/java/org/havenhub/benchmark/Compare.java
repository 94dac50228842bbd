package org.havenhub.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Builds a corpus with Haven and with whichever of Hugo and Eleventy is installed, in turn, and prints the medians.
 *
 * <pre>{@code Compare target/corpus/10000 5}</pre>
 *
 * Needs GNU time.
 */
public final class Compare {

    private Compare() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Path corpus = Path.of(arguments[0]).toAbsolutePath();
        int rounds = Integer.parseInt(arguments[1]);
        List<Contender> contenders = Contender.installed(corpus);
        Map<String, List<Measurement>> runs = new LinkedHashMap<>();
        for (int round = 0; round < rounds; round++) {
            // In turn, so that a busy minute of the machine falls on all of them.
            for (Contender contender : contenders) {
                runs.computeIfAbsent(contender.name(), name -> new ArrayList<>())
                        .add(measure(contender));
            }
        }
        print(runs);
    }

    static Measurement measure(Contender contender) throws IOException, InterruptedException {
        remove(contender.output());
        Path figures = Files.createTempFile("haven-benchmark", ".txt");
        List<String> command =
                new ArrayList<>(List.of("/usr/bin/time", "-f", Measurement.FORMAT, "-o", figures.toString(), "--"));
        command.addAll(contender.command());
        int exit = new ProcessBuilder(command)
                .directory(contender.folder().toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
        if (exit != 0) {
            throw new IllegalStateException(contender.name() + " failed with exit code " + exit + ".");
        }
        Measurement measurement = Measurement.parse(Files.readAllLines(figures));
        Files.delete(figures);
        return measurement;
    }

    private static void remove(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Compare::delete);
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void print(Map<String, List<Measurement>> runs) {
        System.out.println("| generator | time | processor time | peak memory |");
        System.out.println("| --- | ---: | ---: | ---: |");
        runs.forEach((name, measurements) -> {
            Measurement median = Measurement.median(measurements);
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.2f s | %.2f s | %.0f MiB |%n",
                    name,
                    median.wall(),
                    median.processor(),
                    median.peak());
        });
    }
}
