package org.havenhub.check;

import java.util.Optional;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.PhoneNumber;
import org.havenhub.site.Site;

/** Numbers as people of a country dial them, in a hub that does not say of which country. Without it nothing is known of them. */
final class MissingCountry implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "missing-country",
            "Telephone numbers do not begin with a plus sign, and nobody has said which country they belong to",
            "Nobody then checks whether a digit is missing, and who calls from another country reaches somebody else or nobody.",
            "Write the two letters of the country into haven.yaml, for example country: GB.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Site site, Problems problems) {
        if (site.settings().country().isEmpty()) {
            firstWithoutCountry(site)
                    .ifPresent(number -> problems.add(
                            RULE,
                            site.settings().place(),
                            "The telephone number " + number
                                    + " does not begin with a plus sign, and haven.yaml does not say which country it belongs to.",
                            "Add the two letters of the country to haven.yaml, for example: country: GB"));
        }
    }

    private static Optional<String> firstWithoutCountry(Site site) {
        return site.told().stream()
                .flatMap(resource -> resource.contacts().stream())
                .flatMap(contact -> contact.telephone().stream())
                .filter(PhoneNumber::dependsOnCountry)
                .map(PhoneNumber::typed)
                .findFirst();
    }
}
