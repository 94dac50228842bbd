package org.havenhub.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.havenhub.report.Examples.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SarifTest {

    @Test
    void namesItsVersionItsToolAndHowColumnsCount() {
        JsonNode sarif = parsed(report(Examples.STEPS));

        assertThat(sarif.get("version").stringValue()).isEqualTo("2.1.0");
        assertThat(sarif.at("/$schema").stringValue()).endsWith("sarif-2.1.0.json");
        assertThat(sarif.at("/runs/0/tool/driver/name").stringValue()).isEqualTo("Haven");
        assertThat(sarif.at("/runs/0/columnKind").stringValue()).isEqualTo("utf16CodeUnits");
    }

    @Test
    void describesEachRuleOnceWithHelp() {
        JsonNode rules = parsed(report(Examples.STEPS, Examples.WHOLE_FILE, Examples.HERE))
                .at("/runs/0/tool/driver/rules");

        assertThat(rules).hasSize(2);
        JsonNode rule = rules.get(0);
        assertThat(rule.get("id").stringValue()).isEqualTo("broken-link");
        assertThat(rule.at("/shortDescription/text").stringValue()).isEqualTo("Link leads nowhere");
        assertThat(rule.at("/fullDescription/text").stringValue())
                .isEqualTo("A reader who looks for help meets an error page.");
        assertThat(rule.at("/help/text").stringValue()).isEqualTo("Correct the address or remove the link.");
        assertThat(rule.at("/defaultConfiguration/level").stringValue()).isEqualTo("error");
    }

    @Test
    void pointsEachResultToItsRule() {
        JsonNode sarif = parsed(report(Examples.STEPS, Examples.HERE));

        for (JsonNode result : sarif.at("/runs/0/results")) {
            int index = result.get("ruleIndex").intValue();
            assertThat(sarif.at("/runs/0/tool/driver/rules/" + index + "/id")).isEqualTo(result.get("ruleId"));
        }
    }

    @Test
    void placesAResultInARegionOfALine() {
        JsonNode place = parsed(report(Examples.STEPS)).at("/runs/0/results/0/locations/0/physicalLocation");

        assertThat(place.at("/artifactLocation/uri").stringValue()).isEqualTo("content/en/guides/listening.md");
        assertThat(place.at("/artifactLocation/uriBaseId").stringValue()).isEqualTo("%SRCROOT%");
        assertThat(place.at("/region/startLine").intValue()).isEqualTo(12);
        assertThat(place.at("/region/startColumn").intValue()).isEqualTo(17);
        assertThat(place.at("/region/endColumn").intValue()).isEqualTo(34);
        assertThat(place.at("/region/snippet/text").stringValue()).isEqualTo("See [the steps](creating-space.md).");
    }

    @Test
    void givesNoRegionForTheFileAsAWhole() {
        JsonNode place = parsed(report(Examples.WHOLE_FILE)).at("/runs/0/results/0/locations/0/physicalLocation");

        assertThat(place.propertyNames()).containsExactly("artifactLocation");
    }

    @Test
    void tellsMessageAndHints() {
        assertThat(parsed(report(Examples.STEPS))
                        .at("/runs/0/results/0/message/text")
                        .stringValue())
                .isEqualTo("No guide has this file name.\nDid you mean creating-a-safe-space.md?");
    }

    @Test
    void levelsOfAStrictReportAreThoseOfItsProblems() {
        JsonNode sarif = parsed(report(Examples.HERE).strict());

        assertThat(sarif.at("/runs/0/results/0/level").stringValue()).isEqualTo("error");
    }

    @Test
    void writesAHostilePathAsAnAddress() {
        JsonNode sarif = parsed(report(Examples.HOSTILE_PROBLEM));

        assertThat(sarif.at("/runs/0/results/0/locations/0/physicalLocation/artifactLocation/uri")
                        .stringValue())
                .isEqualTo("content/en/%3Cb%3E%26%E2%80%AE.md");
    }

    /** The schema that OASIS publishes with the standard. */
    @Test
    void keepsToTheSchemaOfTheStandard() throws IOException {
        Report whole = report(Examples.STEPS, Examples.WHOLE_FILE, Examples.HERE, Examples.HOSTILE_PROBLEM);

        try (InputStream standard = SarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
            Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                    .getSchema(standard, InputFormat.JSON);

            assertThat(schema.validate(Sarif.of(whole), InputFormat.JSON)).isEmpty();
            assertThat(schema.validate(Sarif.of(report()), InputFormat.JSON)).isEmpty();
            assertThat(schema.validate(Sarif.of(whole).replace("ruleIndex", "rule"), InputFormat.JSON))
                    .isNotEmpty();
        }
    }

    private static JsonNode parsed(Report report) {
        return JsonMapper.shared().readTree(Sarif.of(report));
    }
}
