package org.havenhub.render;

import org.havenhub.content.Article;
import org.havenhub.render.view.PlainView;
import org.havenhub.render.view.Words;
import org.havenhub.site.Page;

/** Makes the view of a plain page. */
final class PlainMaker {

    private PlainMaker() {}

    static PlainView view(Page.Plain page, Standpoint here) {
        Article article = page.text().article();
        PageHead head = PageHead.of(
                        Words.of(article.matter().title().value()),
                        article.matter().summary())
                .discreet(article.matter().discreetTitle());
        return new PlainView(
                here.siteView(),
                head.on(here),
                ProseWriter.write(page.text(), here),
                GuideCards.reviewed(article, here).orElse(null),
                article.matter().contentNote(),
                ResourceCards.withSiblings(page.text().resources(), here));
    }
}
