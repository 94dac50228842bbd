package org.havenhub.check;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.havenhub.report.Rule;
import org.havenhub.site.Address;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;

/** On every page stands whom to turn to now: people land anywhere (WCAG 2.2, 3.2.6). */
final class MissingCrisisStrip implements HtmlRule {

    private static final Rule RULE = Rule.error(
            "missing-crisis-strip",
            "A finished page does not name whom to turn to now",
            "A reader in need looks for help where it was on the other pages.",
            "Call <@crisisStrip lines=site.crisis/> in the template, above the main part.");

    /** Where a page may name them for another reason. */
    private static final Evaluator ELSEWHERE = QueryParser.parse("main, nav, footer");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(FinishedPage page, Findings findings) {
        CrisisPages crisis = page.site().crisis();
        if (crisis.resources().isEmpty() || crisis.without().contains(page.address())) {
            return;
        }
        List<Set<String>> wanted = crisis.resources().stream()
                .map(pages -> pages.stream().map(address -> link(page, address)).collect(Collectors.toSet()))
                .toList();
        Set<String> all = wanted.stream().flatMap(Set::stream).collect(Collectors.toSet());
        Set<String> links = page.elements().stream()
                .filter(element -> element.normalName().equals("a")
                        && all.contains(Address.decoded(element.attr("href")))
                        && ControlWords.has(element)
                        && element.closest(ELSEWHERE) == null)
                .map(element -> Address.decoded(element.attr("href")))
                .collect(Collectors.toSet());
        if (wanted.stream().anyMatch(pages -> Collections.disjoint(pages, links))) {
            findings.add(RULE, "no link with words leads to each resource that haven.yaml names at crisis.");
        }
    }

    private static String link(FinishedPage page, Address address) {
        return SiteFacts.isShownAnywhere(page.address())
                ? page.site().root() + address.path()
                : address.from(page.address());
    }
}
