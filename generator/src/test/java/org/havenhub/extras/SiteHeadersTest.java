package org.havenhub.extras;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class SiteHeadersTest {

    @Test
    void sayOfAPageWhatItSaysOfItself() throws IOException {
        String component = "/themes/harbour/components/base.ftlh";
        try (InputStream in = Objects.requireNonNull(getClass().getResourceAsStream(component))) {
            assertThat(new String(in.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("<meta http-equiv=\"Content-Security-Policy\" content=\""
                            + String.join("; ", SiteHeaders.LOADS) + "\">");
        }
    }

    @Test
    void letNobodyElseFrameOrReadAPage() {
        assertThat(SiteHeaders.all())
                .containsEntry("X-Frame-Options", "DENY")
                .containsEntry("Referrer-Policy", "no-referrer")
                .hasEntrySatisfying(
                        SiteHeaders.POLICY,
                        policy -> assertThat(policy)
                                .endsWith("frame-ancestors 'none'")
                                .doesNotContain("unsafe", "*", "http"));
    }
}
