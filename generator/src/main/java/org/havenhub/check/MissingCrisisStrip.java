package org.havenhub.check;

import java.util.Set;
import java.util.stream.Collectors;
import org.havenhub.report.Rule;
import org.havenhub.site.Address;

/** On every page stands whom to turn to now: people land anywhere (WCAG 2.2, 3.2.6). */
final class MissingCrisisStrip implements HtmlRule {

    private static final Rule RULE = Rule.error(
            "missing-crisis-strip",
            "A finished page does not name whom to turn to now",
            "A reader in need looks for the number where it was on the other pages.",
            "Call <@crisisStrip lines=site.crisis/> in the template, above the main part.");

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
        Set<String> links = page.elements().stream()
                .filter(element -> element.normalName().equals("a") && ControlWords.has(element))
                .map(element -> element.attr("href"))
                .collect(Collectors.toSet());
        for (Set<Address> pages : crisis.resources()) {
            if (pages.stream().map(address -> link(page, address)).noneMatch(links::contains)) {
                findings.add(RULE, "no link with words leads to each resource that haven.yaml names at crisis.");
            }
        }
    }

    private static String link(FinishedPage page, Address address) {
        return SiteFacts.isShownAnywhere(page.address())
                ? page.site().root() + address.path()
                : address.from(page.address());
    }
}
