package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Resources that are shown together are shown together or not at all, in every list of every page, whatever the hub. */
class FamilyLawTest {

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void holdsInSmallHubs(int seed) {
        assertThat(torn(new RandomHub(seed, 14))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 10})
    void holdsWhereListsAreCutIntoPages(int seed) {
        assertThat(torn(new RandomHub(seed, 260))).isEmpty();
    }

    /** Every list that holds some of a family and not all of it. */
    private static List<String> torn(RandomHub random) {
        TestHub hub = random.written();
        BuildResult result = Haven.build(hub.request());
        assertThat(result.succeeded()).as("%s", result.report().problems()).isTrue();
        List<String> torn = new ArrayList<>();
        int lists = 0;
        for (Map.Entry<String, String> file : hub.site().entrySet()) {
            if (file.getKey().endsWith(".html")) {
                String html = new String(file.getValue().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
                for (Element list : Jsoup.parse(html).select("ul.resources, .crisis ul")) {
                    Set<String> shown = ids(list);
                    lists++;
                    random.families.stream()
                            .filter(family -> isTorn(family, shown, file.getKey()))
                            .forEach(family -> torn.add(file.getKey() + " shows " + shown + " of " + family));
                }
            }
        }
        assertThat(lists).isGreaterThan(10);
        return torn;
    }

    /** The list of siblings on a page holds all but the one whose page it is. */
    private static boolean isTorn(Set<String> family, Set<String> shown, String page) {
        Set<String> missing = new HashSet<>(family);
        missing.removeAll(shown);
        missing.remove(page.replaceFirst("^(es/)?help/(\\w+)\\.html$", "$2"));
        return family.stream().anyMatch(shown::contains) && !missing.isEmpty();
    }

    private static Set<String> ids(Element list) {
        return list.select("> li .card-title a, > li .crisis-name a").stream()
                .map(link -> link.attr("href").replaceFirst("^.*/", "").replaceFirst("\\.html$", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** A hub of resources of every kind, state and kinship. */
    private static final class RandomHub {

        private final Random random;
        private final int size;
        private final List<Set<String>> families = new ArrayList<>();

        RandomHub(int seed, int size) {
            random = new Random(seed);
            this.size = size;
        }

        TestHub written() {
            TestHub hub = new TestHub();
            hub.write("haven.yaml", """
                    title: Northshire Hub
                    languages: [en, es]
                    translations: partial
                    crisis: [r0]
                    topics: [{id: safety, label: Safety}, {id: school, label: School}]
                    areas: [{id: a0, label: Northshire}, {id: a1, label: Northport, parent: a0}]
                    """);
            hub.write("resources/lines.yaml", resources());
            hub.write("content/en/guides/listening.md", TestHub.guide("Listening", "Slowly."));
            hub.write("content/en/guides/first-steps.md", """
                    ---
                    title: Steps
                    resources: [r2]
                    ---
                    [One](resource:r1)

                    [Some](resources:topic=school)

                    [Others](resources:language=es&kind=chat)
                    """);
            return hub;
        }

        private String resources() {
            List<Integer> all = IntStream.range(0, size).boxed().toList();
            StringBuilder yaml = new StringBuilder("resources:\n");
            int next = 0;
            while (next < size) {
                int end = Math.min(size, next + 1 + random.nextInt(4));
                List<Integer> family = all.subList(next, end);
                families.add(family.stream().map(id -> "r" + id).collect(Collectors.toSet()));
                family.forEach(id -> yaml.append(resource(id, family)));
                next = end;
            }
            return yaml.toString();
        }

        /** A chain: each names the one before it. The first families are well, so that what names them holds something. */
        private String resource(int id, List<Integer> family) {
            boolean isWell = id < 7;
            String sibling = family.get(0) == id ? "" : ", shown-with: [r" + (id - 1) + "]";
            return "  - {id: r" + id + ", name: " + word("Line", "Ada", "Zoe", "Mo") + " " + random.nextInt(100)
                    + ", kind: " + (isWell ? "helpline" : word("helpline", "chat", "shelter"))
                    + ", topics: [" + word("safety", "school") + "], areas: [" + word("a0", "a1") + "]"
                    + ", for: [" + word("Everyone", "Young people", "Parents") + "]"
                    + ", languages: [" + word("en", "es", "en, es") + "]"
                    + ", status: "
                    + (isWell ? word("open", "open", "full") : word("open", "open", "open", "full", "paused", "closed"))
                    + ", verified: "
                    + (isWell ? "2026-10-01" : word("2026-10-01", "2026-11-01", "2026-03-01", "2024-03-01"))
                    + sibling + ", contacts: [{call: \"0808 157 0123\", cost: " + word("free", "1 pound") + "}]}\n";
        }

        private String word(String... words) {
            return words[random.nextInt(words.length)];
        }
    }
}
