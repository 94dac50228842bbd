package org.havenhub.check;

import java.time.LocalDate;
import java.util.Optional;
import org.havenhub.content.Article;
import org.havenhub.report.Located;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;

/** A guide that nobody has read through for too long. */
final class OverdueGuide implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "overdue-guide",
            "A guide is due for review",
            "Advice grows old: a law changes, a service closes, and a reader acts on what is no longer true.",
            "Read the guide through, mend what has changed, and write today's date as reviewed.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(WrittenPage page, Problems problems) {
        if (page.isGuide()) {
            checkGuide(page, problems);
        }
    }

    private static void checkGuide(WrittenPage page, Problems problems) {
        Article article = page.article();
        Optional<Located<LocalDate>> reviewed = article.matter().reviewed();
        if (reviewed.isEmpty()) {
            problems.add(
                    RULE,
                    article.matter().title().place(),
                    "This guide does not say when a person last read it through.",
                    "Add a line such as reviewed: " + page.today() + " when you have.");
            return;
        }
        LocalDate due = article.matter().due(page.settings().guideReview()).orElseThrow();
        if (due.isBefore(page.today())) {
            problems.add(
                    RULE,
                    reviewed.get().place(),
                    "This guide was last reviewed on " + reviewed.get().value() + "; its review was due on " + due
                            + ".");
        }
    }
}
