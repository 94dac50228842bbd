package org.havenhub;

import java.util.Optional;
import org.havenhub.check.Leaks;
import org.havenhub.check.PageFacts;
import org.havenhub.check.SiteFiles;
import org.havenhub.content.Article;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Checked;
import org.havenhub.site.Address;

/**
 * What is remembered between builds: the two pure steps that cost most, reading a text and checking a finished page.
 * Rendering costs less than comparing its arguments would.
 *
 * @param articles what a text means: it depends on nothing but its file
 * @param facts what is known of a finished page
 */
record Memo(Remembered<SourceFile, Checked<Optional<Article>>> articles, Remembered<FactsKey, PageFacts> facts) {

    static Memo none() {
        return new Memo(Remembered.nothing(), Remembered.nothing());
    }

    static Memo inMemory() {
        return new Memo(Remembered.results(), Remembered.results());
    }

    void begin() {
        articles.begin();
        facts.begin();
    }

    /** All that the facts of a page depend on. */
    record FactsKey(Address address, String html, SiteFiles files, Leaks leaks) {}
}
