package org.havenhub.check;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.havenhub.language.LocalText;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.Alert;
import org.havenhub.resource.Contact;
import org.havenhub.resource.ContactMarks;
import org.havenhub.resource.Resource;
import org.havenhub.site.Site;

/** A number that is published beside words that forbid passing it on. Of addresses {@link SecretInWords} tells. */
final class ContactInWords implements SiteRule {

    private static final Rule RULE = Rule.error(
            "contact-called-private",
            "Words say that nobody may pass on a contact, and it would be published",
            "A number that was published once cannot be taken back, and whoever it belongs to may be found by it.",
            "Take the contact out. If everybody may know it, take these words out.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Site site, Problems problems) {
        site.told().forEach(resource -> check(resource, problems));
    }

    private static void check(Resource resource, Problems problems) {
        resource.contacts()
                .forEach(contact -> ownWords(contact)
                        .ifPresent(words -> report(contact.facts().place(), "This contact", words, problems)));
        if (!resource.contacts().stream().allMatch(Contact.Visit.class::isInstance)) {
            wordsOfAll(resource)
                    .ifPresent(words -> report(resource.place(), "A contact of this resource", words, problems));
        }
    }

    /** Whether it says of itself that nobody may pass it on. */
    static boolean isPrivate(Contact contact) {
        return ownWords(contact).isPresent();
    }

    private static Optional<String> ownWords(Contact contact) {
        return contact instanceof Contact.Visit
                ? Optional.empty()
                : Stream.concat(
                                contact.written().stream(),
                                texts(contact.facts().note()))
                        .flatMap(text -> ContactMarks.in(text).stream())
                        .findFirst();
    }

    private static Optional<String> wordsOfAll(Resource resource) {
        Stream<String> names = Stream.concat(Stream.of(resource.name()), resource.cardName().stream())
                .flatMap(ContactInWords::texts);
        Stream<String> texts = Stream.of(
                        Stream.of(resource.summary()),
                        resource.alert().map(Alert::text).stream(),
                        resource.referral().stream(),
                        resource.audiences().stream(),
                        resource.documents().stream())
                .flatMap(Function.identity())
                .flatMap(ContactInWords::texts);
        Stream<String> besidePlaces = resource.contacts().stream()
                .filter(Contact.Visit.class::isInstance)
                .flatMap(visit -> texts(visit.facts().note()));
        return Stream.of(
                        names.flatMap(name -> ContactMarks.besideName(name).stream()),
                        texts.flatMap(text -> ContactMarks.inText(text).stream()),
                        besidePlaces.flatMap(text -> ContactMarks.inNaming(text).stream()))
                .flatMap(Function.identity())
                .findFirst();
    }

    private static Stream<String> texts(Optional<LocalText> text) {
        return text.stream().flatMap(ContactInWords::texts);
    }

    private static Stream<String> texts(LocalText text) {
        return StreamSupport.stream(text.all().spliterator(), false);
    }

    /** Without the line: reports are seen by more people than a number that is private may be. */
    private static void report(Place place, String what, String words, Problems problems) {
        problems.add(
                RULE,
                place.withoutExcerpt(),
                what + " would be published, and beside it stands “" + words + "”.",
                "If nobody may pass it on, take that contact out, or keep back the whole resource: publish: no",
                "If everybody may know it, take these words out, or say in other words what is meant.");
    }
}
