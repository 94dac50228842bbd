package org.havenhub;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final List<Progress> told = new ArrayList<>();

    @Test
    void aQuickStageIsNotTold() {
        look("Read", 0, 250, 1999);

        assertThat(told).isEmpty();
    }

    @Test
    void aSlowStageIsToldAfterTwoSecondsAndThenEveryFive() {
        look("Understand", 1900, 2100, 2400, 6900, 7000, 7250, 11_999, 12_100);

        assertThat(told).extracting(progress -> progress.time().toMillis()).containsExactly(2100L, 7000L, 12_100L);
    }

    @Test
    void whateverMovesIsToldUntilTheEnd() {
        List<Progress> moved = new ArrayList<>();
        ProgressTeller teller = new ProgressTeller(new Progress.Listener() {
            @Override
            public void goesOn(Progress progress) {
                told.add(progress);
            }

            @Override
            public void moves(Progress progress) {
                moved.add(progress);
            }
        });
        teller.look(new Progress("Read", Duration.ofMillis(500), 0, 0));
        teller.look(new Progress("Read", Duration.ofMillis(750), 0, 0));
        teller.close();
        teller.look(new Progress("Read", Duration.ofSeconds(9), 0, 0));

        assertThat(moved).hasSize(2);
        assertThat(told).isEmpty();
    }

    @Test
    void eachStageIsToldByItself() {
        try (ProgressTeller teller = new ProgressTeller(told::add)) {
            teller.look(new Progress("Understand", Duration.ofSeconds(9), 10, 20));
            teller.look(new Progress("Render", Duration.ofSeconds(1), 0, 30));
            teller.look(new Progress("Render", Duration.ofSeconds(2), 5, 30));
        }

        assertThat(told).extracting(Progress::stage).containsExactly("Understand", "Render");
    }

    @Test
    void thePartsOfAStageAreCounted() {
        Stopwatch stopwatch = new Stopwatch();

        Progress progress = stopwatch.time("Render", () -> {
            stopwatch.expect(3);
            stopwatch.part(Profile.Sort.PAGE, "a.html", () -> "a");
            return stopwatch.progress().orElseThrow();
        });

        assertThat(progress)
                .extracting(Progress::stage, Progress::done, Progress::parts)
                .containsExactly("Render", 1L, 3L);
        assertThat(stopwatch.progress()).isEmpty();
    }

    private void look(String stage, long... millis) {
        try (ProgressTeller teller = new ProgressTeller(told::add)) {
            for (long time : millis) {
                teller.look(new Progress(stage, Duration.ofMillis(time), 0, 0));
            }
        }
    }
}
