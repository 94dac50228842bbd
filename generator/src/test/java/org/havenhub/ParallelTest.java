package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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
    void doesWorkBesideAnother() {
        try (Parallel parallel = new Parallel(1)) {
            CountDownLatch mayEnd = new CountDownLatch(1);
            Supplier<Boolean> work = parallel.start(() -> ended(mayEnd));
            mayEnd.countDown();

            assertThat(work.get()).isTrue();
        }
    }

    @Test
    void throwsWhatBegunWorkThrows() {
        try (Parallel parallel = new Parallel(1)) {
            Supplier<Integer> work = parallel.start(() -> NUMBERS.get(-1));

            assertThatThrownBy(work::get).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void letsTextsNestDeeply() {
        try (Parallel parallel = new Parallel(1)) {
            assertThat(parallel.map(List.of(50_000), ParallelTest::depth)).containsExactly(50_000);
        }
    }

    private static boolean ended(CountDownLatch latch) {
        try {
            return latch.await(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int depth(int remaining) {
        return remaining == 0 ? 0 : 1 + depth(remaining - 1);
    }
}
