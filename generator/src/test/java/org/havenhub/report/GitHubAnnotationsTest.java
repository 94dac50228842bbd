package org.havenhub.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenhub.report.Examples.report;

import org.junit.jupiter.api.Test;

class GitHubAnnotationsTest {

    @Test
    void putsEachProblemBesideItsLine() {
        assertThat(GitHubAnnotations.of(report(Examples.STEPS, Examples.HERE, Examples.WHOLE_FILE)))
                .isEqualTo("""
                        ::error file=content/en/guides/listening.md,line=12,col=17,endColumn=34,title=Link leads nowhere::\
                        No guide has this file name.%0ADid you mean creating-a-safe-space.md?
                        ::warning file=content/en/guides/listening.md,line=14,title=Link text says too little::\
                        The words “here” do not say where the link leads.
                        ::error file=haven.yaml,title=Link leads nowhere::The menu names a page that is gone.
                        """);
    }

    @Test
    void noTextOfAnAuthorEndsACommandOrBeginsAnother() {
        Problem hostile = Examples.BROKEN_LINK.at(
                new Place("a,line=1::b.md", 3, 0, 0, ""), "100 %0A\n::stop-commands::x\r\n::add-mask::e", "##[error]");

        assertThat(GitHubAnnotations.of(report(hostile)))
                .isEqualTo("::error file=a%2Cline=1%3A%3Ab.md,line=3,title=Link leads nowhere::"
                        + "100 %250A%0A::stop-commands::x%0A::add-mask::e%0A##[error]\n");
    }

    @Test
    void whatIsNotSeenBecomesSeen() {
        assertThat(GitHubAnnotations.of(report(Examples.HOSTILE_PROBLEM)))
                .hasLineCount(1)
                .doesNotContain("\u001b", "\u202e", "\u2028", "\0");
    }

    @Test
    void aReportWithoutProblemsHasNoCommands() {
        assertThat(GitHubAnnotations.of(Report.empty())).isEmpty();
    }
}
