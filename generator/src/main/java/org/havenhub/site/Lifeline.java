package org.havenhub.site;

import java.util.List;
import java.util.Optional;
import org.havenhub.language.Language;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Resource;
import org.havenhub.resource.Status;

/**
 * Somebody to turn to now, on every page, with the way to reach them that suits the readers of one language.
 *
 * @param resource an open one
 * @param contact the first that answers in the readers' language; if none does, the first
 */
public record Lifeline(Resource resource, Contact contact) {

    /** Those of each family or, if one of it cannot be turned to now, none. */
    static List<Lifeline> of(List<Resource> named, Families families, Language reader) {
        return families.in(families.whole(named)).stream()
                .flatMap(family -> ofFamily(family, reader).stream())
                .toList();
    }

    private static List<Lifeline> ofFamily(List<Resource> family, Language reader) {
        List<Lifeline> lines = family.stream()
                .flatMap(resource -> of(resource, reader).stream())
                .toList();
        return lines.size() == family.size() ? lines : List.of();
    }

    private static Optional<Lifeline> of(Resource resource, Language reader) {
        if (resource.status() != Status.OPEN) {
            return Optional.empty();
        }
        List<Lifeline> lines = resource.contacts().stream()
                .filter(Contact::canBeFollowed)
                .map(contact -> new Lifeline(resource, contact))
                .toList();
        return lines.stream()
                .filter(line -> line.answersIn(reader))
                .findFirst()
                .or(() -> lines.stream().findFirst());
    }

    /** Whether somebody speaks the readers' language there, as far as anybody has said. */
    public boolean answersIn(Language reader) {
        return languages().stream().anyMatch(reader::isVariantOf);
    }

    /** What is spoken there; empty if nobody has said. */
    public List<Language> languages() {
        return FacetReader.spoken(contact, resource);
    }
}
