package org.havenhub.render;

import java.util.List;
import org.havenhub.render.view.DirectoryView;
import org.havenhub.site.Page;

/** Makes the view of the directory. */
final class DirectoryMaker {

    private DirectoryMaker() {}

    static DirectoryView view(Page.Directory page, Standpoint here) {
        return new DirectoryView(
                here.siteView(),
                PageHead.of(here.voice().say(Phrase.NAV_HELP), "")
                        .part(page.part(), here.voice())
                        .on(here),
                here.terms(page.kinds()),
                ResourceCards.of(page.resources(), here),
                total(page.kinds()),
                here.pager(page.part()).orElse(null));
    }

    /** Every resource has one kind. */
    private static int total(List<Page.TermCount> kinds) {
        return kinds.stream().mapToInt(Page.TermCount::count).sum();
    }
}
