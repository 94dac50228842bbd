package org.havenhub.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A location of HSDS as a way in: a visit, or what is on the web; an address for letters is none. A place without an address is taken
 * as confidential.
 */
final class HsdsPlace {

    private static final String LETTERS = "postal";
    private static final String WEB = "virtual";

    private static final Set<String> ON_THE_WEB = Set.of("chat", "video", "app");

    private HsdsPlace() {}

    /** Whether it is one to go to. */
    static boolean isToVisit(HsdsNode location) {
        String type = location.peek("location_type");
        return !type.equals(LETTERS) && !type.equals(WEB);
    }

    /** @param confidential what is known of that beside what the location is */
    static Optional<HsdsWay> of(HsdsNode location, Optional<Value.Text> confidential) {
        String type = location.word("location_type");
        if (type.equals(LETTERS)) {
            return Optional.empty();
        }
        Optional<HsdsWay> way = type.equals(WEB) ? virtual(location) : Optional.of(visit(location, confidential));
        return way.map(known -> known.withLanguages(HsdsLanguages.of(location)));
    }

    private static Optional<HsdsWay> virtual(HsdsNode location) {
        String name = location.peek("alternate_name").toLowerCase(Locale.ROOT);
        String way = ON_THE_WEB.contains(name) ? name : "app";
        if (ON_THE_WEB.contains(name)) {
            location.take("alternate_name");
        }
        return location.text("url").or(() -> location.text("description")).map(address -> HsdsWay.of(way, address));
    }

    private static HsdsWay visit(HsdsNode location, Optional<Value.Text> confidential) {
        RecordBuilder place = new RecordBuilder().addValue("name", location.text("name"));
        Optional<HsdsNode> address = location.all("addresses").stream()
                .filter(known -> !known.peek("address_type").equals(LETTERS))
                .findFirst();
        address.ifPresent(known -> add(known, place));
        place.addValue("confidential", confidential.or(() -> withheld(location, place)));
        return HsdsWay.of(
                "visit",
                place.add("access", access(location))
                        .addValue("transport", location.text("transportation"))
                        .build(location.place()));
    }

    private static Optional<Value.Text> withheld(HsdsNode location, RecordBuilder place) {
        boolean isSaid = location.peek("description").equals(HsdsContacts.CONFIDENTIAL);
        if (isSaid) {
            location.take("description");
        }
        boolean isNowhere = Stream.of("name", "street", "town", "postcode").noneMatch(place::has);
        return isSaid || isNowhere
                ? Optional.of(new Value.Text(ResourceRecord.YES, location.place()))
                : Optional.empty();
    }

    private static void add(HsdsNode address, RecordBuilder place) {
        address.take("address_type");
        List<Value.Text> street = Stream.of("address_1", "address_2")
                .flatMap(name -> address.text(name).stream())
                .toList();
        place.addValue(
                        "street",
                        street.stream()
                                .findFirst()
                                .map(first -> new Value.Text(
                                        street.stream().map(Value.Text::text).collect(Collectors.joining(", ")),
                                        first.place())))
                .addValue("town", address.text("city"))
                .addValue("region", address.text("state_province"))
                .addValue("postcode", address.text("postal_code"))
                .addValue("country", address.text("country"));
    }

    private static List<Value.Text> access(HsdsNode location) {
        return location.all("accessibility").stream()
                .flatMap(access -> access.text("description").stream())
                .toList();
    }
}
