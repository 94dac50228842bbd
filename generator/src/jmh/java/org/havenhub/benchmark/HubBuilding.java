package org.havenhub.benchmark;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.concurrent.TimeUnit;
import org.havenhub.BuildRequest;
import org.havenhub.BuildResult;
import org.havenhub.Haven;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What the whole flow costs in a warm machine for the sample hub: reading, resolving, rendering and checking every page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class HubBuilding {

    private final BuildRequest request = BuildRequest.of(
                    Path.of("../sample-site"),
                    Path.of("target/benchmark/site"),
                    Path.of("target/benchmark/report"),
                    LocalDate.of(2026, 11, 24),
                    getClass().getClassLoader())
            .checkOnly();

    @Benchmark
    public BuildResult checkSampleHub() {
        return Haven.build(request);
    }
}
