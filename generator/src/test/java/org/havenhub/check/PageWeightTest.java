package org.havenhub.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.havenhub.site.Address;
import org.havenhub.site.OwnSite;
import org.havenhub.site.PagePolicy;
import org.junit.jupiter.api.Test;

class PageWeightTest {

    private static final Address HOME = new Address("index.html");
    private static final int LIMIT = 14_000;
    private static final int STYLE_SHEET = 8_000;

    @Test
    void whatIsTooHeavyIsWeighedToTheByte() {
        String text = letters(16_000);

        assertThat(weight(text))
                .isEqualTo(STYLE_SHEET + Compressed.size(text.getBytes(StandardCharsets.UTF_8)))
                .isGreaterThan(LIMIT);
    }

    @Test
    void whatIsHeavyWithoutCompressionOnlyIsLightEnough() {
        assertThat(weight("A page that says the same. ".repeat(1_000))).isBetween(STYLE_SHEET, LIMIT);
    }

    @Test
    void aSignWeighsItsBytes() {
        assertThat(weight(signs(5_000))).isGreaterThan(LIMIT);
    }

    private static int weight(String html) {
        PageWeight weight = new PageWeight(LIMIT, STYLE_SHEET, Set.of(HOME));
        SiteFacts facts = new SiteFacts(
                Set.of(),
                new OwnSite(""),
                "/",
                PagePolicy.of(Stream.of()),
                Set.of(),
                CrisisPages.NONE,
                weight,
                QuietSheets.NONE);
        return weight.of(FinishedPage.of(HOME, html, facts));
    }

    private static String letters(int length) {
        return made(length, 'a', 'z' + 1);
    }

    /** Chinese, in three bytes each. */
    private static String signs(int length) {
        return made(length, 0x4E00, 0x9FA5);
    }

    private static String made(int length, int from, int to) {
        return new Random(1)
                .ints(length, from, to)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
