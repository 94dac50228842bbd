package org.havenhub.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenhub.report.Examples.report;

import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ReportJsonTest {

    @Test
    void holdsEveryProblemAndTheRulesThatOccur() {
        assertThat(ReportJson.of(report(Examples.STEPS))).isEqualTo("""
                        {
                          "format": "haven-report",
                          "version": 1,
                          "errors": 1,
                          "warnings": 0,
                          "notes": 0,
                          "problems": [
                            {
                              "rule": "broken-link",
                              "severity": "error",
                              "file": "content/en/guides/listening.md",
                              "line": 12,
                              "column": 17,
                              "length": 17,
                              "excerpt": "See [the steps](creating-space.md).",
                              "message": "No guide has this file name.",
                              "hints": [
                                "Did you mean creating-a-safe-space.md?"
                              ]
                            }
                          ],
                          "rules": [
                            {
                              "id": "broken-link",
                              "title": "Link leads nowhere",
                              "why": "A reader who looks for help meets an error page.",
                              "mend": "Correct the address or remove the link."
                            }
                          ]
                        }
                        """);
    }

    @Test
    void leavesOutWhatIsNotKnownOfAPlace() {
        JsonNode problem = parsed(report(Examples.WHOLE_FILE)).get("problems").get(0);

        assertThat(problem.propertyNames()).containsExactly("rule", "severity", "file", "message", "hints");
    }

    @Test
    void writesAnEmptyReport() {
        JsonNode json = parsed(Report.empty());

        assertThat(json.get("errors").intValue()).isZero();
        assertThat(json.get("problems")).isEmpty();
        assertThat(json.get("rules")).isEmpty();
    }

    @Test
    void keepsHostileTextAsTextAndHidesNothing() {
        String json = ReportJson.of(report(Examples.HOSTILE_PROBLEM));

        assertThat(json).doesNotContain("\u001b", "\u202e", "\u2028", "\0");
        JsonNode problem =
                parsed(report(Examples.HOSTILE_PROBLEM)).get("problems").get(0);
        assertThat(problem.get("excerpt").stringValue()).isEqualTo(Examples.HOSTILE);
        assertThat(problem.get("file").stringValue()).isEqualTo("content/en/<b>&\u202e.md");
    }

    private static JsonNode parsed(Report report) {
        return JsonMapper.shared().readTree(ReportJson.of(report));
    }
}
