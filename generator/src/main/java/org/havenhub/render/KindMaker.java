package org.havenhub.render;

import org.havenhub.render.view.KindView;
import org.havenhub.render.view.LinkView;
import org.havenhub.render.view.Words;
import org.havenhub.site.Address;
import org.havenhub.site.Page;

/** Makes the view of a kind of help. */
final class KindMaker {

    private KindMaker() {}

    static KindView view(Page.Kind page, Standpoint here) {
        Words summary = here.voice().in(page.term().summary());
        Address all = here.site().directory(here.language());
        LinkView trail = here.link(all, here.voice().say(Phrase.NAV_HELP));
        PageHead head = PageHead.of(here.voice().in(page.term().label()), summary.text(), trail)
                .part(page.part(), here.voice());
        return new KindView(
                here.siteView(),
                head.on(here),
                summary,
                here.terms(page.kinds()),
                ResourceCards.of(page.resources(), here),
                total(page),
                here.pager(page.part()).orElse(null),
                here.href(all));
    }

    private static int total(Page.Kind page) {
        return page.kinds().stream()
                .filter(kind -> kind.term().id().equals(page.term().id()))
                .mapToInt(Page.TermCount::count)
                .findFirst()
                .orElse(page.resources().size());
    }
}
