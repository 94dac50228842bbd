package org.havenhub.render;

import org.havenhub.render.view.SaferBrowsingView;
import org.havenhub.render.view.Words;
import org.havenhub.site.Page;

/** Makes the view of the page on safer browsing, whose words are the theme's. */
final class SaferBrowsingMaker {

    private SaferBrowsingMaker() {}

    static SaferBrowsingView view(Page.SaferBrowsing page, Standpoint here) {
        Words lede = here.voice().say(Phrase.SAFER_LEDE);
        return new SaferBrowsingView(
                here.siteView(),
                PageHead.of(here.voice().say(Phrase.SAFER_TITLE), lede.text()).on(here),
                here.href(here.overview().directory(page.language())));
    }
}
