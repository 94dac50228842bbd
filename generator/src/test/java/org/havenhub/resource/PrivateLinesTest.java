package org.havenhub.resource;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Report;
import org.havenhub.report.ReportText;
import org.havenhub.yaml.Broken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is wrong with a file, its report has no word of what the file keeps private. Here that is all about Hollin. */
class PrivateLinesTest {

    private static final String FILE = """
            resources:
              - id: open-door
                name: Open Door
                kind: shelter
                summary: Free, confidential help
                topics: [confidentiality]
                contacts:
                  - call: "0808 157 0123"
              - id: safe-roof
                name: Safe Roof
                kind: shelter
                contacts:
                  - call: "0808 157 0160"
                  - visit:
                      name: {en: Hollin Cottage, es: Casa Hollin}
                      street: 88 Hollin Drove
                      town: "Nether Hollin"
                      confidential: true
              - id: parents
                name: Hollin Parents
                kind: support-group
                publish: no
                contacts:
                  - email: hollin@example.org
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name: Safe Roof | name: Hollin: Roof | 10:17 unquoted-colon",
                "street: 88 Hollin | street: \"88 Hollin | 16:19 unclosed-quote",
                "street: 88 Hollin | street:88 Hollin | 16:11 missing-space-after-colon",
                "street: 88 Hollin | street： 88 Hollin | 16:17 full-width-colon",
                "street: 88 Hollin | street: @ Hollin | 16:19 special-character-at-start",
                "street: 88 Hollin | street: \"88\" Hollin | 16:23 text-after-quote",
                "street: 88 Hollin | 88 Hollin | 16:11 line-without-colon",
                "'          town: \"Nether' | '            town: \"Nether' | 17:1 wrong-indentation",
                "es: Casa Hollin} | es: Casa Hollin | 15:17 unclosed-bracket",
                "confidential: true | confidental true | 18:11 line-without-colon",
                "name: Hollin Parents | name: Hollin: Parents | 20:17 unquoted-colon",
                "email: hollin | email: @hollin | 24:16 special-character-at-start",
                "publish: no | publsh: no | 22:5 unknown-field",
                "- id: safe-roof | '-id: safe-roof' | 9:3 missing-space-after-hyphen",
                "email: | Hollin email: | 24:9 unknown-field",
            })
    void aMistakeIsToldWithoutItsLine(String right, String wrong, String told) {
        Report report = read(FILE.replace(right, wrong));

        assertThat(report.problems())
                .anySatisfy(problem -> assertThat(
                                problem.place().line() + ":" + problem.place().column() + " "
                                        + problem.rule().id())
                        .isEqualTo(told));
        assertThat(ReportText.of(report)).doesNotContainIgnoringCase("hollin");
    }

    @Test
    void theRuleSaysWhatTheProblemMayNot() {
        assertThat(ReportText.of(read(FILE.replace("name: Safe Roof", "name: Hollin: Roof"))))
                .isEqualTo("""
                        resources/x.yaml:10:17  error  unquoted-colon
                          A value holds a colon but stands in no quotes.
                          Put the whole value between straight double quotes.
                          The line is not shown, for it may hold something that is kept private.

                        1 error
                        """);
    }

    @Test
    void aNeighboursLineIsShown() {
        assertThat(ReportText.of(read(FILE.replace("name: Open Door", "name: Open: Door"))))
                .contains("Write: name: \"Open: Door\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"# confidential: true", "summary: Free, confidential help", "note: Our publishing house"})
    void aWordInPassingKeepsNothingPrivate(String line) {
        assertThat(ReportText.of(read("resources:\n- id: a\n  " + line + "\n  name: A: b\n")))
                .contains("Write: name: \"A: b\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "confidential: true",
                "confidential: maybe",
                "confidential:",
                "confidential",
                "confidential true",
                "confidental = yes",
                "{street: x, confidential}",
                "{street: x, confidential yes}",
                "\"confidential\": yes",
                "publish: no",
                "publish: not yet",
                "-publish: no",
                "private: yes",
            })
    void whateverMayAskForPrivacyIsHeard(String line) {
        assertThat(ReportText.of(read("resources:\n- id: a\n  name: Hollin: b\n  " + line + "\n")))
                .contains("unquoted-colon")
                .doesNotContain("Hollin");
    }

    @Test
    void whereItCannotBeToldWhereRecordsBeginTheFileIsOne() {
        assertThat(ReportText.of(read("resources:\n- name: Hollin: A\n  id: a\n- {id: b, publish: no}\n")))
                .contains("unquoted-colon")
                .doesNotContain("Hollin");
    }

    @Test
    void whatTheDefaultsKeepPrivateIsPrivateInEveryRecord() {
        assertThat(ReportText.of(read("defaults: {publish: no}\nresources:\n- id: a\n  name: Hollin: A\n")))
                .contains("unquoted-colon")
                .doesNotContain("Hollin");
    }

    @Test
    void noDamageBringsItToLight() {
        Random random = new Random(13);
        for (int round = 0; round < 2000; round++) {
            String broken = Broken.variantOf(FILE, random);
            if (stillAsksForPrivacy(broken)) {
                assertThat(ReportText.of(read(broken))).as(broken).doesNotContainIgnoringCase("hollin");
            }
        }
    }

    private static boolean stillAsksForPrivacy(String broken) {
        return broken.lines().anyMatch(line -> line.matches(" *confidential: true"))
                && broken.lines().anyMatch(line -> line.matches(" *publish: no"));
    }

    private static Report read(String typed) {
        return ResourceReader.read(new SourceFile("resources/x.yaml", typed)).report();
    }
}
