package org.havenhub.benchmark;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A generator that builds its edition of the corpus.
 *
 * @param name for people
 * @param folder to start it in
 * @param output where its site goes
 * @param command what starts it
 */
record Contender(String name, Path folder, Path output, List<String> command) {

    /**
     * For a batch of a few seconds on few cores: the optimising compiler would cost more processor time than it saves, and does
     * not pay before some tens of thousands of pages.
     */
    private static final String JVM_FLAGS = "-XX:+UseParallelGC -XX:TieredStopAtLevel=1 -Xmx512m";

    /** Haven, and those of the others that are installed. */
    static List<Contender> installed(Path corpus) {
        List<Contender> contenders = new ArrayList<>(List.of(haven(corpus)));
        if (isOnPath("hugo")) {
            contenders.add(hugo(corpus));
        }
        if (Files.isDirectory(corpus.resolve("eleventy/node_modules"))) {
            contenders.add(eleventy(corpus));
        }
        return contenders;
    }

    static Contender haven(Path corpus) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(System.getProperty("haven.jvm", JVM_FLAGS).split(" ", -1)));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), BuildOnce.class.getName()));
        command.addAll(List.of(".", corpus.resolve("haven-site").toString()));
        return new Contender("Haven", corpus.resolve("haven"), corpus.resolve("haven-site"), command);
    }

    private static Contender hugo(Path corpus) {
        Path output = corpus.resolve("hugo-site");
        return new Contender(
                "Hugo", corpus.resolve("hugo"), output, List.of("hugo", "--quiet", "-d", output.toString()));
    }

    private static Contender eleventy(Path corpus) {
        List<String> command = List.of("node", "node_modules/@11ty/eleventy/cmd.cjs", "--quiet");
        return new Contender("Eleventy", corpus.resolve("eleventy"), corpus.resolve("eleventy-site"), command);
    }

    private static boolean isOnPath(String program) {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }
}
