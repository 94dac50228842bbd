package org.havenhub.exchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havenhub.resource.SecretWords;

/**
 * Which places of a service must stay secret. HSDS has no field for that, so that words decide: those of the place, of the service
 * there, and of the service as a whole. A hub of Haven knows which of its places are confidential, and gives no address of them:
 * words in what it exported are about something else.
 */
final class HsdsSecrecy {

    private static final String PLACES = "service_at_locations";

    private static final Pattern OF_NUMBERS = Pattern.compile("\\b(?:phones|contacts|schedules)\\.");

    /** The words that keep it secret, by the service at a location. */
    private final Map<HsdsNode, HsdsNode.Fact> words = new LinkedHashMap<>();

    private HsdsSecrecy() {}

    static HsdsSecrecy of(HsdsNode service) {
        HsdsSecrecy secrecy = new HsdsSecrecy();
        if (!isOfHaven(service)) {
            Optional<HsdsNode.Fact> general = first(service.factsBeside(Set.of(PLACES)));
            service.all(PLACES).stream()
                    .filter(HsdsSecrecy::isPlace)
                    .forEach(there -> first(there.factsBeside(Set.of()))
                            .or(() -> general)
                            .ifPresent(said -> secrecy.words.put(there, said)));
        }
        return secrecy;
    }

    /** What the field for it says of a place. */
    Optional<Value.Text> confidential(HsdsNode there) {
        return Optional.ofNullable(words.get(there)).map(said -> new Value.Text(ResourceRecord.YES, said.place()));
    }

    /** What says so, for a person to check: as text the words alone, for what stands beside them may be the address. */
    Collection<HsdsNode.Fact> words() {
        return new LinkedHashSet<>(words.values());
    }

    /** Whether a hub of Haven exported it. */
    static boolean isOfHaven(HsdsNode service) {
        return service.one("organization").stream()
                .flatMap(runner -> runner.all("organization_identifiers").stream())
                .anyMatch(HsdsService::isOwn);
    }

    private static boolean isPlace(HsdsNode there) {
        return there.one("location").filter(HsdsPlace::isToVisit).isPresent();
    }

    private static Optional<HsdsNode.Fact> first(Stream<HsdsNode.Fact> facts) {
        return facts.flatMap(fact -> SecretWords.in(fact.path(), fact.text())
                        .or(() -> Optional.of(fact.text()).filter(text -> isFlag(fact)))
                        .map(said -> new HsdsNode.Fact(fact.path(), said, fact.place()))
                        .stream())
                .findFirst();
    }

    /** Of a place or of the whole; those of numbers are no matter of addresses. */
    private static boolean isFlag(HsdsNode.Fact fact) {
        return !OF_NUMBERS.matcher(fact.path()).find() && PrivateColumn.isKept(fact.name(), fact.text());
    }
}
