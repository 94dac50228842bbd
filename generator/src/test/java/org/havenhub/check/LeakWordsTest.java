package org.havenhub.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LeakWordsTest {

    @Test
    void everyPlaceIsToldEvenWhereWordsOverlap() {
        assertThat(found(Set.of("quay", "quayside", "sidecar"), "thequaysidecarquay"))
                .containsExactlyInAnyOrder("quay 3", "quayside 3", "sidecar 7", "quay 14");
    }

    @Test
    void withoutWordsNothingIsFound() {
        assertThat(found(Set.of(), "the quay")).isEmpty();
    }

    /** As whoever looks for one word after the other at each place. */
    @Test
    void findsWhatALookAtEachPlaceFinds() {
        Random random = new Random(7);
        for (int round = 0; round < 300; round++) {
            Set<String> words = new TreeSet<>();
            IntStream.range(0, 1 + random.nextInt(6))
                    .forEach(word -> words.add(letters(random, 1 + random.nextInt(6))));
            String text = letters(random, random.nextInt(40));

            List<String> expected = new ArrayList<>();
            for (String word : words) {
                IntStream.range(0, text.length())
                        .filter(at -> text.startsWith(word, at))
                        .forEach(at -> expected.add(word + " " + at));
            }
            assertThat(found(words, text)).as(words + " in " + text).containsExactlyInAnyOrderElementsOf(expected);
        }
    }

    private static String letters(Random random, int length) {
        StringBuilder letters = new StringBuilder();
        IntStream.range(0, length).forEach(at -> letters.append("abc".charAt(random.nextInt(3))));
        return letters.toString();
    }

    private static List<String> found(Set<String> words, String text) {
        List<String> found = new ArrayList<>();
        LeakWords.of(words).in(text, (word, at) -> found.add(word + " " + at));
        return found;
    }
}
