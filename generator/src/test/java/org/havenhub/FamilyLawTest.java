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
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Resources that are shown together are shown together or not at all, in every list, on paper and in data, whatever the hub. */
class FamilyLawTest {

    private static final Pattern ID = Pattern.compile("\\br\\d+\\b");

    private static final int SEED_WITH_PAPER = 4;

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

    /** Not every hub has somebody to put on paper: one of those that are looked through has. */
    @Test
    void looksAtPaperToo() {
        TestHub hub = new RandomHub(SEED_WITH_PAPER, 14).written();
        Haven.build(hub.request());

        assertThat(hub.site()).containsKeys("print/cards.html", "print/poster.html");
    }

    /** Every list that holds some of a family and not all of it. */
    private static List<String> torn(RandomHub random) {
        TestHub hub = random.written();
        BuildResult result = Haven.build(hub.request());
        assertThat(result.succeeded()).as("%s", result.report().problems()).isTrue();
        List<String> torn = new ArrayList<>();
        Set<String> kinds = new TreeSet<>();
        int lists = 0;
        for (Map.Entry<String, String> file : hub.site().entrySet()) {
            if (file.getKey().endsWith(".html")) {
                String html = new String(file.getValue().getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
                Document page = Jsoup.parse(html);
                for (Element list : page.select("ul.resources, .crisis ul")) {
                    lists++;
                    torn.addAll(random.torn(ids(list), file.getKey()));
                }
                for (Set<String> group : groups(page).toList()) {
                    kinds.add(file.getKey());
                    torn.addAll(random.torn(group, file.getKey()));
                }
            }
        }
        Set<String> told = inTable(hub.site().getOrDefault("data/resources.csv", ""));
        torn.addAll(random.torn(told, "data/resources.csv"));
        assertThat(lists).isGreaterThan(10);
        assertThat(told).isNotEmpty();
        assertThat(kinds).anyMatch(path -> path.startsWith("a-z"));
        return torn;
    }

    /** Each name among all names says whom it is shown with; a sheet of paper has no second page. */
    private static Stream<Set<String>> groups(Document page) {
        Stream<Set<String>> names = page.select("ul.entries > li").stream()
                .map(entry -> named(entry.select("a[href*=help/]")))
                .filter(ids -> !ids.isEmpty());
        Stream<Set<String>> sheets = page.select(".paper-words").stream()
                .map(sheet -> wordsOf(sheet.text()))
                .filter(ids -> !ids.isEmpty());
        return Stream.concat(names, sheets);
    }

    private static Set<String> wordsOf(String text) {
        return ID.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** What has closed stands in the data by itself, without a way to reach it. */
    private static Set<String> inTable(String csv) {
        return csv.lines()
                .filter(row -> !row.contains(",closed,"))
                .flatMap(
                        row -> ID.matcher(row).results().map(MatchResult::group).limit(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The list of siblings on a page holds all but the one whose page it is. */
    private static boolean isTorn(Set<String> family, Set<String> shown, String page) {
        Set<String> missing = new HashSet<>(family);
        missing.removeAll(shown);
        missing.remove(page.replaceFirst("^(es/)?help/(\\w+)\\.html$", "$2"));
        return family.stream().anyMatch(shown::contains) && !missing.isEmpty();
    }

    private static Set<String> ids(Element list) {
        return named(list.select("> li .card-title a, > li .crisis-name a"));
    }

    private static Set<String> named(Elements links) {
        return links.stream()
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

        /** Of which families some stand there and not all. */
        List<String> torn(Set<String> shown, String file) {
            return families.stream()
                    .filter(family -> isTorn(family, shown, file))
                    .map(family -> file + " shows " + shown + " of " + family)
                    .toList();
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
            return "  - {id: r" + id + ", name: " + word("Line", "Ada", "Zoe", "Mo") + " " + random.nextInt(100) + " r"
                    + id
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
