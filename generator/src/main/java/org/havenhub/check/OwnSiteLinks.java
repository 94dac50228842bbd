package org.havenhub.check;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.report.Rule;
import org.havenhub.site.Address;

/**
 * Whole addresses of the hub's own pages lead to pages that it has. Others may have put a form or a shop beside the hub, on the same
 * server, so only what has the ending of its pages is looked for.
 */
final class OwnSiteLinks implements HtmlRule {

    private static final Rule RULE = Rule.warning(
            "missing-own-page",
            "A link leads to an address of this hub at which it has no page",
            "A reader who follows it meets an error page when they hoped for help.",
            "Write the path of the file that you mean, such as other-guide.md. If another program makes that page, nothing needs"
                    + " doing.");

    private static final Pattern PAGE = Pattern.compile("(?<page>[^?#]+\\.html)(?:[?#].*)?", Pattern.DOTALL);

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(FinishedPage page, Findings findings) {
        page.elements().stream()
                .map(element -> element.attr("href"))
                .filter(Predicate.not(String::isEmpty))
                .distinct()
                .filter(link -> isMissing(link, page.site()))
                .forEach(link -> findings.add(RULE, "the hub has no page at " + link + "."));
    }

    private static boolean isMissing(String link, SiteFacts site) {
        return site.ownSite()
                .path(link)
                .map(PAGE::matcher)
                .filter(Matcher::matches)
                .filter(path -> !site.paths().contains(Address.decoded(path.group("page"))))
                .isPresent();
    }
}
