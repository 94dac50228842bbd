package org.havenhub.site;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.havenhub.content.SiteSettings;
import org.havenhub.language.Language;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Resource;
import org.havenhub.resource.Status;

/**
 * Whom the readers of one language can turn to now. Of a family in which one cannot be turned to now, there is nobody.
 *
 * @param onPages whom every page names
 * @param onCards whom the cards name that people take home; of a discreet hub those with a number, since an address tells whose it is
 */
public record Lifelines(List<Lifeline> onPages, List<Lifeline> onCards) {

    public static final Lifelines NONE = new Lifelines(List.of(), List.of());

    public Lifelines {
        onPages = List.copyOf(onPages);
        onCards = List.copyOf(onCards);
    }

    static Lifelines of(List<Resource> named, Families families, SiteSettings settings, Language reader) {
        List<List<Resource>> whole = families.in(families.whole(named));
        Predicate<Contact> onPages = Contact::canBeFollowed;
        Predicate<Contact> onCards = settings.isDiscreet()
                ? onPages.and(contact -> contact.telephone().isPresent())
                : onPages;
        return new Lifelines(new Choice(onPages, reader).among(whole), new Choice(onCards, reader).among(whole));
    }

    /** Which way to reach a resource is shown to the readers of a language. */
    private record Choice(Predicate<Contact> fits, Language reader) {

        List<Lifeline> among(List<List<Resource>> families) {
            return families.stream().flatMap(family -> of(family).stream()).toList();
        }

        private List<Lifeline> of(List<Resource> family) {
            List<Lifeline> lines =
                    family.stream().flatMap(resource -> of(resource).stream()).toList();
            return lines.size() == family.size() ? lines : List.of();
        }

        private Optional<Lifeline> of(Resource resource) {
            if (resource.status() != Status.OPEN) {
                return Optional.empty();
            }
            List<Lifeline> lines = resource.contacts().stream()
                    .filter(fits)
                    .map(contact -> new Lifeline(resource, contact))
                    .toList();
            return lines.stream()
                    .filter(line -> line.answersIn(reader))
                    .findFirst()
                    .or(() -> lines.stream().findFirst());
        }
    }
}
