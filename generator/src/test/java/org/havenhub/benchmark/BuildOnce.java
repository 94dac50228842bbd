package org.havenhub.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.havenhub.BuildRequest;
import org.havenhub.BuildResult;
import org.havenhub.Haven;

/**
 * Builds a hub in a process of its own, without Maven around it, and tells what each stage took.
 *
 * <pre>{@code BuildOnce target/corpus/10000/haven target/corpus/10000/haven-site}</pre>
 */
public final class BuildOnce {

    /** The corpus is reviewed before this day. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private BuildOnce() {}

    public static void main(String[] arguments) {
        Path output = Path.of(arguments[1]);
        BuildResult result = Haven.build(BuildRequest.of(
                Path.of(arguments[0]),
                output,
                output.resolveSibling(output.getFileName() + "-report"),
                TODAY,
                BuildOnce.class.getClassLoader()));
        result.stages()
                .forEach(stage -> System.out.printf(
                        Locale.ROOT,
                        "%-12s %6d ms%n",
                        stage.name(),
                        stage.time().toMillis()));
        System.out.printf(
                Locale.ROOT,
                "%d pages, %d problems%n",
                result.pages(),
                result.report().problems().size());
        if (!result.succeeded()) {
            System.exit(1);
        }
    }
}
