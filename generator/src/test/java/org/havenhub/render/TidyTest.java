package org.havenhub.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class TidyTest {

    @Test
    void indentationBlankLinesAndSpacesAtLineEndsGo() {
        assertThat(tidy("\n\n<ul>  \n   <li>one two</li>\t\n\n\n</ul>\n\n"))
                .isEqualTo("<ul>\n<li>one two</li>\n</ul>\n");
    }

    @Test
    void whatStandsInPreStays() {
        assertThat(tidy("<p>a</p>\n  <pre><code>  one\n\n    two  \n</code></pre>  \n  <p>b</p>"))
                .isEqualTo("<p>a</p>\n<pre><code>  one\n\n    two  \n</code></pre>\n<p>b</p>\n");
    }

    @Test
    void allThatFollowsAPreThatNeverEndsStays() {
        assertThat(tidy("  <pre>  a\n  <pre>b")).isEqualTo("<pre>  a\n  <pre>b\n");
    }

    private static String tidy(String html) {
        char[] room = Arrays.copyOf(html.toCharArray(), html.length() + 1);
        return Tidy.html(room, html.length());
    }
}
