package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All ways to reach a service of HSDS: telephones, mail addresses, then places, each with its hours. */
final class HsdsWays {

    private HsdsWays() {}

    /** Those of the service; if it has none, those of who runs it. */
    static List<HsdsWay> of(HsdsNode service, HsdsSecrecy secrecy) {
        List<HsdsWay> ways = ownOf(service, secrecy);
        List<HsdsWay> known = ways.isEmpty()
                ? service.one("organization").map(HsdsWays::direct).orElse(List.of())
                : ways;
        return withHours(known, service);
    }

    private static List<HsdsWay> ownOf(HsdsNode service, HsdsSecrecy secrecy) {
        List<HsdsWay> ways = new ArrayList<>(direct(service));
        service.all("service_at_locations").forEach(there -> ways.addAll(at(there, secrecy.confidential(there))));
        return ways;
    }

    /** Telephones and mail addresses that stand at an object itself. */
    private static List<HsdsWay> direct(HsdsNode object) {
        List<HsdsWay> ways = new ArrayList<>();
        object.all("phones").stream()
                .map(HsdsPhone::of)
                .flatMap(Optional::stream)
                .forEach(ways::add);
        for (HsdsNode contact : object.all("contacts")) {
            contact.all("phones").stream()
                    .map(HsdsPhone::of)
                    .flatMap(Optional::stream)
                    .forEach(ways::add);
            contact.text("email").map(address -> HsdsWay.of("email", address)).ifPresent(ways::add);
        }
        object.text("email")
                .filter(address -> ways.stream()
                        .noneMatch(way -> way.written().equals(address.text().strip())))
                .ifPresent(address -> ways.add(HsdsWay.of("email", address)));
        return ways;
    }

    private static List<HsdsWay> at(HsdsNode there, Optional<Value.Text> confidential) {
        Optional<HsdsNode> location = there.one("location");
        Optional<Value.Text> description = there.text("description");
        Optional<Value.Text> hours = HsdsHours.of(there.all("schedules"))
                .or(() -> location.flatMap(place -> HsdsHours.of(place.all("schedules"))));
        Stream<HsdsWay> place = location.flatMap(known -> HsdsPlace.of(known, confidential)).stream()
                .map(way -> way.withDescription(description));
        Stream<HsdsWay> others =
                Stream.concat(Stream.of(there), location.stream()).flatMap(node -> direct(node).stream());
        return Stream.concat(place, others).map(way -> way.withHours(hours)).toList();
    }

    /**
     * Hours that name a way in their notes are its own; those of the service as a whole hold for every way that has none. Where the notes
     * fit several ways, nobody knows whose hours they are: they are given to none.
     */
    private static List<HsdsWay> withHours(List<HsdsWay> ways, HsdsNode service) {
        Map<String, List<HsdsNode>> schedules = service.all("schedules").stream()
                .filter(schedule -> !HsdsMeeting.isMeeting(schedule))
                .collect(Collectors.groupingBy(
                        schedule -> HsdsSchedules.ownerIn(schedule.peek("notes")),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<String> written = ways.stream().map(HsdsWay::written).toList();
        List<String> names = WayNames.of(written);
        Set<String> known = Stream.of(written, names)
                .flatMap(List::stream)
                .filter(name -> !name.isEmpty())
                .collect(Collectors.toSet());
        Optional<Value.Text> general = HsdsHours.of(schedules.entrySet().stream()
                .filter(notes -> !known.contains(notes.getKey()))
                .flatMap(notes -> notes.getValue().stream())
                .toList());
        List<HsdsWay> timed = new ArrayList<>();
        for (int i = 0; i < ways.size(); i++) {
            String name = names.get(i);
            List<HsdsNode> own = known.contains(name) ? schedules.getOrDefault(name, List.of()) : List.of();
            own.forEach(schedule -> schedule.take("notes"));
            timed.add(ways.get(i).withHours(HsdsHours.of(own, name)).withHours(general));
        }
        return timed;
    }
}
