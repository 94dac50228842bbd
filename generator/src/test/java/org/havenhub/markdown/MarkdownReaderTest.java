package org.havenhub.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.havenhub.files.FileRules;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Checked;
import org.havenhub.report.Place;
import org.havenhub.report.Rule;
import org.junit.jupiter.api.Test;

class MarkdownReaderTest {

    private static final String FIRST = "Words, [more](other.md#part), [third][name].";

    @Test
    void placesCountInTheWholeFile() {
        String matter = "---\ntitle: Listening\n---\n";
        String body = "First line.\n\nSee <b>this</b>.\n";

        Checked<Prose> read = MarkdownReader.read(new SourceFile("guide.md", matter + body), matter.length());

        assertThat(read.report().problems())
                .singleElement()
                .extracting(problem -> problem.place())
                .isEqualTo(new Place("guide.md", 6, 5, 3, "See <b>this</b>."));
    }

    @Test
    void aLinkIsPlacedAtItsDestination() {
        Prose prose = read("Words, [more](other.md#part), [third][name].\n\n[name]: <a b.md>\n");

        assertThat(prose.links())
                .containsExactly(
                        new Link("other.md#part", "more", false, place(1, 15, 13, FIRST)),
                        new Link("a b.md", "third", false, place(3, 10, 6, "[name]: <a b.md>")));
    }

    @Test
    void aLinkOverTwoLinesInAQuoteIsPlacedWhereItsDestinationIs() {
        Prose prose = read("> - [two\n>   lines](a.md)\n");

        assertThat(prose.links())
                .containsExactly(new Link("a.md", "two lines", false, place(2, 12, 4, ">   lines](a.md)")));
    }

    @Test
    void aPictureIsPlacedAsAWhole() {
        Prose prose = read("A ![lamp](lamp.png \"Our lamp\").");

        assertThat(prose.pictures())
                .containsExactly(new Picture(
                        "lamp.png", "lamp", "Our lamp", place(1, 3, 28, "A ![lamp](lamp.png \"Our lamp\").")));
    }

    @Test
    void aHeadingIsPlacedAtItsWords() {
        Prose prose = read("## First *steps* ##\n");

        assertThat(prose.headings())
                .containsExactly(new Heading(2, "first-steps", "First steps", place(1, 4, 13, "## First *steps* ##")));
    }

    @Test
    void whatALinkSaysIncludesThePicturesInIt() {
        assertThat(read("[![A *big* lamp](lamp.png) and `code` &amp; more](a.md)")
                        .links())
                .extracting(Link::text)
                .containsExactly("A big lamp and code & more");
    }

    @Test
    void aSectionBeginsAtEachHeadingOfLevelTwo() {
        Prose prose = read("Before.\n\n## One\n\nText.\n\n### Deeper\n\n## Two\n");

        assertThat(prose.sections())
                .extracting(section -> section.heading().map(Heading::text))
                .containsExactly(Optional.empty(), Optional.of("One"), Optional.of("Two"));
        assertThat(prose.sections().get(1).pieces())
                .containsExactly(new Piece.Html("<p>Text.</p>\n<h3 id=\"deeper\">Deeper</h3>\n"));
        assertThat(prose.sections().get(2).pieces()).isEmpty();
    }

    @Test
    void theFirstSectionHasNoHeadingEvenIfNothingIsInIt() {
        assertThat(read("## One\n").sections()).first().isEqualTo(new Section(Optional.empty(), List.of()));
        assertThat(read("")).isEqualTo(Prose.EMPTY);
    }

    @Test
    void holesAreNumberedInReadingOrder() {
        Prose prose = read("a [b](c) ![d](e) f\n\n[g](h)\n");

        assertThat(prose.sections().get(0).pieces())
                .containsExactly(
                        new Piece.Html("<p>a "),
                        new Piece.LinkStart(0),
                        new Piece.Html("b"),
                        new Piece.LinkEnd(0),
                        new Piece.Html(" "),
                        new Piece.PictureHere(0),
                        new Piece.Html(" f</p>\n"),
                        new Piece.LinkAlone(1));
    }

    @Test
    void wordsAreCountedAsReadersReadThem() {
        assertThat(read("One two-three, don't **fo**ur – 5!\n\n`not code`\n").words())
                .isEqualTo(5);
        assertThat(read("- one\n- two\n\n| a | b |\n|---|---|\n| c | d |\n").words())
                .isEqualTo(6);
        assertThat(read("## Two words\n\n![not me](a.png)\n").words()).isEqualTo(2);
        assertThat(read("漢字かな").words()).isEqualTo(3);
    }

    @Test
    void everyRuleHasANameOfItsOwnAndSaysWhatToDo() {
        assertThat(MarkdownReader.rules()).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(MarkdownReader.rules()).allSatisfy(rule -> {
            assertThat(rule.title()).isNotBlank();
            assertThat(rule.why()).endsWith(".");
            assertThat(rule.mend()).isNotBlank();
        });
    }

    @Test
    void everyProblemIsInACatalogue() {
        List<Rule> rules = Stream.of(MarkdownReader.rules(), FileRules.rules())
                .flatMap(List::stream)
                .toList();
        RandomMarkdown random = new RandomMarkdown(8);
        for (int i = 0; i < 300; i++) {
            Checked<Prose> read = MarkdownReader.read(new SourceFile("guide.md", random.next()), 0);
            assertThat(read.report().problems())
                    .allSatisfy(problem -> assertThat(rules).contains(problem.rule()));
        }
    }

    private static Prose read(String text) {
        return MarkdownReader.read(new SourceFile("guide.md", text), 0).value();
    }

    private static Place place(int line, int column, int length, String excerpt) {
        return new Place("guide.md", line, column, length, excerpt);
    }
}
