package org.havenhub.site;

import java.time.LocalDate;
import org.havenhub.content.Article;
import org.havenhub.content.FrontMatter;

/**
 * Why an article is not on the site.
 *
 * @param reason the end of a sentence
 * @param remedy what to change so that it is
 */
public record Absence(String reason, String remedy) {

    /** For an article that is not on the site on a day. */
    public static Absence of(Article article, LocalDate today) {
        FrontMatter matter = article.matter();
        if (matter.draft()) {
            return new Absence("it is a draft", "To publish it, take the line draft: out of " + article.path() + ".");
        }
        return matter.publish()
                .filter(today::isBefore)
                .map(day -> new Absence(
                        "it appears on " + day,
                        "To publish it now, take the line publish: out of " + article.path() + "."))
                .orElseGet(() -> new Absence(
                        "it expired on " + matter.expires().orElse(today),
                        "To publish it again, take the line expires: out of " + article.path() + "."));
    }
}
