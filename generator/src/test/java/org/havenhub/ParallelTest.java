package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ParallelTest {

    private static final List<Integer> NUMBERS =
            IntStream.range(0, 1000).boxed().toList();

    @Test
    void givesResultsInTheOrderOfTheItems() {
        try (Parallel parallel = new Parallel(4)) {
            assertThat(parallel.map(NUMBERS, number -> number * 2))
                    .isEqualTo(NUMBERS.stream().map(number -> number * 2).toList());
        }
    }

    @Test
    void throwsTheFirstFailureInTheOrderOfTheItems() {
        try (Parallel parallel = new Parallel(4)) {
            assertThatThrownBy(() -> parallel.map(NUMBERS, number -> 100 / (number % 500 - 250)))
                    .isInstanceOf(ArithmeticException.class);
        }
    }

    @Test
    void letsTextsNestDeeply() {
        try (Parallel parallel = new Parallel(1)) {
            assertThat(parallel.map(List.of(50_000), ParallelTest::depth)).containsExactly(50_000);
        }
    }

    private static int depth(int remaining) {
        return remaining == 0 ? 0 : 1 + depth(remaining - 1);
    }
}
