package org.havenhub.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.havenhub.content.Article;
import org.havenhub.language.Language;
import org.havenhub.report.Located;

/** The orders in which readers meet guides. */
final class GuideOrder {

    private GuideOrder() {}

    /** By the order that the guides give themselves, then by title. */
    static List<Article> sorted(List<Article> guides, Language language) {
        Comparator<String> alphabetical = language.alphabetical();
        return guides.stream()
                .sorted(Comparator.comparingInt(
                                (Article guide) -> guide.matter().order())
                        .thenComparing(guide -> guide.matter().title().value(), alphabetical)
                        .thenComparing(Article::path))
                .toList();
    }

    /** The guides that were reviewed last, the latest first. */
    static List<Page.Guide> latest(List<Page.Guide> guides, int count) {
        return guides.stream()
                .filter(guide -> reviewed(guide).isAfter(LocalDate.MIN))
                .sorted(Comparator.comparing(GuideOrder::reviewed).reversed())
                .limit(count)
                .toList();
    }

    private static LocalDate reviewed(Page.Guide guide) {
        return guide.text().article().matter().reviewed().map(Located::value).orElse(LocalDate.MIN);
    }
}
