package org.havenhub.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.havenhub.BuildResult;
import org.havenhub.report.ReportText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * What must come of a case. Its blocks:
 *
 * <pre>{@code
 * -- expected report --                    the report as text; a case without this block has no problems
 * -- expected robots.txt --                a whole file of the site
 * -- expected index.html main h1 --        the elements of a page that a CSS selector finds, one after the other
 * }</pre>
 *
 * <p>A file that is not there is expected as {@code (no such file)}.
 */
final class Expectation {

    static final String REPORT = "expected report";

    private static final String EXPECTED = "expected ";

    private Expectation() {}

    static boolean isOne(CaseFile.Block block) {
        return block.header().startsWith(EXPECTED);
    }

    /** The block as the build fulfils it. */
    static CaseFile.Block fulfilled(CaseFile.Block block, BuildResult result, Path output) throws IOException {
        return new CaseFile.Block(
                block.header(),
                block.header().equals(REPORT)
                        ? ReportText.of(result.report())
                        : found(block.header().substring(EXPECTED.length()), output));
    }

    private static String found(String header, Path output) throws IOException {
        String[] words = header.split(" ", 2);
        Path file = output.resolve(words[0]);
        if (!Files.exists(file)) {
            return "(no such file)\n";
        }
        // Calendars have the line ends of mail, and this file those of all others.
        String text = Files.readString(file).replace("\r\n", "\n");
        return words.length == 1 ? ended(text) : selected(text, words[1]);
    }

    private static String selected(String page, String selector) {
        return Jsoup.parse(page).select(selector).stream()
                .map(Element::outerHtml)
                .map(Expectation::ended)
                .collect(Collectors.joining());
    }

    private static String ended(String text) {
        return text.isEmpty() || text.endsWith("\n") ? text : text + "\n";
    }
}
