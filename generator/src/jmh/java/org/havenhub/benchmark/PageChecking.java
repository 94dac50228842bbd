package org.havenhub.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.havenhub.check.HtmlCheck;
import org.havenhub.check.Leaks;
import org.havenhub.check.PageFacts;
import org.havenhub.check.SiteFacts;
import org.havenhub.check.SiteOutline;
import org.havenhub.content.ContentReader;
import org.havenhub.quiet.QuietWords;
import org.havenhub.site.Address;
import org.havenhub.site.Secrecy;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What the rules over one finished page cost. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class PageChecking {

    /** A page of a site that was built before. */
    @Param("../sample-site/target/haven/guides/why-safe-spaces-matter.html")
    public String page;

    /** One that has no files. */
    private final SiteFacts site = SiteFacts.of(new SiteOutline(
            ContentReader.defaultSettings(), List.of(), Map.of(), "", List.of(), List.of(), QuietWords.of(Set.of(), Set.of())));

    private final Leaks leaks = Leaks.of(new Secrecy(List.of(), List.of(), List.of(), List.of()));
    private String html = "";

    @Setup
    public void read() throws IOException {
        html = Files.readString(Path.of(page));
    }

    @Benchmark
    public PageFacts checkPage() {
        return HtmlCheck.check(new Address("guides/page.html"), html, site, leaks);
    }
}
