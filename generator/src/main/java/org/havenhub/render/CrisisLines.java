package org.havenhub.render;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.havenhub.render.view.ContactView;
import org.havenhub.render.view.CrisisLine;
import org.havenhub.report.Located;
import org.havenhub.resource.Resource;
import org.havenhub.resource.Status;

/** Shows the resources that the hub puts on every page. One that cannot be called or written to now is left out. */
final class CrisisLines {

    private static final Set<String> DECISIVE = Set.of("hours", "cost");

    private CrisisLines() {}

    static List<CrisisLine> of(Standpoint here) {
        return here.settings().crisis().stream()
                .map(Located::value)
                .flatMap(id -> here.overview().resource(id).stream())
                .flatMap(resource -> line(resource, here).stream())
                .toList();
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
