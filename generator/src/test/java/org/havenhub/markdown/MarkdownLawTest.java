package org.havenhub.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.havenhub.files.SourceFile;
import org.havenhub.report.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every text, tried with texts that nobody would write. */
class MarkdownLawTest {

    private static final int TEXTS = 400;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsTypedTheHtmlIsWellFormedAndHarmless(long seed) {
        RandomMarkdown random = new RandomMarkdown(seed);
        for (int i = 0; i < TEXTS; i++) {
            String text = random.next();
            Prose prose = read(text).value();
            try {
                WellFormed.check(ProseHtml.of(prose));
                assertThat(prose.links())
                        .allSatisfy(link -> assertThat(link.target()).doesNotStartWithIgnoringCase("javascript"));
            } catch (AssertionError e) {
                throw new AssertionError("In this text: " + text, e);
            }
        }
    }

    @Test
    void readingTwiceGivesTheSame() {
        RandomMarkdown random = new RandomMarkdown(6);
        for (int i = 0; i < TEXTS; i++) {
            String text = random.next();
            assertThat(read(text)).isEqualTo(read(text));
        }
    }

    @Test
    void placesOfATextBelowFrontMatterCountFromTheStartOfTheFile() {
        String matter = "---\ntitle: A guide\n---\n";
        RandomMarkdown random = new RandomMarkdown(7);
        for (int i = 0; i < TEXTS; i++) {
            String text = random.next();
            Checked<Prose> whole = MarkdownReader.read(new SourceFile("guide.md", matter + text), matter.length());
            assertThat(whole.report().problems())
                    .allSatisfy(problem -> assertThat(problem.place().line()).isGreaterThan(3));
            assertThat(ProseHtml.of(whole.value()))
                    .isEqualTo(ProseHtml.of(read(text).value()));
        }
    }

    @Test
    void theCheckItselfFindsWhatIsWrong() {
        for (String html : new String[] {
            "<p>a",
            "a</p>",
            "<p><em>a</p></em>",
            "<p><p>a</p></p>",
            "<script>a</script>",
            "<p onclick=\"a\">b</p>",
            "<p style=\"a\">b</p>",
            "a < b"
        }) {
            assertThatThrownBy(() -> WellFormed.check(html)).isInstanceOf(AssertionError.class);
        }
    }

    private static Checked<Prose> read(String text) {
        return MarkdownReader.read(new SourceFile("guide.md", text), 0);
    }
}
