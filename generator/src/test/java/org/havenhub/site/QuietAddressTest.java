package org.havenhub.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class QuietAddressTest {

    @Test
    void theAddressOfASheetTellsNothingAndStaysTheSame() {
        assertThat(QuietAddress.of(new Address("guides/leaving.html"), "")).hasToString("print/cd800da7ac3c.html");
        assertThat(QuietAddress.of(new Address("es/guides/leaving.html"), "es/").path())
                .matches("es/print/[0-9a-f]{12}\\.html")
                .doesNotContain("cd800da7ac3c");
    }
}
