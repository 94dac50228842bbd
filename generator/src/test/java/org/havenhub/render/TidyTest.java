package org.havenhub.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TidyTest {

    @Test
    void indentationBlankLinesAndSpacesAtLineEndsGo() {
        assertThat(Tidy.html("\n\n<ul>  \n   <li>one two</li>\t\n\n\n</ul>\n\n"))
                .isEqualTo("<ul>\n<li>one two</li>\n</ul>\n");
    }

    @Test
    void whatStandsInPreStays() {
        assertThat(Tidy.html("<p>a</p>\n  <pre><code>  one\n\n    two  \n</code></pre>  \n  <p>b</p>"))
                .isEqualTo("<p>a</p>\n<pre><code>  one\n\n    two  \n</code></pre>\n<p>b</p>\n");
    }

    @Test
    void aPreThatNeverEndsDoesNoHarm() {
        assertThat(Tidy.html("<pre>  a")).isEqualTo("<pre>  a\n");
    }
}
