package org.havenhub;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;

/** Measures one build, for what a person reads of it; no result depends on it. Any thread may do parts of a stage. */
final class Stopwatch {

    private final List<BuildResult.Stage> stages = new ArrayList<>();
    private final AtomicLong done = new AtomicLong();
    private final Profile profile = new Profile();
    private volatile Optional<Begun> now = Optional.empty();

    /**
     * A stage that has not ended.
     *
     * @param start in nanoseconds, by a clock that has no other use
     * @param parts how many it has; 0 if they are not counted
     */
    private record Begun(String stage, long start, long parts) {}

    <T> T time(String stage, Supplier<T> work) {
        Begun begun = new Begun(stage, System.nanoTime(), 0);
        done.set(0);
        now = Optional.of(begun);
        T result = work.get();
        now = Optional.empty();
        stages.add(new BuildResult.Stage(stage, since(begun)));
        return result;
    }

    /** Says of how many parts the stage is that has begun. */
    void expect(long parts) {
        now = now.map(begun -> new Begun(begun.stage(), begun.start(), parts));
    }

    /** Does one part of a stage. */
    <T> T part(Profile.Sort sort, String name, Supplier<T> work) {
        T result = measured(sort, name, work);
        done.incrementAndGet();
        return result;
    }

    /** Does some work that a profile tells. */
    <T> T measured(Profile.Sort sort, String name, Supplier<T> work) {
        long start = System.nanoTime();
        T result = work.get();
        profile.add(sort, name, System.nanoTime() - start);
        return result;
    }

    /** Where the build is; empty between two stages. */
    Optional<Progress> progress() {
        return now.map(begun -> new Progress(begun.stage(), since(begun), done.get(), begun.parts()));
    }

    List<BuildResult.Stage> stages() {
        return List.copyOf(stages);
    }

    /** The time of each stage, and what took longest in them. */
    String profile() {
        return profile.text(stages());
    }

    private static Duration since(Begun begun) {
        return Duration.ofNanos(System.nanoTime() - begun.start());
    }
}
