package org.havenhub.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.havenhub.files.SourceFile;
import org.havenhub.language.Language;
import org.havenhub.markdown.Prose;
import org.havenhub.report.Checked;
import org.havenhub.report.Located;
import org.havenhub.report.Problem;
import org.havenhub.report.Report;
import org.havenhub.yaml.Broken;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleTest {

    private static final String GUIDE = "content/en/guides/listening-well.md";

    /** The texts that the prose reader was given. */
    private final List<String> bodies = new ArrayList<>();

    @Test
    void everyFieldIsRead() {
        FrontMatter matter = article("""
                        ---
                        title: Listening well
                        summary: How to be there
                        topics: [listening, well-being]
                        reviewed: 2026-10-01
                        review: 6 months
                        content-note: Speaks of violence
                        discreet-title: Reading list
                        order: 10
                        draft: yes
                        publish: 2026-11-01
                        expires: 2027-11-01
                        aliases: [guides/old.html]
                        resources: night-line
                        form: steps
                        ---
                        """).matter();

        assertThat(matter.title().value()).isEqualTo("Listening well");
        assertThat(matter.title().place()).hasToString(GUIDE + ":2:8");
        assertThat(matter.summary()).isEqualTo("How to be there");
        assertThat(matter.topics()).extracting(Located::value).containsExactly("listening", "well-being");
        assertThat(matter.reviewed().map(Located::value)).contains(LocalDate.of(2026, 10, 1));
        assertThat(matter.review()).contains(Period.ofMonths(6));
        assertThat(matter.contentNote()).isEqualTo("Speaks of violence");
        assertThat(matter.discreetTitle()).isEqualTo("Reading list");
        assertThat(matter.order()).isEqualTo(10);
        assertThat(matter.draft()).isTrue();
        assertThat(matter.publish()).contains(LocalDate.of(2026, 11, 1));
        assertThat(matter.expires()).contains(LocalDate.of(2027, 11, 1));
        assertThat(matter.aliases()).extracting(Located::value).containsExactly("guides/old.html");
        assertThat(matter.resources()).extracting(Located::value).containsExactly("night-line");
        assertThat(matter.form()).isEqualTo(FrontMatter.Form.STEPS);
    }

    @Test
    void aTitleIsEnough() {
        FrontMatter matter = article("---\ntitle: Listening\n---\n").matter();

        assertThat(matter.order()).isEqualTo(FrontMatter.NO_ORDER);
        assertThat(matter.draft()).isFalse();
        assertThat(matter.form()).isEqualTo(FrontMatter.Form.ARTICLE);
        assertThat(matter.summary()).isEmpty();
        assertThat(matter.topics()).isEmpty();
    }

    @Test
    void theTextBeginsAfterTheFields() {
        article("---\ntitle: Listening\n---\n\nHear them out.\n\n---\n\nAnd then?\n");

        assertThat(bodies).containsExactly("\nHear them out.\n\n---\n\nAnd then?\n");
    }

    @Test
    void aFileMayEndWithItsFields() {
        article("---\ntitle: Listening\n---");

        assertThat(bodies).containsExactly("");
    }

    @Test
    void emptyLinesMayStandBeforeTheFields() {
        assertThat(article("\n\n---\ntitle: Listening\n---  \nText\n")
                        .matter()
                        .title()
                        .place())
                .hasToString(GUIDE + ":4:8");
        assertThat(bodies).containsExactly("Text\n");
    }

    @ParameterizedTest
    @CsvSource({
        "content/en/index.md, HOME, en, index",
        "content/en/guides/listening-well.md, GUIDE, en, listening-well",
        "content/pt-BR/pages/about.md, PAGE, pt-BR, about"
    })
    void thePathSaysWhatItIs(String path, Article.Kind kind, String language, String slug) {
        Article article = read(path, "---\ntitle: A\n---\n").value().orElseThrow();

        assertThat(article.kind()).isEqualTo(kind);
        assertThat(article.language()).isEqualTo(new Language(language));
        assertThat(article.slug()).isEqualTo(slug);
        assertThat(article.path()).isEqualTo(path);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "content/en/listening.md | As a guide, name it content/en/guides/listening.md"
                        + " As a plain page, name it content/en/pages/listening.md",
                "content/listening.md | As a guide, name it content/en/guides/listening.md"
                        + " As a plain page, name it content/en/pages/listening.md",
                "content/en/guides/deep/Listening Well.md | As a guide, name it content/en/guides/listening-well.md"
                        + " As a plain page, name it content/en/pages/listening-well.md",
                "content/spanish/index.md | A home page is content/es/index.md",
                "content/pt-br/guides/a.md | As a guide, name it content/pt-BR/guides/a.md"
                        + " As a plain page, name it content/pt-BR/pages/a.md",
                "content/xx/guides/a.md | The folder below content has the code of a language, for example content/en."
                        + " As a guide, name it content/en/guides/a.md As a plain page, name it content/en/pages/a.md",
                "content/index.md | A home page is content/en/index.md"
            })
    void anUnexpectedPlaceIsToldWithABetterOne(String path, String hints) {
        Checked<Optional<Article>> read = read(path, "---\ntitle: A\n---\n");

        assertThat(read.value()).isEmpty();
        assertThat(told(read))
                .containsExactly("0:0 unexpected-place No text is expected in this place, so it would not be"
                        + " published. " + hints);
    }

    @Test
    void aFileNameThatCannotStandInAnAddressIsTold() {
        assertThat(told(read("content/es/guides/Qué hacer.md", "---\ntitle: A\n---\n")))
                .containsExactly(
                        "0:0 bad-file-name The file name Qué hacer.md cannot stand in a web address: that takes small"
                                + " letters, digits and hyphens. Rename the file to que-hacer.md");
    }

    @ParameterizedTest
    @ValueSource(strings = {"content/en/guides/index.md", "content/en/pages/index.md"})
    void aReservedNameIsTold(String path) {
        Checked<Optional<Article>> read = read(path, "---\ntitle: A\n---\n");

        assertThat(read.value()).isEmpty();
        assertThat(rules(read)).containsExactly("reserved-file-name");
    }

    @Test
    void aTextWithoutFieldsIsToldAndStillRead() {
        Checked<Optional<Article>> read = read(GUIDE, "# Listening\n\nHear them out.\n");

        assertThat(told(read))
                .containsExactly(
                        "1:1 missing-front-matter The title of a page is a field above the text, not a heading in it."
                                + " Write in the place of this line:\n---\ntitle: Listening\n---");
        assertThat(read.value().orElseThrow().matter().title().value()).isEqualTo("listening-well");
        assertThat(bodies).containsExactly("\nHear them out.\n");
    }

    @Test
    void anEmptyFileIsTold() {
        assertThat(rules(read(GUIDE, ""))).containsExactly("missing-front-matter");
    }

    @ParameterizedTest
    @ValueSource(strings = {"——", "--", "—", "----", "+++", "***", "```yaml"})
    void hyphensThatAreNoneAreTold(String line) {
        assertThat(told(read(GUIDE, line + "\ntitle: A\n" + line + "\n")))
                .containsExactly(
                        "1:1 missing-front-matter The part above a text begins with a line of three hyphens, not with "
                                + line + ". Write: ---");
    }

    @Test
    void fieldsThatAreNotClosedAreToldAndTheTextIsStillRead() {
        Checked<Optional<Article>> read =
                read(GUIDE, "---\ntitle: Listening\ntopics:\n  - safety\n\nHear them out: always.\n");

        assertThat(told(read))
                .containsExactly(
                        "1:1 unclosed-front-matter The fields that begin here are not closed, so it cannot be told"
                                + " where the text begins. Write --- on a line of its own after line 4.");
        assertThat(read.value().orElseThrow().matter().title().value()).isEqualTo("Listening");
        assertThat(bodies).containsExactly("\nHear them out: always.\n");
    }

    @Test
    void aMissingTitleIsToldAndTheTextIsStillRead() {
        Checked<Optional<Article>> read = read(GUIDE, "---\nsummary: A\n---\nText\n");

        assertThat(told(read))
                .containsExactly("2:1 missing-field The part above the text needs the field title, and it is not here."
                        + " Add: title: Listening well, with what is true here.");
        assertThat(bodies).containsExactly("Text\n");
    }

    @Test
    void aMissingTitleIsToldWhereThereAreNoFieldsAtAll() {
        assertThat(told(read(GUIDE, "---\n---\nText\n")))
                .containsExactly("2:1 missing-field The part above the text needs the field title, and it is not here."
                        + " Add: title: Listening well, with what is true here.");
    }

    @Test
    void mistakesInTheFieldsAreToldWhereTheyStandInTheFile() {
        assertThat(rulesWithPlaces(
                        read(GUIDE, "\n---\ntitle: A: b\nreviewed: 1/10/2026\nfrom: x\ndraft: nope\n---\nText\n")))
                .containsExactly("3:9 unquoted-colon", "4:11 bad-date", "5:1 unknown-field", "6:8 unknown-word");
    }

    @Test
    void whetherItIsADraftIsNeverGuessed() {
        assertThat(read(GUIDE, "---\ntitle: A\ndraft: nope\n---\n")
                        .value()
                        .orElseThrow()
                        .matter()
                        .draft())
                .isTrue();
    }

    @Test
    void fieldsThatCannotBeReadAreToldOnceAndTheTextIsStillRead() {
        Checked<Optional<Article>> read = read(GUIDE, "---\ntitle: A\n- b\n---\nText\n");

        assertThat(rules(read)).containsExactly("misplaced-list");
        assertThat(bodies).containsExactly("Text\n");
    }

    @Test
    void theProblemsOfTheTextAreTold() {
        Checked<Optional<Article>> read = ArticleReader.read(
                new SourceFile(GUIDE, "---\ntitle: A\n---\nText\n"),
                (file, start) -> new Checked<>(
                        Prose.EMPTY,
                        Report.of(
                                List.of(ContentRules.UNEXPECTED_PLACE.at(file.place(start, start + 1), "Stand-in.")))));

        assertThat(rulesWithPlaces(read)).containsExactly("4:1 unexpected-place");
    }

    @Test
    void aBrokenFileIsReadWithoutAnException() {
        Random random = new Random(12);
        String typed = "---\ntitle: Listening\ntopics: [safety]\nreviewed: 2026-10-01\nreview: 6 months\n---\n\nText\n";
        for (int round = 0; round < 500; round++) {
            String broken = Broken.variantOf(typed, random);
            assertThatCode(() -> read(GUIDE, broken)).as(broken).doesNotThrowAnyException();
        }
    }

    @Test
    void articlesInALanguageOfTheHubAreKept() {
        Article english = article("content/en/guides/a.md", "---\ntitle: A\n---\n");
        Article french = article("content/fr/guides/a.md", "---\ntitle: A\n---\n");
        Article frenchToo = article("content/fr/guides/b.md", "---\ntitle: B\n---\n");

        Checked<List<Article>> listed = ContentReader.inListedLanguages(
                List.of(english, french, frenchToo), List.of(new Language("en"), new Language("es")));

        assertThat(listed.value()).containsExactly(english);
        assertThat(listed.report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place()).hasToString("content/fr");
            assertThat(problem.message())
                    .isEqualTo(
                            "French is not among the languages of haven.yaml, so nothing in this folder would be published.");
            assertThat(problem.hints()).containsExactly("Write in haven.yaml: languages: [en, es, fr]");
        });
    }

    private Article article(String typed) {
        return article(GUIDE, typed);
    }

    private Article article(String path, String typed) {
        Checked<Optional<Article>> read = read(path, typed);
        assertThat(told(read)).isEmpty();
        return read.value().orElseThrow();
    }

    private Checked<Optional<Article>> read(String path, String typed) {
        return ArticleReader.read(new SourceFile(path, typed), (file, start) -> {
            bodies.add(file.text().substring(start));
            return Checked.clean(Prose.EMPTY);
        });
    }

    private static List<String> rules(Checked<?> read) {
        return read.report().problems().stream()
                .map(problem -> problem.rule().id())
                .toList();
    }

    private static List<String> rulesWithPlaces(Checked<?> read) {
        return read.report().problems().stream()
                .map(problem -> place(problem) + " " + problem.rule().id())
                .toList();
    }

    private static List<String> told(Checked<?> read) {
        return read.report().problems().stream()
                .map(problem -> place(problem) + " " + problem.rule().id() + " " + problem.message() + " "
                        + String.join(" ", problem.hints()))
                .toList();
    }

    private static String place(Problem problem) {
        return problem.place().line() + ":" + problem.place().column();
    }
}
