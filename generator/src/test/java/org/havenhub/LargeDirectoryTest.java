package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A directory that no phone could load as a whole. */
class LargeDirectoryTest {

    private static final int RESOURCES = 240;
    private static final int A_PAGE = 100;
    private static final Pattern LINE = Pattern.compile("href=\"[^\"]*(line-[0-9]+)\\.html\"");

    private static Map<String, String> pages = Map.of();

    @BeforeAll
    static void build() {
        TestHub hub = new TestHub();
        hub.write(
                "resources/many.yaml",
                IntStream.range(0, RESOURCES)
                        .mapToObj(LargeDirectoryTest::entry)
                        .collect(Collectors.joining("", "defaults: {verified: 2026-10-01}\nresources:\n", "")));
        BuildResult result = Haven.build(hub.request());
        assertThat(result.report().hasErrors()).isFalse();
        SortedMap<String, String> site = hub.site();
        site.keySet().removeIf(path -> !path.endsWith(".html"));
        pages = site;
    }

    @Test
    void noPageHoldsMoreThanAPageOfIt() {
        assertThat(pages).allSatisfy((path, html) -> assertThat(lines(html)).hasSizeLessThanOrEqualTo(A_PAGE));
        assertThat(pages.keySet()).contains("help/page/3.html");
    }

    @Test
    void allPagesTogetherHoldAllOfIt() {
        Set<String> listed = pages.entrySet().stream()
                .filter(page -> page.getKey().matches("help/(index|page/\\d+)\\.html"))
                .flatMap(page -> lines(page.getValue()).stream())
                .collect(Collectors.toSet());

        assertThat(listed).hasSize(RESOURCES);
    }

    @Test
    void aTopicIsCutIntoPagesThatTogetherHoldAllOfIt() {
        Set<String> listed = pages.entrySet().stream()
                .filter(page -> page.getKey().matches("topics/school(/\\d+)?\\.html"))
                .flatMap(page -> lines(page.getValue()).stream())
                .collect(Collectors.toSet());

        assertThat(pages.keySet()).contains("topics/school/3.html").doesNotContain("topics/school/4.html");
        assertThat(listed).hasSize(RESOURCES);
    }

    @Test
    void theQuestionsStandOnTheFirstPageAlone() {
        assertThat(pages.get("help/index.html")).contains("class=\"facets\"", "class=\"with-facets\"");
        assertThat(pages.get("help/page/2.html")).doesNotContain("facets");
    }

    @Test
    void freeWordsAreAnAnswerOnlyUpToABound() {
        assertThat(pages.keySet())
                .filteredOn(path -> path.startsWith("help/by-audience/"))
                .hasSize(A_PAGE);
    }

    private static Set<String> lines(String html) {
        return LINE.matcher(html).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** Two after each other are for the same people. */
    private static String entry(int number) {
        return "  - {id: line-%d, name: Line %d, kind: helpline, summary: A line., topics: [school], for: [group %d], contacts: [{call: 116 123}]}\n"
                .formatted(number, number, number / 2);
    }
}
