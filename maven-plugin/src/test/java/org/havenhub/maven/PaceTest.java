package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import java.util.Optional;
import org.havenhub.Progress;
import org.havenhub.report.Tongue;
import org.junit.jupiter.api.Test;

class PaceTest {

    private static final Progress LONG = new Progress("Render and verify", Duration.ofSeconds(3), 1234, 10_000);
    private static final Progress SHORT = new Progress("Write", Duration.ofSeconds(2), 0, 0);

    private final Lines log = new Lines();
    private final Speech speech = Lines.speech(Tongue.ENGLISH, log);
    private final StringWriter screen = new StringWriter();

    @Test
    void onATerminalItIsOneLineThatChangesAndIsGoneAtTheEnd() {
        Pace pace = new Pace(speech, Optional.of(new PrintWriter(screen)));

        pace.moves(LONG);
        pace.goesOn(LONG);
        pace.moves(SHORT);
        pace.clear();
        pace.clear();

        String first = "Render and verify, 1234 of 10000, for 3 seconds …";
        String second = "Write, for 2 seconds …";
        assertThat(screen.toString())
                .isEqualTo("\r" + first + "\r" + second + " ".repeat(first.length() - second.length()) + "\r"
                        + " ".repeat(second.length()) + "\r");
        assertThat(log.lines()).isEmpty();
    }

    @Test
    void aLineIsNeverWiderThanATerminal() {
        new Pace(speech, Optional.of(new PrintWriter(screen)))
                .moves(new Progress("A stage ".repeat(20), Duration.ZERO, 0, 0));

        assertThat(screen.toString()).hasSize(80);
    }

    @Test
    void elsewhereItIsWholeLinesNowAndThen() {
        Pace pace = new Pace(speech, Optional.empty());

        pace.moves(LONG);
        pace.goesOn(LONG);
        pace.clear();

        assertThat(log.lines()).containsExactly("info: Render and verify, 1234 of 10000, for 3 seconds …");
    }

    @Test
    void whereNobodyLooksOnThereIsNoTerminal() {
        Pace pace = Pace.here(false, speech);

        pace.goesOn(SHORT);

        assertThat(log.lines()).hasSize(1);
    }
}
