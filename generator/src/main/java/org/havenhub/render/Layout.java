package org.havenhub.render;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.havenhub.render.view.View;
import org.havenhub.site.Page;

/**
 * A kind of page, with the name of its layout and the maker of its view.
 *
 * @param <P> the kind
 */
record Layout<P extends Page>(String name, Class<P> kind, Maker<P> maker) {

    static final List<Layout<?>> ALL = List.of(
            new Layout<>("home", Page.Home.class, HomeMaker::view),
            new Layout<>("guide-index", Page.GuideIndex.class, GuideIndexMaker::view),
            new Layout<>("guide", Page.Guide.class, GuideMaker::view),
            new Layout<>("plain", Page.Plain.class, PlainMaker::view),
            new Layout<>("topic-index", Page.TopicIndex.class, TopicIndexMaker::view),
            new Layout<>("topic", Page.Topic.class, TopicMaker::view),
            new Layout<>("directory", Page.Directory.class, DirectoryMaker::view),
            new Layout<>("listing", Page.Listing.class, ListingMaker::view),
            new Layout<>("a-z", Page.AToZ.class, AToZMaker::view),
            new Layout<>("help", Page.Help.class, HelpMaker::view),
            new Layout<>("safer-browsing", Page.SaferBrowsing.class, SaferBrowsingMaker::view),
            new Layout<>("privacy-promise", Page.PrivacyPromise.class, PrivacyPromiseMaker::view),
            new Layout<>("pocket-cards", Page.PocketCards.class, PrintMaker::cards),
            new Layout<>("poster", Page.Poster.class, PrintMaker::poster),
            new Layout<>("quiet-guide", Page.QuietGuide.class, QuietMaker::guide),
            new Layout<>("quiet-help", Page.QuietHelp.class, QuietMaker::help),
            new Layout<>("not-found", Page.NotFound.class, NotFoundMaker::view),
            new Layout<>("moved", Page.Moved.class, MovedMaker::view));

    private static final Map<Class<?>, Layout<?>> BY_KIND =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Layout::kind, Function.identity()));

    static Layout<?> of(Page page) {
        Layout<?> layout = BY_KIND.get(page.getClass());
        if (layout == null) {
            throw new IllegalStateException(
                    "No layout is listed for " + page.getClass().getSimpleName());
        }
        return layout;
    }

    /** The template's path in the theme. */
    String path() {
        return "layouts/" + name + ".ftlh";
    }

    View view(Page page, Standpoint here) {
        return maker.view(kind.cast(page), here);
    }

    /** Makes the view of one kind of page. */
    interface Maker<P extends Page> {
        View view(P page, Standpoint here);
    }
}
