package org.havenhub;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Measures the stages of one build, for the summary that a person reads; no result depends on it. */
final class Stopwatch {

    private final List<BuildResult.Stage> stages = new ArrayList<>();

    <T> T time(String stage, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        stages.add(new BuildResult.Stage(stage, Duration.ofNanos(System.nanoTime() - start)));
        return result;
    }

    List<BuildResult.Stage> stages() {
        return List.copyOf(stages);
    }
}
