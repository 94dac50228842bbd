package org.havenhub.extras;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.havenhub.site.PagePolicy;
import org.junit.jupiter.api.Test;

class SiteHeadersTest {

    private static final PagePolicy POLICY = PagePolicy.of(Stream.of("assets/haven.css"));

    @Test
    void letNobodyElseFrameOrReadAPage() {
        assertThat(SiteHeaders.of(POLICY))
                .containsEntry("X-Frame-Options", "DENY")
                .containsEntry("Referrer-Policy", "no-referrer")
                .containsEntry("Cross-Origin-Resource-Policy", "same-origin")
                .containsEntry(PagePolicy.NAME, POLICY.text() + "; frame-ancestors 'none'");
    }

    @Test
    void refuseWhatFollowsPeople() {
        assertThat(SiteHeaders.of(POLICY).get("Permissions-Policy"))
                .contains("geolocation=()", "browsing-topics=()", "interest-cohort=()")
                .doesNotContain("self", "*");
    }
}
