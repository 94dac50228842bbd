package org.havenhub.render;

import org.havenhub.render.view.NotFoundView;
import org.havenhub.site.Page;

/** Makes the view for addresses that do not exist. */
final class NotFoundMaker {

    private NotFoundMaker() {}

    static NotFoundView view(Page.NotFound page, Standpoint here) {
        return new NotFoundView(
                here.siteView(),
                PageHead.of(here.voice().say(Phrase.TITLE_NOT_FOUND), "")
                        .hidden()
                        .on(here),
                here.href(here.overview().directory(page.language())),
                here.href(here.overview().guides(page.language())),
                here.href(here.site().aToZ(page.language())));
    }
}
