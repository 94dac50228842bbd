package org.havenhub.render;

import java.util.List;
import org.havenhub.content.Article;
import org.havenhub.render.view.GuideView;
import org.havenhub.render.view.LinkView;
import org.havenhub.render.view.TextView;
import org.havenhub.render.view.Words;
import org.havenhub.report.Located;
import org.havenhub.site.Address;
import org.havenhub.site.Page;

/** Makes the view of a guide. */
final class GuideMaker {

    private GuideMaker() {}

    static GuideView view(Page.Guide page, Standpoint here) {
        Article article = page.text().article();
        Address guides = here.site().guides(here.language());
        LinkView trail = here.link(guides, here.voice().say(Phrase.NAV_GUIDES));
        PageHead head = PageHead.of(
                        Words.of(article.matter().title().value()),
                        article.matter().summary(),
                        trail)
                .discreet(article.matter().discreetTitle());
        TextView text = ProseWriter.write(page.text(), here);
        return new GuideView(
                here.siteView(),
                head.on(here),
                text,
                GuideCards.isSteps(article),
                GuideCards.reviewed(article, here).orElse(null),
                GuideCards.isOverdue(article, here),
                GuideCards.minutes(article),
                article.matter().contentNote(),
                ResourceCards.beside(page.text(), text, here),
                topics(article.matter().topics(), here),
                page.previous().map(here::link).orElse(null),
                page.next().map(here::link).orElse(null),
                here.href(guides),
                here.href(here.site().quiet(page)));
    }

    /** The topics of a guide or a resource that have a page. */
    static List<LinkView> topics(List<Located<String>> ids, Standpoint here) {
        return ids.stream()
                .flatMap(id -> here.overview().topic(id.value()).stream())
                .flatMap(term -> here.link(term, here.site().topic(term.id(), here.language())).stream())
                .toList();
    }
}
