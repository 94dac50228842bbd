package org.havenhub.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenhub.report.Examples.report;

import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class ReportMarkdownTest {

    @Test
    void groupsProblemsByFileWithTheLineAndTheReason() {
        assertThat(ReportMarkdown.of(report(Examples.STEPS, Examples.HERE), Tongue.ENGLISH))
                .isEqualTo("""
                ## Haven: 1 error, 1 warning

                The site stays as it was until the errors are mended.

                ### content\\/en\\/guides\\/listening\\.md

                **Error in line 12, column 17: Link leads nowhere**

                    See [the steps](creating-space.md).
                                    ^^^^^^^^^^^^^^^^^

                No guide has this file name\\. Did you mean creating\\-a\\-safe\\-space\\.md?

                *Why it matters:* A reader who looks for help meets an error page\\.

                **Warning in line 14: Link text says too little**

                    Click [here](a.md).

                The words “here” do not say where the link leads\\.

                *Why it matters:* A reader who hears the links alone cannot tell them apart\\.
                """);
    }

    @Test
    void saysThatThereIsNothingToMend() {
        assertThat(ReportMarkdown.of(Report.empty(), Tongue.ENGLISH))
                .isEqualTo("## Haven: no problems\n\nThere is nothing to mend.\n");
    }

    @Test
    void noTextOfAnAuthorIsAnythingButText() {
        String hostile = """
                <img src=x> ![p](https://evil.example.org) [l](x) **b** `c` https://evil.example.org www.example.org
                # heading
                - item
                ```
                </details>&lt; | @someone #12 me@example.org :smile: ~~~ ==== ---
                """;
        Problem problem = Examples.BROKEN_LINK.at(
                new Place("[a](b) <b> `x`.md", 1, 1, 3, "``` </code></pre><script> [x](y)"), hostile, hostile);
        Document page = html(ReportMarkdown.of(report(problem), Tongue.ENGLISH));

        assertThat(page.select("a, img, script, ul, b, h1, p > code, details")).isEmpty();
        assertThat(page.select("h3").text()).isEqualTo("[a](b) <b> `x`.md");
        assertThat(page.select("pre")).hasSize(1);
        assertThat(page.select("p").text().replace("\u2060", ""))
                .contains("<img src=x> ![p](https://evil.example.org) [l](x) **b** `c`")
                .contains("</details>&lt; | @someone #12 me@example.org");
    }

    @Test
    void callsNobodyAndNamesNoIssue() {
        Problem problem = Examples.BROKEN_LINK.at(Place.inFile("a.md"), "Ask @someone about #12.");

        assertThat(html(ReportMarkdown.of(report(problem), Tongue.ENGLISH)).text())
                .contains("Ask @\u2060someone about #\u206012.");
    }

    @Test
    void showsErrorsBeforeItCutsALongReport() {
        Report many = Report.of(IntStream.rangeClosed(1, 150)
                .mapToObj(line -> Examples.VAGUE_LINK.at(new Place("a.md", line, 0, 0, ""), "It is vague."))
                .toList());

        assertThat(ReportMarkdown.of(many.and(report(Examples.WHOLE_FILE)), Tongue.ENGLISH))
                .contains("The menu names a page that is gone")
                .endsWith("\nAnd 51 more, which stand in report.html.\n");
    }

    private static Document html(String markdown) {
        return Jsoup.parse(
                HtmlRenderer.builder().build().render(Parser.builder().build().parse(markdown)));
    }
}
