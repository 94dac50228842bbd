package org.havenhub.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenhub.report.Examples.report;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ReportHtmlTest {

    @Test
    void groupsProblemsByFile() {
        Document page = parsed(report(Examples.STEPS, Examples.HERE, Examples.WHOLE_FILE));

        assertThat(page.select("h2").eachText()).containsExactly("content/en/guides/listening.md", "haven.yaml");
        assertThat(page.select("section:has(#file-1) h3").eachText())
                .containsExactly("error Link leads nowhere", "warning Link text says too little");
        assertThat(page.select("nav a").eachAttr("href")).containsExactly("#file-1", "#file-2");
    }

    @Test
    void saysWhatWhereWhyAndHowToMend() {
        Element article = parsed(report(Examples.STEPS)).expectFirst("article");

        assertThat(article.expectFirst(".where").text()).isEqualTo("Line 12, column 17");
        assertThat(article.expectFirst("pre").wholeText()).isEqualTo("See [the steps](creating-space.md).");
        assertThat(article.expectFirst("mark").text()).isEqualTo("creating-space.md");
        assertThat(article.expectFirst(".message").text()).isEqualTo("No guide has this file name.");
        assertThat(article.select(".hints li").eachText()).containsExactly("Did you mean creating-a-safe-space.md?");
        assertThat(article.select("dd").eachText())
                .containsExactly(
                        "A reader who looks for help meets an error page.", "Correct the address or remove the link.");
    }

    @Test
    void saysARemedyOnce() {
        Problem problem = Examples.BROKEN_LINK.at(Place.inFile("a.md"), "It is gone.", Examples.BROKEN_LINK.mend());

        assertThat(parsed(report(problem)).expectFirst("article").text())
                .containsOnlyOnce("Correct the address or remove the link.");
    }

    @Test
    void saysWhetherTheSiteStands() {
        assertThat(parsed(report(Examples.STEPS)).expectFirst(".summary").text())
                .isEqualTo("1 error. The site was not published: it is as it was before."
                        + " Mend the errors and build again.");
        assertThat(parsed(report(Examples.HERE)).expectFirst(".summary").text())
                .startsWith("1 warning. They do not stop");
        assertThat(parsed(Report.empty()).expectFirst(".summary").text()).startsWith("Nothing to mend");
    }

    @Test
    void standsAloneAndRunsNothing() {
        Document page = parsed(report(Examples.STEPS, Examples.HOSTILE_PROBLEM));

        assertThat(page.select("script, link, img, iframe, object, [src], [style], [onerror]"))
                .isEmpty();
        assertThat(page.select("a[href]:not([href^=#])")).isEmpty();
        assertThat(page.expectFirst("style").data()).doesNotContain("url(", "@import");
        assertThat(page.expectFirst("meta[http-equiv=Content-Security-Policy]").attr("content"))
                .startsWith("default-src 'none'");
    }

    @Test
    void keepsHostileTextAsText() {
        Document page = parsed(report(Examples.HOSTILE_PROBLEM));

        assertThat(page.expectFirst("h2").text()).isEqualTo("content/en/<b>&\\u202E.md");
        assertThat(page.expectFirst("pre").wholeText())
                .isEqualTo("</script><img src=x onerror=alert(1)> \" ' & \\ ␛[31m \\u202E \\u2028 ␀ \\uD800 ]]> ${x}");
        assertThat(page.expectFirst(".message").wholeText()).startsWith("It says </script><img");
    }

    @Test
    void hasOneMainHeadingAndALanguage() {
        Document page = parsed(report(Examples.STEPS));

        assertThat(page.select("main > h1")).hasSize(1);
        assertThat(page.expectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.title()).isEqualTo("1 error – Haven report");
    }

    private static Document parsed(Report report) {
        return Jsoup.parse(ReportHtml.of(report, Tongue.ENGLISH));
    }
}
