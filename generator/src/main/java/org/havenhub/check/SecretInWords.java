package org.havenhub.check;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.havenhub.language.LocalText;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Location;
import org.havenhub.resource.Resource;
import org.havenhub.resource.SecretMarks;
import org.havenhub.site.Site;

/** An address that is published beside words that call it secret. That it says so itself is told where it is read. */
final class SecretInWords implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "secret-in-words",
            "Words beside an address say that it is secret, and it is published",
            "Whoever looks for the people who hide there finds the street on the site.",
            "Write confidential: yes at the visit, or say in other words what is kept secret.");

    private static final String PLACE = "(?:address(?:es)?|location|whereabouts|dirección|ubicación|domicilio)\\b";

    /** Addresses of readers, of letters and of pages; and places at which something else is kept secret: what is said there. */
    private static final Pattern OF_OTHERS = Pattern.compile(
            "\\b(?:(?:your|their|his|her|caller['’]?s?['’]?|tus?|sus?|vuestra|web|mail|ip)\\b[^.!?;]{0,30}?\\b"
                    + "|(?:at|in|from|en) (?:(?:this|our|the|that|each|every|any|esta|este|nuestra|la) )?"
                    + "(?:(?!secret|confid|undiscl|hidden|privat)\\p{L}{1,30} )?)" + PLACE,
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

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
        if (isIn(visit.facts().note())) {
            return Optional.of("note");
        }
        if (isIn(place.transport())) {
            return Optional.of("transport");
        }
        return place.access().stream().anyMatch(SecretInWords::isIn) ? Optional.of("access") : Optional.empty();
    }

    private static Optional<String> ofAll(Resource resource) {
        if (isIn(resource.summary())) {
            return Optional.of("summary");
        }
        return resource.contacts().stream()
                        .filter(contact -> !ContactInWords.isPrivate(contact))
                        .anyMatch(contact -> isIn(contact.facts().note()))
                ? Optional.of("note of another contact")
                : Optional.empty();
    }

    private static boolean isIn(Optional<LocalText> text) {
        return text.filter(SecretInWords::isIn).isPresent();
    }

    private static boolean isIn(LocalText text) {
        return StreamSupport.stream(text.all().spliterator(), false).anyMatch(SecretInWords::isIn);
    }

    /** Whether a text says of an address that it is secret. */
    static boolean isIn(String text) {
        return SecretMarks.inText(OF_OTHERS.matcher(text).replaceAll("somebody"))
                .isPresent();
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
