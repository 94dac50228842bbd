package org.havenhub.render;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.havenhub.render.view.ContactView;
import org.havenhub.render.view.CrisisLine;
import org.havenhub.report.Located;
import org.havenhub.resource.Resource;
import org.havenhub.resource.Status;
import org.havenhub.site.Families;

/**
 * Shows the resources that the hub puts on every page, each with its siblings. Those that cannot be called or written to now are left
 * out, which the rule on them says.
 */
final class CrisisLines {

    private static final Set<String> DECISIVE = Set.of("hours", "cost");

    private CrisisLines() {}

    static List<CrisisLine> of(Standpoint here) {
        List<Resource> named = here.settings().crisis().stream()
                .map(Located::value)
                .flatMap(id -> here.overview().resource(id).stream())
                .toList();
        Families families = here.site().families();
        return families.in(families.whole(named)).stream()
                .flatMap(family -> lines(family, here).stream())
                .toList();
    }

    /** Of the whole family, or none. */
    private static List<CrisisLine> lines(List<Resource> family, Standpoint here) {
        List<CrisisLine> lines = family.stream()
                .flatMap(resource -> line(resource, here).stream())
                .toList();
        return lines.size() == family.size() ? lines : List.of();
    }

    private static Optional<CrisisLine> line(Resource resource, Standpoint here) {
        if (resource.status() != Status.OPEN) {
            return Optional.empty();
        }
        return ResourceCards.contacts(resource, here).stream()
                .filter(contact -> !contact.href().isEmpty())
                .findFirst()
                .map(contact -> line(resource, contact, here));
    }

    private static CrisisLine line(Resource resource, ContactView contact, Standpoint here) {
        return new CrisisLine(
                ResourceCards.name(resource, here),
                ResourceCards.link(resource, here).href(),
                contact,
                contact.facts().stream()
                        .filter(fact -> DECISIVE.contains(fact.name()))
                        .toList());
    }
}
