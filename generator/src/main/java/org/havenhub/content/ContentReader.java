package org.havenhub.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.havenhub.files.SourceFile;
import org.havenhub.language.Language;
import org.havenhub.markdown.MarkdownReader;
import org.havenhub.report.Checked;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;
import org.havenhub.report.Report;
import org.havenhub.report.Rule;
import org.havenhub.yaml.FieldSet;

/**
 * Reads the files of a hub, each by itself.
 *
 * <pre>{@code
 * Checked<SiteSettings> settings = ContentReader.settings(file);
 * Checked<Optional<Article>> article = ContentReader.article(file);
 * }</pre>
 */
public final class ContentReader {

    private ContentReader() {}

    /** The settings of {@code haven.yaml}; usable whatever is wrong with the file. */
    public static Checked<SiteSettings> settings(SourceFile file) {
        return SettingsReader.read(file);
    }

    /** What holds for a hub whose {@code haven.yaml} cannot be read. */
    public static SiteSettings defaultSettings() {
        return SettingsReader.defaults();
    }

    /**
     * The article of a Markdown file. It is left out only where its path says no language or no kind; with any other mistake
     * it stays, so that links to it are not called broken as well.
     */
    public static Checked<Optional<Article>> article(SourceFile file) {
        return ArticleReader.read(file, MarkdownReader::read);
    }

    /** The number of the line on which the text of an article begins, below its fields. */
    public static int firstLineOfText(SourceFile file) {
        int start = FrontMatterBlock.in(file).value().bodyStart();
        return file.place(start, start).line();
    }

    /** The articles in the hub's languages. Each folder of another language is reported. */
    public static Checked<List<Article>> inListedLanguages(List<Article> articles, List<Language> listed) {
        Problems problems = new Problems();
        List<Article> others = articles.stream()
                .filter(article -> !listed.contains(article.language()))
                .toList();
        if (others.isEmpty()) {
            return Checked.clean(articles);
        }
        others.stream()
                .map(Article::language)
                .distinct()
                .forEach(language -> reportUnlisted(language, listed, problems));
        return problems.with(articles.stream()
                .filter(article -> listed.contains(article.language()))
                .toList());
    }

    /** The fields of {@code haven.yaml}. */
    public static FieldSet settingsFields() {
        return SettingsReader.FIELDS;
    }

    /** The fields above a text. */
    public static FieldSet frontMatterFields() {
        return FrontMatterReader.FIELDS;
    }

    /** Every rule of this room. */
    public static List<Rule> rules() {
        return ContentRules.all();
    }

    /** What is wrong with the language of a text that is to be in a hub with these languages. */
    public static Report ofLanguage(Language language, List<Language> listed) {
        Problems problems = new Problems();
        if (!listed.contains(language)) {
            reportUnlisted(language, listed, problems);
        }
        return problems.report();
    }

    private static void reportUnlisted(Language language, List<Language> listed, Problems problems) {
        String languages = String.join(
                ", ",
                Stream.concat(listed.stream(), Stream.of(language))
                        .map(Language::tag)
                        .toList());
        problems.add(
                ContentRules.UNLISTED_LANGUAGE,
                Place.inFile("content/" + language),
                language.nameIn(new Language("en")) + " is not among the languages of " + SettingsReader.FILE
                        + ", so nothing in this folder would be published.",
                "Write in " + SettingsReader.FILE + ": languages: [" + languages + "]");
    }
}
