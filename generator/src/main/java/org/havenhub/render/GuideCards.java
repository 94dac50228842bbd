package org.havenhub.render;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.havenhub.content.Article;
import org.havenhub.content.FrontMatter;
import org.havenhub.language.Language;
import org.havenhub.render.view.DateView;
import org.havenhub.render.view.GuideCard;
import org.havenhub.report.Located;
import org.havenhub.site.Page;

/** Shows guides in lists, and what lists and the guide itself say of it. */
final class GuideCards {

    private static final int WORDS_PER_MINUTE = 200;

    private GuideCards() {}

    static List<GuideCard> of(List<Page.Guide> guides, Standpoint here) {
        return guides.stream().map(guide -> card(guide, here)).toList();
    }

    static Optional<DateView> reviewed(Article article, Standpoint here) {
        return day(article).map(here.voice()::date);
    }

    /** Whether the last review is longer ago than the guide or else the hub promises. */
    static boolean isOverdue(Article article, Standpoint here) {
        return article.matter()
                .due(here.settings().guideReview())
                .filter(due -> due.isBefore(here.site().today()))
                .isPresent();
    }

    static int minutes(Article article) {
        return Math.max(1, Math.round((float) article.prose().words() / WORDS_PER_MINUTE));
    }

    static boolean isSteps(Article article) {
        return article.matter().form() == FrontMatter.Form.STEPS;
    }

    private static GuideCard card(Page.Guide guide, Standpoint here) {
        Article article = guide.text().article();
        Language language = article.language();
        boolean foreign = !language.equals(here.language());
        return new GuideCard(
                here.voice().in(language, article.matter().title().value()),
                here.voice().in(language, article.matter().summary()),
                here.href(guide.address()),
                foreign ? language.tag() : "",
                foreign ? here.voice().nameOf(language).text() : "",
                reviewed(article, here).orElse(null),
                isOverdue(article, here),
                minutes(article),
                isSteps(article));
    }

    private static Optional<LocalDate> day(Article article) {
        return article.matter().reviewed().map(Located::value);
    }
}
