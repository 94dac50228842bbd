package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SortedMap;
import org.junit.jupiter.api.Test;

/** Everything by name, when that is more than a page can hold. */
class AlphabetPagesTest {

    @Test
    void aHundredNamesStandOnOnePage() {
        SortedMap<String, String> site = site(97);

        assertThat(names(site, "a-z.html")).isEqualTo(100);
        assertThat(site.keySet()).noneMatch(path -> path.startsWith("a-z/"));
    }

    @Test
    void fromTheNextOnEachLetterHasAPageAndTheFirstLeadsToThem() {
        SortedMap<String, String> site = site(98);

        assertThat(names(site, "a-z.html")).isZero();
        assertThat(site.get("a-z.html"))
                .contains("href=\"a-z/f.html\"", "href=\"a-z/l.html\"", "href=\"a-z/n.html\"", "href=\"a-z/r.html\"");
        assertThat(names(site, "a-z/f.html")).isEqualTo(1);
        assertThat(names(site, "a-z/r.html")).isEqualTo(98);
    }

    @Test
    void aLetterWithMoreThanAHundredNamesHasSeveralPages() {
        SortedMap<String, String> site = site(101);

        assertThat(names(site, "a-z/r.html")).isEqualTo(100);
        assertThat(names(site, "a-z/r/2.html")).isEqualTo(1);
        assertThat(site.get("a-z/r.html")).contains("href=\"r/2.html\"");
    }

    /** A hub with two guides, one resource, and as many more whose names begin with R. */
    private static SortedMap<String, String> site(int more) {
        TestHub hub = new TestHub();
        StringBuilder yaml = new StringBuilder("resources:\n");
        for (int i = 0; i < more; i++) {
            yaml.append("  - {id: r" + i + ", name: Room " + i + ", kind: helpline, summary: One of many rooms.,"
                    + " verified: 2026-10-01, contacts: [{call: \"0808 157 0123\"}]}\n");
        }
        hub.write("resources/rooms.yaml", yaml.toString());

        assertThat(Haven.build(hub.request()).succeeded()).isTrue();
        return hub.site();
    }

    private static long names(SortedMap<String, String> site, String path) {
        return site.getOrDefault(path, "").split("</a> <span class=\"kind\">(Guide|Helpline)", -1).length - 1L;
    }
}
