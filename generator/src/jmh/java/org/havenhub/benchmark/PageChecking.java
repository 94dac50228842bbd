package org.havenhub.benchmark;

import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.havenhub.check.HtmlCheck;
import org.havenhub.check.PageFacts;
import org.havenhub.site.Address;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** The rules over one finished page. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PageChecking {

    @Benchmark
    public PageFacts checkPage() {
        return HtmlCheck.check(new Address("index.html"), "<!doctype html><p>hello", Set.of("index.html"));
    }
}
