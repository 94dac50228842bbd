package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** What of a hub stands in its open data, whatever their format. */
class OpenDataTest {

    private static final String PARTNERS = """
            resources:
              - id: duty-phone
                name: Duty phone
                kind: helpline
                summary: From one organisation to another.
                contacts:
                  - call: 01632 960666
                  - visit: {street: 5 Hidden Lane, confidential: yes}
                verified: 2026-10-01
                publish: partners
            """;

    private final TestHub hub = new TestHub();

    @Test
    void holdsNothingThatNobodyHasCheckedForTooLong() {
        hub.write("resources/old.yaml", """
                resources:
                  - {id: lapsed-line, name: Lapsed Line, kind: helpline, summary: Old., contacts: [{call: 01632 960111}], verified: 2020-01-01}
                  - id: young-line
                    name: Young Line
                    kind: helpline
                    summary: Shown with it.
                    contacts: [{call: 01632 960222}]
                    verified: 2026-10-01
                    shown-with: [lapsed-line]
                """);
        SortedMap<String, String> data = data();

        assertThat(data).containsKeys("data/resources.json", "data/resources.csv", "data/hsds/tabular/services.csv");
        assertThat(data.get("data/resources.csv")).contains("night-line");
        assertThat(data.values())
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain("apsed-line", "Lapsed Line", "960111", "oung-line", "Young Line", "960222"));
    }

    @Test
    void whatIsForPartnersStandsInFilesBesideTheSiteAndInNoneOfIt() {
        hub.write("resources/partners.yaml", PARTNERS);
        BuildResult result = Haven.build(hub.request());

        assertThat(result.report().problems()).isEmpty();
        assertThat(hub.partners().keySet()).containsExactly("haven-files.txt", "resources.csv", "resources.json");
        assertThat(hub.partners().get("resources.json"))
                .contains("\"format\": \"haven-resources\"", "01632 960666", "\"publish\": \"partners\"")
                .doesNotContain("Hidden Lane", "Night Line");
        assertThat(hub.partners().get("resources.csv")).contains("duty-phone").doesNotContain("Hidden Lane");
        assertThat(hub.site().values())
                .allSatisfy(text -> assertThat(text).doesNotContain("duty-phone", "Duty phone", "960666"));
        assertThat(hub.reports().values()).allSatisfy(text -> assertThat(text).doesNotContain("960666"));

        hub.delete("resources/partners.yaml");
        Haven.build(hub.request());

        assertThat(hub.partners()).isEmpty();
    }

    @Test
    void aFileOfOthersInTheFolderForPartnersStaysAsItIs() {
        hub.write("target/haven-partners/resources.csv", "id,name\nours,Ours\n");
        assertThat(Haven.build(hub.request()).report().problems()).isEmpty();
        assertThat(hub.partners()).containsOnlyKeys("resources.csv");

        hub.write("resources/partners.yaml", PARTNERS);
        BuildResult result = Haven.build(hub.request());

        assertThat(result.report().problems())
                .extracting(problem -> problem.place() + " " + problem.rule().id())
                .contains("haven-partners/resources.csv file-in-the-way");
        assertThat(hub.partners()).containsOnlyKeys("resources.csv").containsValue("id,name\nours,Ours\n");
    }

    @Test
    void whatSomebodyChangedSinceIsNotWrittenOver() {
        hub.write("resources/partners.yaml", PARTNERS);
        Haven.build(hub.request());
        hub.write("target/haven-partners/resources.csv", "id,name\nours,Ours\n");

        assertThat(Haven.build(hub.request()).report().problems())
                .extracting(problem -> problem.place() + " " + problem.rule().id())
                .containsExactly("haven-partners/resources.csv file-in-the-way");

        hub.delete("resources/partners.yaml");
        Haven.build(hub.request());
        assertThat(hub.partners()).containsOnlyKeys("resources.csv").containsValue("id,name\nours,Ours\n");
    }

    @Test
    void aCheckWritesNothingForPartners() {
        hub.write("resources/partners.yaml", PARTNERS);
        Haven.build(hub.request().checkOnly());

        assertThat(hub.partners()).isEmpty();
    }

    @Test
    void noConfidentialAddressStandsInFilesForPartnersThroughTheWordsOfAnotherRecord() {
        hub.write("resources/partners.yaml", PARTNERS + """
                  - id: desk
                    name: Desk
                    kind: helpline
                    summary: Next to 5 Hidden Lane.
                    contacts: [{call: 01632 960667}]
                    verified: 2026-10-01
                    publish: partners
                """);

        assertThat(Haven.build(hub.request()).report().problems())
                .extracting(problem -> problem.rule().id() + " " + problem.message())
                .containsExactly(
                        "confidential-leak In the finished file haven-partners/resources.csv there is a part of what the"
                                + " resource duty-phone keeps confidential.",
                        "confidential-leak In the finished file haven-partners/resources.json there is a part of what the"
                                + " resource duty-phone keeps confidential.");
        assertThat(hub.partners()).isEmpty();
    }

    @Test
    void noWayToReachWhatNobodyMayKnowOfStandsInFilesForPartners() {
        hub.write("resources/partners.yaml", PARTNERS.replace("to another.", "to another. Or 01632 960668."));
        hub.write("resources/kept.yaml", """
                resources:
                  - {id: kept, name: Kept, kind: helpline, contacts: [{call: 01632 960668}], publish: no}
                """);

        assertThat(Haven.build(hub.request()).report().problems())
                .extracting(problem -> problem.rule().id())
                .containsExactly("confidential-leak", "confidential-leak");
        assertThat(hub.partners()).isEmpty();
    }

    @Test
    void whatPartnersMayKnowStandsInTheNotesOfOtherRecordsForThem() {
        hub.write("resources/partners.yaml", PARTNERS + """
                  - id: desk
                    name: Desk
                    kind: helpline
                    summary: Or ask Duty phone, 01632 960666.
                    contacts: [{call: 01632 960667}]
                    verified: 2026-10-01
                    publish: partners
                """);

        assertThat(Haven.build(hub.request()).report().problems()).isEmpty();
        assertThat(hub.partners().get("resources.json")).contains("Or ask Duty phone");
    }

    @Test
    void namesNoIdThatLeadsNowhere() {
        String line =
                "  - {id: %s, name: Line, kind: helpline, contacts: [{call: 01632 960111}], verified: %s, status: %s,"
                        + " replaced-by: %s}\n";
        hub.write(
                "resources/closed.yaml",
                "resources:\n"
                        + line.formatted("lapsed-line", "2020-01-01", "open", "night-line")
                        + line.formatted("gone-line", "2026-10-01", "closed", "lapsed-line")
                        + line.formatted("old-line", "2026-10-01", "closed", "night-line"));
        hub.write(
                "resources/partners.yaml",
                "defaults: {publish: partners}\nresources:\n"
                        + line.formatted("gone-desk", "2026-10-01", "closed", "lapsed-line")
                        + line.formatted("old-desk", "2026-10-01", "closed", "night-line")
                        + line.formatted("older-desk", "2026-10-01", "closed", "old-desk"));
        SortedMap<String, String> data = data();

        assertThat(data.get("data/resources.json"))
                .contains("gone-line", "\"replaced-by\": \"night-line\"")
                .doesNotContain("lapsed-line");
        assertThat(data.get("data/resources.csv")).contains("gone-line").doesNotContain("lapsed-line");
        assertThat(hub.partners().get("resources.json"))
                .contains("gone-desk", "\"replaced-by\": \"night-line\"", "\"replaced-by\": \"old-desk\"")
                .doesNotContain("lapsed-line");
    }

    @Test
    void saysWhatHasClosedWithoutAWayToReachIt() {
        hub.write("resources/closed.yaml", """
                resources:
                  - id: gone-line
                    name: Gone Line
                    kind: helpline
                    summary: It was there.
                    status: closed
                    contacts: [{call: 01632 960333}]
                    verified: 2020-01-01
                """);
        SortedMap<String, String> data = data();

        assertThat(data.get("data/resources.csv")).contains("gone-line");
        assertThat(data.values()).allSatisfy(text -> assertThat(text).doesNotContain("960333"));
    }

    @Test
    void namesNoTermThatOnlyWhatIsKeptBackHas() {
        hub.write("haven.yaml", hub.text("haven.yaml") + """
                kinds: [{id: refuge-cell, label: Refuge cell}]
                areas:
                  - {id: county, label: The county}
                  - {id: town, label: The town, parent: county}
                  - {id: hollow, label: Hidden hollow}
                """);
        hub.write("resources/kept.yaml", """
                resources:
                  - id: kept-back
                    name: Kept Back
                    kind: refuge-cell
                    summary: Not told.
                    areas: [hollow]
                    contacts: [{call: 01632 960444}]
                    verified: 2026-10-01
                    publish: no
                  - id: town-line
                    name: Town Line
                    kind: helpline
                    summary: Told.
                    areas: [town]
                    contacts: [{call: 01632 960555}]
                    verified: 2026-10-01
                """);
        SortedMap<String, String> data = data();

        assertThat(data.get("data/resources.json")).contains("The town", "The county");
        assertThat(data.values())
                .allSatisfy(text -> assertThat(text).doesNotContain("hollow", "refuge-cell", "Refuge cell"));
    }

    private SortedMap<String, String> data() {
        BuildResult result = Haven.build(hub.request());
        assertThat(result.report().hasErrors()).as(result.report().toString()).isFalse();
        return hub.site().subMap("data/", "data0");
    }
}
