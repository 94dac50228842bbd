package org.havenhub.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.havenhub.language.Language;
import org.havenhub.theme.Theme;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What readers get of the theme that comes with Haven: no comment, for it may name who wrote it, and where. */
class PublishedAssetsTest {

    @ParameterizedTest
    @ValueSource(strings = {Theme.SCRIPT, "assets/haven.css"})
    void holdNoComments(String path) {
        byte[] asset = Harbour.theme(new Language("en")).value().assets().get(path);

        assertThat(new String(asset, StandardCharsets.UTF_8))
                .hasSizeGreaterThan(1_000)
                .doesNotContain("//", "/*", "<!--");
    }
}
