package org.havenhub.render;

import org.havenhub.content.Article;
import org.havenhub.render.view.PlainView;
import org.havenhub.render.view.TextView;
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
        TextView text = ProseWriter.write(page.text(), here);
        return new PlainView(
                here.siteView(),
                head.on(here),
                text,
                GuideCards.reviewed(article, here).orElse(null),
                article.matter().contentNote(),
                ResourceCards.beside(page.text(), text, here));
    }
}
