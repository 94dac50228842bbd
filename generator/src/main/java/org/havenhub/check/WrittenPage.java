package org.havenhub.check;

import java.time.LocalDate;
import java.util.Optional;
import org.havenhub.content.Article;
import org.havenhub.content.SiteSettings;
import org.havenhub.site.Page;
import org.havenhub.site.Site;
import org.havenhub.site.Text;

/**
 * A page with the text that an author wrote for it, as a rule sees it.
 *
 * @param settings of the hub
 * @param today the day on which it is built
 */
record WrittenPage(Page page, Text text, SiteSettings settings, LocalDate today) {

    static Optional<WrittenPage> of(Page page, Site site) {
        return page.written().map(text -> new WrittenPage(page, text, site.settings(), site.today()));
    }

    Article article() {
        return text.article();
    }

    boolean isGuide() {
        return page instanceof Page.Guide;
    }
}
