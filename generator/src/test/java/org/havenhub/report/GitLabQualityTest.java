package org.havenhub.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenhub.report.Examples.report;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class GitLabQualityTest {

    @Test
    void saysWhatGitLabAsksFor() {
        JsonNode issue = parsed(report(Examples.STEPS)).get(0);

        assertThat(issue.propertyNames())
                .containsExactly("description", "check_name", "fingerprint", "severity", "location");
        assertThat(issue.get("description").stringValue())
                .isEqualTo("Link leads nowhere: No guide has this file name. Did you mean creating-a-safe-space.md?");
        assertThat(issue.get("check_name").stringValue()).isEqualTo("broken-link");
        assertThat(issue.get("severity").stringValue()).isEqualTo("major");
        assertThat(issue.at("/location/path").stringValue()).isEqualTo("content/en/guides/listening.md");
        assertThat(issue.at("/location/lines/begin").intValue()).isEqualTo(12);
    }

    @Test
    void aWarningIsMinorAndAFileAsAWholeBeginsAtItsFirstLine() {
        assertThat(parsed(report(Examples.HERE)).at("/0/severity").stringValue())
                .isEqualTo("minor");
        assertThat(parsed(report(Examples.WHOLE_FILE))
                        .at("/0/location/lines/begin")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void aLineThatIsAddedAboveLeavesTheFingerprint() {
        Place place = Examples.STEPS.place();
        Place lower = new Place(place.file(), 40, 19, 17, "  " + place.excerpt());

        assertThat(fingerprints(report(Examples.STEPS.at(lower)))).isEqualTo(fingerprints(report(Examples.STEPS)));
    }

    @Test
    void problemsThatAreAlikeHaveFingerprintsOfTheirOwn() {
        Place place = Examples.STEPS.place();
        Place again = new Place(place.file(), 40, 17, 17, place.excerpt());

        assertThat(fingerprints(report(Examples.STEPS, Examples.STEPS.at(again), Examples.HERE, Examples.WHOLE_FILE)))
                .hasSize(4);
    }

    @Test
    void anEmptyReportIsAnEmptyList() {
        assertThat(GitLabQuality.of(Report.empty())).isEqualTo("[]\n");
    }

    private static Set<String> fingerprints(Report report) {
        Set<String> fingerprints = new HashSet<>();
        parsed(report)
                .forEach(issue -> fingerprints.add(issue.get("fingerprint").stringValue()));
        return fingerprints;
    }

    private static JsonNode parsed(Report report) {
        return JsonMapper.shared().readTree(GitLabQuality.of(report));
    }
}
