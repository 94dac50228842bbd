package org.havenhub.check;

import org.havenhub.content.Article;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.site.Page;

/** A guide or page that is published with nothing on it. A home page has more to show than its text. */
final class EmptyText implements SiteRule {

    private static final Rule RULE = Rule.error(
            "empty-text",
            "A page has no text",
            "A reader follows a title that promises help, and finds nothing.",
            "Write the text below the lines at the top of the file, or keep the page back with draft: yes.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean restsOnWholeFile() {
        return true;
    }

    @Override
    public void check(WrittenPage page, Problems problems) {
        if (!(page.page() instanceof Page.Home)) {
            check(page.article(), problems);
        }
    }

    private static void check(Article article, Problems problems) {
        boolean empty = article.matter().resources().isEmpty()
                && article.prose().sections().stream()
                        .allMatch(section -> section.pieces().isEmpty());
        if (empty) {
            problems.add(
                    RULE,
                    article.matter().title().place(),
                    "“" + article.matter().title().value() + "” has a title and no text.",
                    "Write the text below the second line of hyphens: ---",
                    "To keep the page back until there is one, add a line above that: draft: yes");
        }
    }
}
