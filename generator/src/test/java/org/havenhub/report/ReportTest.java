package org.havenhub.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenhub.report.Examples.report;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ReportTest {

    @Test
    void isTheSameWhateverTheOrderOfDiscovery() {
        Report one = report(Examples.STEPS, Examples.HERE, Examples.WHOLE_FILE);
        Report other = report(Examples.WHOLE_FILE, Examples.HERE, Examples.STEPS, Examples.HERE);

        assertThat(one).isEqualTo(other);
        assertThat(one.problems()).containsExactly(Examples.STEPS, Examples.HERE, Examples.WHOLE_FILE);
    }

    @Test
    void namesTheRulesThatOccurById() {
        assertThat(report(Examples.HERE, Examples.STEPS, Examples.WHOLE_FILE).rules())
                .containsExactly(Examples.BROKEN_LINK, Examples.VAGUE_LINK);
    }

    @Test
    void writesTheSameWhateverTheLocale() {
        Report report = report(Examples.STEPS, Examples.HOSTILE_PROBLEM);
        Locale before = Locale.getDefault();
        String here = allFormats(report);
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            assertThat(allFormats(report)).isEqualTo(here);
        } finally {
            Locale.setDefault(before);
        }
    }

    private static String allFormats(Report report) {
        return Stream.of(
                        ReportText.of(report),
                        ReportHtml.of(report, Tongue.ENGLISH),
                        ReportJson.of(report),
                        Sarif.of(report))
                .reduce("", String::concat);
    }
}
