package org.havenhub.render;

import org.havenhub.render.view.DataView;
import org.havenhub.render.view.DirectoryView;
import org.havenhub.site.DataFiles;
import org.havenhub.site.Page;

/** Makes the view of the directory. */
final class DirectoryMaker {

    private DirectoryMaker() {}

    static DirectoryView view(Page.Directory page, Standpoint here) {
        return new DirectoryView(
                here.siteView(),
                PageHead.of(
                                here.voice().say(Phrase.NAV_HELP),
                                here.voice().say(Phrase.HELP_LEDE).text())
                        .part(page.part(), here.voice())
                        .on(here),
                FacetWords.of(page.facets(), here),
                ResourceCards.of(page.resources(), here),
                page.total(),
                here.pager(page.part()).orElse(null),
                here.href(here.site().aToZ(here.language())),
                here.site().data().map(files -> data(files, here)).orElse(null),
                here.ifThere(here.site().pocketCards(here.language())),
                here.ifThere(here.site().poster(here.language())));
    }

    private static DataView data(DataFiles files, Standpoint here) {
        return new DataView(
                here.href(files.json()), here.href(files.csv()), here.href(files.hsds()), here.href(files.tables()));
    }
}
