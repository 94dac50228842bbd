package org.havenhub.exchange;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A location of HSDS as a way in: a visit, or what is on the web; an address for letters is none. HSDS has no field for an address that must stay secret, so that one
 * is taken as confidential when some word in it says so, and when it has no address at all.
 */
final class HsdsPlace {

    private static final Pattern SECRET =
            Pattern.compile("(?iu)confiden[tc]ial|undisclosed|not disclosed|withheld|\\bsecret\\b");

    private static final Set<String> ON_THE_WEB = Set.of("chat", "video", "app");

    private HsdsPlace() {}

    static Optional<HsdsWay> of(HsdsNode location) {
        String type = location.word("location_type");
        if (type.equals("postal")) {
            return Optional.empty();
        }
        Optional<HsdsWay> way = type.equals("virtual") ? virtual(location) : Optional.of(visit(location));
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

    private static HsdsWay visit(HsdsNode location) {
        boolean isSecret = location.says(SECRET);
        RecordBuilder place = new RecordBuilder().addValue("name", location.text("name"));
        Optional<HsdsNode> address = location.all("addresses").stream()
                .filter(known -> !known.peek("address_type").equals("postal"))
                .findFirst();
        address.ifPresent(known -> add(known, place));
        boolean isNowhere = Stream.of("name", "street", "town", "postcode").noneMatch(place::has);
        if (isSecret || isNowhere) {
            place.add("confidential", ResourceRecord.YES);
        }
        if (location.peek("description").equals(HsdsContacts.CONFIDENTIAL)) {
            location.take("description");
        }
        return HsdsWay.of(
                "visit",
                place.add("access", access(location))
                        .addValue("transport", location.text("transportation"))
                        .build());
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
