package org.havenhub.render;

import org.havenhub.render.view.GuideIndexView;
import org.havenhub.render.view.Words;
import org.havenhub.site.Page;

/** Makes the view of a list of guides. */
final class GuideIndexMaker {

    private GuideIndexMaker() {}

    static GuideIndexView view(Page.GuideIndex page, Standpoint here) {
        Words lede = here.voice().say(Phrase.GUIDES_LEDE);
        PageHead head =
                PageHead.of(here.voice().say(Phrase.NAV_GUIDES), lede.text()).part(page.part(), here.voice());
        return new GuideIndexView(
                here.siteView(),
                head.on(here),
                here.href(here.site().aToZ(here.language())),
                GuideCards.of(page.guides(), here),
                here.pager(page.part()).orElse(null));
    }
}
