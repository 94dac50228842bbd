package org.havenhub.render;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.havenhub.render.view.ContactView;
import org.havenhub.render.view.CrisisLine;
import org.havenhub.render.view.FactView;
import org.havenhub.render.view.Words;
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
        return of(here, resource -> ResourceCards.name(resource, here));
    }

    /** By the names that give nothing away, where a resource has one. */
    static List<CrisisLine> onCards(Standpoint here) {
        return of(
                here,
                resource ->
                        resource.cardName().map(here.voice()::in).orElseGet(() -> ResourceCards.name(resource, here)));
    }

    private static List<CrisisLine> of(Standpoint here, Function<Resource, Words> naming) {
        List<Resource> named = here.settings().crisis().stream()
                .map(Located::value)
                .flatMap(id -> here.overview().resource(id).stream())
                .toList();
        Families families = here.site().families();
        return families.in(families.whole(named)).stream()
                .flatMap(family -> lines(family, here, naming).stream())
                .toList();
    }

    /** Of the whole family, or none. */
    private static List<CrisisLine> lines(List<Resource> family, Standpoint here, Function<Resource, Words> naming) {
        List<CrisisLine> lines = family.stream()
                .flatMap(resource -> line(resource, here, naming).stream())
                .toList();
        return lines.size() == family.size() ? lines : List.of();
    }

    private static Optional<CrisisLine> line(Resource resource, Standpoint here, Function<Resource, Words> naming) {
        if (resource.status() != Status.OPEN) {
            return Optional.empty();
        }
        return ResourceCards.contacts(resource, here).stream()
                .filter(contact -> !contact.href().isEmpty())
                .findFirst()
                .map(contact -> new CrisisLine(
                        naming.apply(resource),
                        ResourceCards.link(resource, here).href(),
                        contact,
                        decisive(contact)));
    }

    private static List<FactView> decisive(ContactView contact) {
        return contact.facts().stream()
                .filter(fact -> DECISIVE.contains(fact.name()))
                .toList();
    }
}
