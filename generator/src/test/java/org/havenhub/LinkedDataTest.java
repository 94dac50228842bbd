package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** The linked data of resources, in a hub that wants them. */
class LinkedDataTest {

    private static final String RESOURCES = """
            resources:
              - id: refuge
                name: {en: Refuge, es: Refugio}
                kind: helpline
                summary: Somewhere safe.
                verified: 2026-10-01
                languages: [en]
                for: [women]
                contacts:
                  - call: "01632 960777"
                    hours: "Mo-Tu 22:00-02:00"
                    languages: [es]
                  - email: talk@example.org
                  - chat: https://chat.example.org/
                  - visit: {street: 5 Hidden Lane, town: Farport, confidential: yes}
                  - visit: {name: The Lantern Rooms, street: 12 Quay Street, town: Northport, country: GB}
                    hours: "24/7; PH off"
              - id: quiet
                name: Quiet
                kind: helpline
                summary: Not as linked data.
                verified: 2026-10-01
                linked-data: no
                contacts: [{call: "01632 960782"}]
              - id: gone
                name: Gone
                kind: helpline
                summary: It was there.
                verified: 2026-10-01
                status: closed
                contacts: [{call: "01632 960778"}]
              - id: lapsed
                name: Lapsed
                kind: helpline
                summary: Nobody knows.
                verified: 2020-01-01
                contacts: [{call: "01632 960779"}]
              - id: sibling
                name: Sibling
                kind: helpline
                summary: Shown with what nobody knows.
                verified: 2026-10-01
                shown-with: [lapsed]
                contacts: [{call: "01632 960780"}]
              - id: long-gone
                name: Long gone
                kind: helpline
                summary: It was there.
                verified: 2020-01-01
                status: closed
                contacts: [{call: "01632 960781"}]
            """;

    private final TestHub hub = new TestHub();

    @Test
    void isOffUnlessTheHubWantsIt() {
        SortedMap<String, String> site = site("");

        assertThat(site.keySet()).noneMatch(path -> path.endsWith(".jsonld"));
        site.keySet().removeIf(path -> !path.endsWith(".html"));
        assertThat(site.values()).noneMatch(text -> text.contains("ld+json"));
    }

    @Test
    void liesBesideThePageWithoutAnyScriptInIt() {
        SortedMap<String, String> site = site("linked-data: yes\n");

        assertThat(site.get("help/refuge.html"))
                .contains("<link rel=\"alternate\" type=\"application/ld+json\" href=\"refuge.jsonld\">")
                .doesNotContain("<script type=\"application/ld+json\"");
        assertThat(site.get("es/help/refuge.jsonld")).contains("\"name\": \"Refugio\"");
        assertThat(site.get("help/gone.jsonld")).contains("Gone").doesNotContain("960778");
    }

    @Test
    void tellsOfThoseOfWhomOpenDataTell() {
        assertThat(site("linked-data: yes\n").keySet())
                .doesNotContain("help/lapsed.jsonld", "help/sibling.jsonld")
                .contains("help/long-gone.jsonld");
    }

    @Test
    void tellsNothingOfAResourceThatSaysNo() {
        SortedMap<String, String> site = site("linked-data: yes\n");

        assertThat(site).containsKey("help/quiet.html").doesNotContainKeys("help/quiet.jsonld", "es/help/quiet.jsonld");
        assertThat(site.get("help/quiet.html")).doesNotContain("ld+json");
    }

    @Test
    void saysEachWayInWithItsHoursAndLanguagesAndNothingConfidential() {
        assertThat(site("linked-data: yes\n").get("help/refuge.jsonld"))
                .doesNotContain("Hidden", "Farport")
                .contains("""
                          "audience": [
                            {
                              "@type": "Audience",
                              "audienceType": "women"
                            }
                          ],
                          "availableChannel": [
                            {
                              "@type": "ServiceChannel",
                              "servicePhone": {
                                "@type": "ContactPoint",
                                "telephone": "01632 960777",
                                "hoursAvailable": [
                                  {
                                    "@type": "OpeningHoursSpecification",
                                    "dayOfWeek": "https://schema.org/Monday",
                                    "opens": "22:00",
                                    "closes": "02:00"
                                  },
                                  {
                                    "@type": "OpeningHoursSpecification",
                                    "dayOfWeek": "https://schema.org/Tuesday",
                                    "opens": "22:00",
                                    "closes": "02:00"
                                  }
                                ]
                              },
                              "availableLanguage": [
                                "es"
                              ]
                            },
                            {
                              "@type": "ServiceChannel",
                              "serviceUrl": "mailto:talk@example.org",
                              "availableLanguage": [
                                "en"
                              ]
                            },
                        """)
                .contains("\"streetAddress\": \"12 Quay Street\"", "\"@context\": \"https://schema.org\"");
    }

    private SortedMap<String, String> site(String settings) {
        hub.write("haven.yaml", hub.text("haven.yaml") + settings);
        hub.write("resources/more.yaml", RESOURCES);
        BuildResult result = Haven.build(hub.request());
        assertThat(result.report().hasErrors()).isFalse();
        return hub.site();
    }
}
