package org.havenhub.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all pages of one language have in common.
 *
 * @param name of the hub
 * @param lang BCP 47 tag for {@code <html lang>}
 * @param dir {@code ltr} or {@code rtl}
 * @param policy what its pages may load, for {@code <meta http-equiv="Content-Security-Policy">}
 * @param root what to put before the path of an asset: {@code ${site.root}assets/haven.css}
 * @param home link to the home page
 * @param feed link to the feed of the language; empty if it has none
 * @param footer the links of the footer
 * @param holidays public holidays of this year and later as {@code 2026-12-25}, with spaces between them; for scripts
 * @param report how readers report a mistake, if the hub says so
 * @param safer link to the page on safer browsing
 * @param promise link to the page on what the site promises
 * @param exit where the button leads that leaves the hub at once; empty if the hub has none
 * @param oneEntry whether each page takes the place of the one before in the history of the tab; for the script
 * @param crisis whom to turn to now: the same on every page, in the same order (WCAG 2.2, 3.2.6)
 */
public record SiteView(
        Words name,
        String lang,
        String dir,
        String policy,
        String root,
        String home,
        String feed,
        List<LinkView> footer,
        String holidays,
        @Nullable ReportView report,
        String safer,
        String promise,
        String exit,
        boolean oneEntry,
        List<CrisisLine> crisis) {

    public SiteView {
        footer = List.copyOf(footer);
        crisis = List.copyOf(crisis);
    }
}
