package org.havenhub.check;

import java.util.Optional;
import java.util.stream.Stream;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Location;
import org.havenhub.resource.Resource;
import org.havenhub.resource.SaidSecret;
import org.havenhub.site.Site;

/** An address that is published beside words that call it secret. That it says so itself is told where it is read. */
final class SecretInWords implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "secret-in-words",
            "Words beside an address say that it is secret, and it is published",
            "Whoever looks for the people who hide there finds the street on the site.",
            "Write confidential: yes at the visit, or say in other words what is kept secret.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Site site, Problems problems) {
        site.told().forEach(resource -> check(resource, problems));
    }

    private static void check(Resource resource, Problems problems) {
        visits(resource)
                .filter(visit -> visit.location() instanceof Location.Public)
                .forEach(visit -> words(visit, resource).ifPresent(where -> report(visit, where, problems)));
    }

    private static Stream<Contact.Visit> visits(Resource resource) {
        return resource.contacts().stream()
                .filter(Contact.Visit.class::isInstance)
                .map(Contact.Visit.class::cast);
    }

    /** Where it is said. What is said of the resource as a whole may be meant of another place that is marked as secret. */
    private static Optional<String> words(Contact.Visit visit, Resource resource) {
        boolean hasSecretPlace = visits(resource).anyMatch(other -> !(other.location() instanceof Location.Public));
        return beside(visit).or(() -> hasSecretPlace ? Optional.empty() : ofAll(resource));
    }

    private static Optional<String> beside(Contact.Visit visit) {
        Location.Public place = (Location.Public) visit.location();
        if (SaidSecret.inWords(visit.facts().note())) {
            return Optional.of("note");
        }
        if (SaidSecret.inWords(place.transport())) {
            return Optional.of("transport");
        }
        return place.access().stream().anyMatch(SaidSecret::inWords) ? Optional.of("access") : Optional.empty();
    }

    private static Optional<String> ofAll(Resource resource) {
        if (SaidSecret.inWords(resource.summary())) {
            return Optional.of("summary");
        }
        return resource.contacts().stream()
                        .anyMatch(contact -> SaidSecret.inWords(contact.facts().note()))
                ? Optional.of("note of another contact")
                : Optional.empty();
    }

    private static void report(Contact.Visit visit, String where, Problems problems) {
        problems.add(
                RULE,
                visit.facts().place().withoutExcerpt(),
                "This address is published, and the " + where + " calls an address secret.",
                "If it is this one, add to the visit: confidential: yes",
                "If not, say in the " + where + " whose address or what else is kept secret.");
    }
}
