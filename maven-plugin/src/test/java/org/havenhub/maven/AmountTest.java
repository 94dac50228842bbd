package org.havenhub.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    0       | no pages
                    1       | 1 page
                    2       | 2 pages
                    1234567 | 1,234,567 pages
                    """)
    void numbersAgreeWithTheirNouns(long count, String words) {
        assertThat(Amount.of(count, "page")).isEqualTo(words);
    }
}
