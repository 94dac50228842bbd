package org.havenhub.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenhub.report.Examples.BROKEN_LINK;
import static org.havenhub.report.Examples.at;
import static org.havenhub.report.Examples.report;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReportTextTest {

    @Test
    void showsPlaceRuleSourceCaretMessageHintsAndSummary() {
        Report report = report(Examples.STEPS, Examples.HERE, Examples.WHOLE_FILE);

        assertThat(ReportText.of(report)).isEqualTo("""
                        content/en/guides/listening.md:12:17  error  broken-link
                            See [the steps](creating-space.md).
                                            ^^^^^^^^^^^^^^^^^
                          No guide has this file name.
                          Did you mean creating-a-safe-space.md?

                        content/en/guides/listening.md:14  warning  vague-link
                            Click [here](a.md).
                          The words “here” do not say where the link leads.

                        haven.yaml  error  broken-link
                          The menu names a page that is gone.

                        2 errors, 1 warning
                        """);
    }

    @Test
    void saysNothingOfAReportWithoutProblems() {
        assertThat(ReportText.of(Report.empty())).isEmpty();
        assertThat(ReportText.summary(Report.empty(), Tongue.ENGLISH)).isEqualTo("no problems");
    }

    @Test
    void countsInWords() {
        assertThat(ReportText.summary(report(Examples.STEPS), Tongue.ENGLISH)).isEqualTo("1 error");
        assertThat(ReportText.summary(report(Examples.HERE), Tongue.ENGLISH)).isEqualTo("1 warning");
        assertThat(ReportText.summary(report(Examples.STEPS, Examples.HERE).strict(), Tongue.ENGLISH))
                .isEqualTo("2 errors");
    }

    @Test
    void pointsWithOneCaretWhereThereIsNothingToUnderline() {
        assertThat(ReportText.of(at("title:Home", 7, 0))).contains("    title:Home\n          ^\n");
    }

    @Test
    void pointsBehindTheLastCharacterOfALine() {
        assertThat(ReportText.of(at("title", 6, 0))).contains("    title\n         ^\n");
    }

    @Test
    void underlinesNoFurtherThanTheLine() {
        assertThat(ReportText.of(at("abc", 2, 50))).contains("    abc\n     ^^\n");
    }

    @Test
    void standsRightAfterTabs() {
        assertThat(ReportText.of(at("a\tb\tWRONG", 5, 5))).contains("    a   b   WRONG\n            ^^^^^\n");
    }

    @Test
    void standsRightAfterWideCharactersAndAccents() {
        assertThat(ReportText.of(at("安全 WRONG", 4, 5))).contains("    安全 WRONG\n         ^^^^^\n");
        assertThat(ReportText.of(at("cafe\u0301 WRONG", 7, 5))).contains("    cafe\u0301 WRONG\n         ^^^^^\n");
        assertThat(ReportText.of(at("😀 WRONG", 4, 5))).contains("    😀 WRONG\n       ^^^^^\n");
        assertThat(ReportText.of(at("a 安全 b", 3, 2))).contains("    a 安全 b\n      ^^^^\n");
    }

    @Test
    void cutsAVeryLongLineRoundThePlace() {
        String line = "x".repeat(5_000) + "WRONG" + "y".repeat(5_000);

        assertThat(ReportText.of(at(line, 5_001, 5)))
                .contains("\n    …" + "x".repeat(40) + "WRONG" + "y".repeat(75) + "…\n")
                .contains("\n" + " ".repeat(45) + "^^^^^\n");
    }

    @Test
    void cutsALongLineNeitherBeforeItsStartNorInsideACharacter() {
        assertThat(ReportText.of(at("WRONG" + "y".repeat(500), 1, 5))).contains("    WRONG" + "y".repeat(115) + "…\n");
        assertThat(ReportText.of(at("😀".repeat(200), 201, 2)))
                .contains("\n    …" + "😀".repeat(20))
                .doesNotContain("\\u", "?");
    }

    @Test
    void showsWhatWouldNotBeSeen() {
        String text = ReportText.of(Examples.HOSTILE_PROBLEM);

        assertThat(text)
                .startsWith("content/en/<b>&\\u202E.md:1:2  error  broken-link\n")
                .contains("␛[31m \\u202E \\u2028 ␀ \\uD800")
                .doesNotContain("\u001b", "\u202e", "\u2028", "\0");
    }

    @Test
    void keepsJoinersThatWordsNeed() {
        assertThat(ReportText.of(at("می\u200cخواهم", 1, 2))).contains("    می\u200cخواهم\n");
    }

    @Test
    void indentsEveryLineOfAHint() {
        Problem problem = new Problem(
                BROKEN_LINK, Severity.ERROR, Place.inFile("a.md"), "Wrong.", List.of("Write:\n\n  title: A"));

        assertThat(ReportText.of(problem)).isEqualTo("""
                a.md  error  broken-link
                  Wrong.
                  Write:

                    title: A
                """);
    }
}
