package org.havenhub.maven;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoFailureException;
import org.havenhub.report.Nearest;
import org.havenhub.report.ReportFormat;
import org.havenhub.report.Reporting;
import org.jspecify.annotations.Nullable;

/** What {@code haven.formats} asks for. */
final class Forms {

    private Forms() {}

    /** The formats of that list, with files named from the root of the repository that the hub lies in. */
    static Reporting of(@Nullable String formats, Path hub) throws MojoFailureException {
        return formats == null || formats.isBlank()
                ? Reporting.usual()
                : new Reporting(
                        named(formats), folderInRepository(hub.toAbsolutePath().normalize()));
    }

    private static Set<ReportFormat> named(String formats) throws MojoFailureException {
        Set<ReportFormat> named = EnumSet.noneOf(ReportFormat.class);
        for (String word :
                Arrays.stream(formats.split(",", -1)).map(String::strip).toList()) {
            named.add(ReportFormat.named(word).orElseThrow(() -> unknown(word)));
        }
        return named;
    }

    private static MojoFailureException unknown(String word) {
        return new MojoFailureException("haven.formats names “" + word + "”, which is no format of a report."
                + Nearest.hint(word, ReportFormat.words())
                        .map(hint -> " " + hint)
                        .orElse("")
                + " Write one or more of these, with commas between: " + String.join(", ", ReportFormat.words()) + ".");
    }

    /** Empty at the root of the repository, and where there is none. */
    private static String folderInRepository(Path hub) {
        Optional<Path> root = Stream.iterate(Optional.of(hub), Optional::isPresent, Forms::above)
                .flatMap(Optional::stream)
                .filter(folder -> Files.exists(folder.resolve(".git")))
                .findFirst();
        return root.map(folder -> folder.relativize(hub).toString().replace('\\', '/'))
                .orElse("");
    }

    private static Optional<Path> above(Optional<Path> folder) {
        return folder.map(Path::getParent);
    }
}
