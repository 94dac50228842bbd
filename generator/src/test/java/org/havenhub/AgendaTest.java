package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.havenhub.exchange.DueItem;
import org.junit.jupiter.api.Test;

/** What editors are told to check, on 24 November 2026. */
class AgendaTest {

    @Test
    void listsWhatIsDueThisMonthWithTheLinesOnEveryPageFirst() {
        TestHub hub = hub();

        DueResult result = Haven.due(hub.request());

        assertThat(result.report().problems()).isEmpty();
        assertThat(result.items())
                .extracting(DueItem::key)
                .containsExactly(
                        "young-line", "crisis-line", "overdue", "content/en/guides/old.md", "never", "this-month");
    }

    @Test
    void saysByWhen() {
        assertThat(Haven.due(hub().request()).items())
                .extracting(DueItem::due)
                .extracting(Object::toString)
                .containsExactly("2026-11-01", "2026-11-28", "2026-10-01", "2026-11-23", "2026-11-24", "2026-11-30");
    }

    @Test
    void writesTheListBesideTheReportAndNoSite() {
        TestHub hub = hub();

        Haven.due(hub.request());

        assertThat(hub.reports()).containsOnlyKeys("due.csv", "due.ics");
        assertThat(hub.reports().get("due.csv")).contains("2026-11-01,2026-05-01,resource,Young Line,yes,no,");
        assertThat(hub.has("target/haven")).isFalse();
    }

    @Test
    void writesTheListInTheLanguageOfTheHubOrTheOneAskedFor() {
        TestHub hub = hub();
        hub.write("haven.yaml", hub.text("haven.yaml").replace("languages: [en, es]", "languages: [es, en]"));

        Haven.due(hub.request());

        String own = utf8(hub, "due.csv");
        assertThat(own)
                .contains("vence,comprobado,tipo,nombre,en-todas-las-páginas,para-entidades-asociadas,clave,archivo")
                .contains("2026-11-01,2026-05-01,recurso,Young Line,sí,")
                .contains(",guía,");
        assertThat(utf8(hub, "due.ics").replace("\r\n ", ""))
                .contains("SUMMARY:Comprobar: Young Line")
                .contains("Se comprobó por última vez el 2026-05-01\\, y eso vale hasta el 2026-11-01.")
                .contains("Nadie ha anotado ninguna comprobación.");

        Haven.due(hub.request().speaking(Optional.of("en")));

        assertThat(hub.reports().get("due.csv")).contains("2026-11-01,2026-05-01,resource,Young Line,yes");
    }

    private static String utf8(TestHub hub, String report) {
        byte[] bytes = hub.reports().getOrDefault(report, "").getBytes(StandardCharsets.ISO_8859_1);
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Test
    void listsWhatIsForPartnersAloneAndSaysSo() {
        TestHub hub = new TestHub();
        hub.write("resources/partners.yaml", """
                resources:
                  - id: duty-phone
                    name: Duty phone
                    kind: helpline
                    contacts: [{call: "01632 960666"}]
                    verified: 2026-05-01
                    publish: partners
                """);

        DueResult result = Haven.due(hub.request());

        assertThat(result.lines())
                .containsExactly("overdue since 2026-11-01: Duty phone (resources/partners.yaml), for partners alone");
        assertThat(hub.reports().get("due.csv")).contains("resource,Duty phone,no,yes,duty-phone");
        assertThat(utf8(hub, "due.ics").replace("\r\n ", "")).contains("It is for partners alone.");
    }

    @Test
    void takesTheCalendarAwayWhenNothingIsDue() {
        TestHub hub = new TestHub();
        hub.write("target/haven-report/due.ics", "BEGIN:VCALENDAR\r\n");

        assertThat(Haven.due(hub.request()).items()).isEmpty();
        assertThat(hub.reports()).containsOnlyKeys("due.csv");
    }

    @Test
    void saysWhatIsWrongWithAHubThatCannotBeRead() {
        TestHub hub = hub();
        hub.write("resources/more.yaml", "resources:\n  - {id: broken}\n");

        DueResult result = Haven.due(hub.request());

        assertThat(result.succeeded()).isFalse();
        assertThat(result.items()).isEmpty();
        assertThat(hub.reports()).isEmpty();
    }

    private static TestHub hub() {
        TestHub hub = new TestHub();
        hub.write("haven.yaml", hub.text("haven.yaml") + "crisis: [crisis-line]\n");
        hub.write("content/en/guides/old.md", "---\ntitle: Old\ntopics: [safety]\nreviewed: 2025-11-23\n---\nText.\n");
        hub.write("content/en/guides/draft.md", "---\ntitle: Draft\ndraft: yes\nreviewed: 2020-01-01\n---\nText.\n");
        hub.write("resources/due.yaml", """
                defaults: {kind: helpline}
                resources:
                  - {id: this-month, name: This Month, contacts: [{call: "0808 157 0111"}], verified: 2026-05-30}
                  - {id: next-month, name: Next Month, contacts: [{call: "0808 157 0112"}], verified: 2026-06-01}
                  - {id: never, name: Never, contacts: [{call: "0808 157 0113"}]}
                  - {id: overdue, name: Overdue, contacts: [{call: "0808 157 0114"}], verified: 2026-09-01, review: 1 month}
                  - {id: closed, name: Closed, contacts: [], status: closed, verified: 2020-01-01}
                  - {id: back, name: Back, contacts: [{call: "0808 157 0115"}], publish: no, verified: 2020-01-01}
                  - {id: crisis-line, name: Crisis Line, contacts: [{call: "0808 157 0116"}], verified: 2026-05-28, shown-with: [young-line]}
                  - {id: young-line, name: Young Line, contacts: [{call: "0808 157 0117"}], verified: 2026-05-01, shown-with: [crisis-line]}
                """);
        return hub;
    }
}
