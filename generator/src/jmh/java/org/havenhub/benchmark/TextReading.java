package org.havenhub.benchmark;

import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.havenhub.content.Article;
import org.havenhub.content.ContentReader;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Checked;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** What one guide of 500 words costs to understand: its front matter and its Markdown. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class TextReading {

    private final TextFile guide = new HavenEdition().guide(CorpusMaker.ofGuides(1000).guide(7));

    @Benchmark
    public Checked<Optional<Article>> readGuide() {
        return ContentReader.article(new SourceFile(guide.path(), guide.text()));
    }
}
