package org.havenhub.render;

import freemarker.core.Environment;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Where in the templates a page is at a moment, the innermost step first.
 *
 * @param steps what the library calls its instruction stack
 */
record Trail(List<Step> steps) {

    static final Trail UNKNOWN = new Trail(List.of());

    private static final Pattern STEP = Pattern.compile(
            "- (?:Failed at|Reached through): .*? +\\[in template \"(.+?)\".* at line (\\d+), column (\\d+)]");

    Trail {
        steps = List.copyOf(steps);
    }

    /** The trail of the page that this thread makes. */
    static Trail here() {
        return Optional.ofNullable(Environment.getCurrentEnvironment())
                .map(Trail::of)
                .orElse(UNKNOWN);
    }

    /**
     * The trail of a page, which another thread may be making at the time. That thread goes on meanwhile, so a step or two may be
     * of the next moment; of a loop without end, every moment tells the same.
     */
    static Trail of(Environment environment) {
        StringWriter stack = new StringWriter();
        try {
            environment.outputInstructionStack(new PrintWriter(stack));
        } catch (IndexOutOfBoundsException | NullPointerException e) {
            // The stack became longer or shorter while it was read.
            return UNKNOWN;
        }
        return new Trail(STEP.matcher(stack.toString())
                .results()
                .map(Trail::step)
                .filter(step -> step.line() > 0)
                .toList());
    }

    private static Step step(MatchResult found) {
        return new Step(found.group(1), Integer.parseInt(found.group(2)), Integer.parseInt(found.group(3)));
    }

    /**
     * One step.
     *
     * @param template its path in the theme
     */
    record Step(String template, int line, int column) {}
}
