package org.havenhub.render;

import java.util.List;
import org.havenhub.media.QrCode;
import org.havenhub.render.view.CodeView;
import org.havenhub.render.view.CrisisLine;
import org.havenhub.render.view.PageView;
import org.havenhub.render.view.PocketCardsView;
import org.havenhub.render.view.PosterView;
import org.havenhub.render.view.Words;
import org.havenhub.site.Page;
import org.jspecify.annotations.Nullable;

/** Makes the views of what is printed and handed out. */
final class PrintMaker {

    private PrintMaker() {}

    static PocketCardsView cards(Page.PocketCards page, Standpoint here) {
        List<CrisisLine> lines = CrisisLines.onCards(here);
        return new PocketCardsView(
                here.siteView(), head(Phrase.PRINT_CARDS, here), title(here), lines, Trace.ofLines(lines), code(here));
    }

    static PosterView poster(Page.Poster page, Standpoint here) {
        List<CrisisLine> lines = CrisisLines.of(here);
        return new PosterView(
                here.siteView(),
                head(Phrase.PRINT_POSTER, here),
                lines,
                CrisisLines.onCards(here),
                Trace.ofLines(lines),
                code(here));
    }

    /** A name that gives nothing away would be given away by what stands above it. */
    private static Words title(Standpoint here) {
        if (here.settings().isDiscreet()) {
            return Words.NONE;
        }
        return here.voice().say(CrisisLines.hasCardName(here) ? Phrase.PRINT_NEUTRAL : Phrase.CRISIS_TITLE);
    }

    /** Not for search engines: whoever looks for help should find the pages themselves. A queue of print jobs shows the window's title. */
    private static PageView head(Phrase title, Standpoint here) {
        PageHead head = PageHead.of(here.voice().say(title), "").hidden();
        return here.settings().isDiscreet()
                ? head.discreet(here.voice().say(Phrase.QUIET_TITLE).text()).on(here)
                : head.on(here);
    }

    private static @Nullable CodeView code(Standpoint here) {
        return here.settings()
                .cardAddress()
                .map(address -> code(address, QrCode.of(address)))
                .orElse(null);
    }

    private static CodeView code(String address, QrCode code) {
        return new CodeView(address, Reach.shown(address), code.size(), code.path());
    }
}
