package org.havenhub.render;

import java.util.List;
import java.util.Map;
import org.havenhub.content.Term;
import org.havenhub.language.LocalText;
import org.havenhub.render.view.LinkView;
import org.havenhub.render.view.ListingView;
import org.havenhub.render.view.Words;
import org.havenhub.site.Address;
import org.havenhub.site.Facet;
import org.havenhub.site.FacetValue;
import org.havenhub.site.Page;

/** Makes the view of a part of the directory. */
final class ListingMaker {

    private ListingMaker() {}

    static ListingView view(Page.Listing page, Standpoint here) {
        Address all = here.site().directory(here.language());
        LinkView trail = here.link(all, here.voice().say(Phrase.NAV_HELP));
        Words summary = summary(page, here);
        String description =
                summary.text().isEmpty() ? here.voice().say(Phrase.HELP_LEDE).text() : summary.text();
        PageHead head = PageHead.of(title(page, here), description, trail).part(page.part(), here.voice());
        return new ListingView(
                here.siteView(),
                head.on(here),
                summary,
                FacetWords.chosen(page.chosen(), here),
                FacetWords.of(page.facets(), here),
                ResourceCards.of(page.resources(), asked(page), here),
                page.total(),
                page.wider().map(count -> FacetWords.of(count, here)).orElse(null),
                here.pager(page.part()).orElse(null),
                here.href(all));
    }

    private static List<FacetValue> asked(Page.Listing page) {
        return page.chosen().stream().map(Page.Choice::value).toList();
    }

    private static Words title(Page.Listing page, Standpoint here) {
        List<Words> titles = page.chosen().stream()
                .map(choice -> title(choice.value(), here))
                .toList();
        return titles.size() == 1
                ? titles.get(0)
                : here.voice()
                        .say(
                                Phrase.LISTING_TWO,
                                Map.of(
                                        "first",
                                        titles.get(0).text(),
                                        "second",
                                        titles.get(1).text()));
    }

    /** Kinds and topics speak for themselves; "Free" does not. */
    private static Words title(FacetValue value, Standpoint here) {
        Words label = FacetWords.label(value, here);
        return value.facet() == Facet.KIND || value.facet() == Facet.TOPIC
                ? label
                : here.voice()
                        .say(
                                Phrase.LISTING_ONE,
                                Map.of(
                                        "facet",
                                        FacetWords.name(value.facet(), here).text(),
                                        "value",
                                        label.text()));
    }

    private static Words summary(Page.Listing page, Standpoint here) {
        LocalText summary = page.chosen().size() == 1
                ? page.chosen().get(0).value().term().map(Term::summary).orElse(LocalText.EMPTY)
                : LocalText.EMPTY;
        return here.voice().in(summary);
    }
}
