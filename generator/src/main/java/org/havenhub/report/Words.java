package org.havenhub.report;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a problem says, in lines: its message, then its hints. */
final class Words {

    private Words() {}

    static String of(Problem problem) {
        return Stream.concat(Stream.of(problem.message()), problem.hints().stream())
                .collect(Collectors.joining("\n"));
    }
}
