package org.havenhub.render;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.havenhub.content.Term;
import org.havenhub.language.LocalText;
import org.havenhub.render.view.AlertView;
import org.havenhub.render.view.CheckedView;
import org.havenhub.render.view.ContactView;
import org.havenhub.render.view.LinkView;
import org.havenhub.render.view.ResourceCard;
import org.havenhub.render.view.TextView;
import org.havenhub.render.view.Words;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Location;
import org.havenhub.resource.Resource;
import org.havenhub.resource.Status;
import org.havenhub.site.FacetValue;
import org.havenhub.site.Page;
import org.havenhub.site.Text;

/** Shows resources in lists and texts, and what lists and the resource's own page say of it. */
final class ResourceCards {

    private ResourceCards() {}

    static List<ResourceCard> of(Collection<Resource> resources, Standpoint here) {
        return of(resources, List.of(), here);
    }

    /** Each with the way in that gives the answers that were asked for. */
    static List<ResourceCard> of(Collection<Resource> resources, List<FacetValue> asked, Standpoint here) {
        return resources.stream().map(resource -> card(resource, asked, here)).toList();
    }

    /** The resources, each followed by its siblings, which are shown together with it or not at all. */
    static List<ResourceCard> withSiblings(List<Resource> resources, Standpoint here) {
        return of(here.site().families().whole(resources), here);
    }

    /**
     * What an author wants beside a text, without what stands in it. Whoever is led past the text, because of what it speaks of, still
     * finds all of it.
     */
    static List<ResourceCard> beside(Text text, TextView view, Standpoint here) {
        boolean isPassed =
                !here.isQuiet() && !text.article().matter().contentNote().isEmpty();
        Set<String> shown = view.cards().stream().map(ResourceCard::id).collect(Collectors.toSet());
        List<Resource> rest = text.resources().stream()
                .filter(resource -> isPassed || !holdsFamily(shown, resource, here))
                .toList();
        return withSiblings(rest, here);
    }

    private static boolean holdsFamily(Set<String> ids, Resource resource, Standpoint here) {
        return here.site().families().of(resource).stream().map(Resource::id).allMatch(ids::contains);
    }

    static String status(Resource resource) {
        return resource.status().name().toLowerCase(Locale.ROOT);
    }

    static Optional<AlertView> alert(Resource resource, Standpoint here) {
        return resource.alertOn(here.site().today())
                .map(alert -> new AlertView(
                        here.voice().in(alert.text()),
                        here.voice().date(alert.until().value())));
    }

    /** On a sheet that others see, the name that gives nothing away, if there is one. */
    static Words name(Resource resource, Standpoint here) {
        LocalText name = here.isQuiet() ? resource.cardName().orElse(resource.name()) : resource.name();
        return here.voice().in(name);
    }

    static Words kind(Resource resource, Standpoint here) {
        return here.overview()
                .kind(resource.kind().value())
                .map(Term::label)
                .map(here.voice()::in)
                .orElse(Words.of(resource.kind().value()));
    }

    static LinkView link(Resource resource, Standpoint here) {
        return here.link(here.site().help(resource, here.language()), name(resource, here));
    }

    static Optional<LinkView> replacement(Resource resource, Standpoint here) {
        return here.site().families().successor(resource).map(other -> link(other, here));
    }

    /** When a person last checked it, and whether that is longer ago than the resource or else the hub promises. */
    static CheckedView checked(Resource resource, Standpoint here) {
        String state = here.site().families().freshness(resource).name().toLowerCase(Locale.ROOT);
        return resource.verified()
                .map(day -> new CheckedView(
                        state, here.voice().date(day), here.voice().ago(day)))
                .orElse(new CheckedView(state, null, ""));
    }

    /** The ways in. A closed resource has none: its number may be somebody else's by now. */
    static List<ContactView> contacts(Resource resource, Standpoint here) {
        return told(resource, here).stream()
                .map(contact -> Contacts.of(contact, resource, here))
                .toList();
    }

    private static List<Contact> told(Resource resource, Standpoint here) {
        if (resource.status() == Status.CLOSED) {
            return List.of();
        }
        return here.isQuiet()
                ? resource.contacts().stream()
                        .filter(contact -> !isSecret(contact))
                        .toList()
                : resource.contacts();
    }

    /** That an address is kept secret says what is there. */
    private static boolean isSecret(Contact contact) {
        return contact instanceof Contact.Visit visit && !(visit.location() instanceof Location.Public);
    }

    private static ResourceCard card(Resource resource, List<FacetValue> asked, Standpoint here) {
        List<Contact> contacts = here.site().hasLapsed(resource) ? List.of() : told(resource, here);
        int best = best(contacts, resource, asked);
        return here.page() instanceof Page.Guide
                ? here.frames().card(resource, best, here, () -> card(resource, contacts, best, here))
                : card(resource, contacts, best, here);
    }

    /** @param best which of the contacts is shown, if there are any */
    private static ResourceCard card(Resource resource, List<Contact> contacts, int best, Standpoint here) {
        LinkView link = link(resource, here);
        return new ResourceCard(
                resource.id(),
                link.text(),
                link.href(),
                here.isQuiet() ? Words.NONE : kind(resource, here),
                here.isQuiet() ? Words.NONE : here.voice().in(resource.summary()),
                status(resource),
                alert(resource, here).orElse(null),
                contacts.isEmpty()
                        ? null
                        : Contacts.of(contacts.get(best), resource, here).inList(),
                Math.max(0, contacts.size() - 1),
                contacts.isEmpty() ? Facts.onCard(resource, here) : Facts.onCard(resource, contacts.get(best), here),
                checked(resource, here),
                here.site().families().siblings(resource).stream()
                        .map(sibling -> link(sibling, here))
                        .toList(),
                replacement(resource, here).orElse(null));
    }

    /** The way in that gives all answers that were asked for: the first one, where none does or nothing was asked. */
    private static int best(List<Contact> contacts, Resource resource, List<FacetValue> asked) {
        for (int i = 0; i < contacts.size(); i++) {
            Contact contact = contacts.get(i);
            if (asked.stream().allMatch(value -> value.isGivenBy(contact, resource))) {
                return i;
            }
        }
        return 0;
    }
}
