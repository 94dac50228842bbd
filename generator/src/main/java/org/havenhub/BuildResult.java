package org.havenhub;

import java.time.Duration;
import java.util.List;
import org.havenhub.report.Report;
import org.havenhub.report.Tongue;

/**
 * What came of a build.
 *
 * @param report every problem; with errors, nothing was written
 * @param tongue the language in which the report speaks
 * @param pages how many pages the site has
 * @param files how many files the site has
 * @param written how many files differed from what was there and were written
 * @param removed how many files of an earlier build were removed
 * @param stages how long each stage took, in order
 */
public record BuildResult(
        Report report, Tongue tongue, int pages, int files, int written, int removed, List<Stage> stages) {

    public BuildResult {
        stages = List.copyOf(stages);
    }

    public boolean succeeded() {
        return !report.hasErrors();
    }

    /**
     * One stage of the pipeline.
     *
     * @param name for people, for example {@code Render}
     * @param time how long it took
     */
    public record Stage(String name, Duration time) {}
}
