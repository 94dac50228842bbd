package org.havenhub.render;

import org.havenhub.render.view.MovedView;
import org.havenhub.render.view.PageView;
import org.havenhub.site.Page;

/** Makes the view of a former address. */
final class MovedMaker {

    private MovedMaker() {}

    static MovedView view(Page.Moved page, Standpoint here) {
        PageView own = PageHead.of(here.voice().say(Phrase.TITLE_MOVED), "")
                .discreet(page.discreetTitle())
                .hidden()
                .on(here);
        String canonical =
                Hrefs.absolute(page.target().address(), here.settings()).orElse("");
        return new MovedView(here.siteView(), own.withCanonical(canonical), here.link(page.target()));
    }
}
