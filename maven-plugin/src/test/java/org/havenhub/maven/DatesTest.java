package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 31);

    @Test
    void theDayGivenIsTheDayOfTheBuild() throws MojoFailureException {
        assertThat(Dates.today(" 2026-02-28 ")).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " "})
    void withoutADayItIsTheCurrentOne(String given) throws MojoFailureException {
        LocalDate before = LocalDate.now(ZoneOffset.UTC);
        LocalDate today = Dates.today(given);

        assertThat(today).isBetween(before, LocalDate.now(ZoneOffset.UTC));
    }

    @ParameterizedTest
    @ValueSource(strings = {"tomorrow", "31.12.2026", "2026-02-30"})
    void whatIsNotADayIsRefused(String given) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> Dates.today(given))
                .withMessage("haven.today is “" + given
                        + "”, which is not a day. Write it as year, month, day: 2026-12-31.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T13:14:15Z, 2026-11-24T13:14:15",
        "2026-11-24T01:00:00+02:00, 2026-11-23T23:00:00",
        "86400, 1970-01-02T00:00:00",
    })
    void filesCarryTheOutputTimestampInUtc(String outputTimestamp, LocalDateTime expected) throws MojoFailureException {
        assertThat(Dates.written(outputTimestamp, TODAY)).isEqualTo(expected);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x"})
    void withoutAnOutputTimestampFilesCarryTheDayOfTheBuild(String outputTimestamp) throws MojoFailureException {
        assertThat(Dates.written(outputTimestamp, TODAY)).isEqualTo(LocalDateTime.of(2026, 12, 31, 0, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"yesterday", "2026-11-24", "99999999999999999999"})
    void anOutputTimestampThatIsNoneIsRefused(String outputTimestamp) {
        assertThatExceptionOfType(MojoFailureException.class)
                .isThrownBy(() -> Dates.written(outputTimestamp, TODAY))
                .withMessageContaining("“" + outputTimestamp + "”, which is not a date");
    }
}
