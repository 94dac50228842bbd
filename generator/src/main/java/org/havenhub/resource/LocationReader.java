package org.havenhub.resource;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.havenhub.language.LocalText;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldReader;
import org.havenhub.yaml.FieldSet;
import org.havenhub.yaml.FieldType;
import org.havenhub.yaml.FieldTypes;
import org.havenhub.yaml.Yaml;

/** Reads the place of a visit. Whenever it is not certain that an address may be published, it is taken as confidential. */
final class LocationReader {

    static final Field<Boolean> CONFIDENTIAL = Field.optional(
                    "confidential",
                    FieldTypes.yesNo(),
                    "Whether the address is kept secret: then no part of it is published, in any file.",
                    "yes")
            .safestWith("yes");

    private static final Field<LocalText> NAME =
            Field.optional("name", FieldTypes.localText(), "What the place is called.", "The Lantern Rooms");
    private static final Field<String> STREET =
            Field.optional("street", FieldTypes.text(), "Street and number.", "12 Quay Street");
    private static final Field<String> TOWN =
            Field.optional("town", FieldTypes.text(), "Town or village.", "Northport");
    private static final Field<String> REGION =
            Field.optional("region", FieldTypes.text(), "County, state or province.", "Northshire");
    private static final Field<String> POSTCODE =
            Field.optional("postcode", FieldTypes.text(), "Postcode, exactly as it is written there.", "NX1 2AB");
    private static final Field<String> COUNTRY =
            Field.optional("country", FieldTypes.text(), "Country, as its two-letter code.", "GB");
    private static final Field<List<String>> ACCESS = Field.optional(
            "access",
            FieldTypes.list(FieldTypes.text()),
            "What makes the place usable for people with disabilities.",
            "[step-free, hearing-loop]");
    private static final Field<LocalText> TRANSPORT =
            Field.optional("transport", FieldTypes.localText(), "How to get there.", "Bus 4 to Fish Market");

    static final FieldSet FIELDS = new FieldSet(
            "A visit", List.of(NAME, STREET, TOWN, REGION, POSTCODE, COUNTRY, CONFIDENTIAL, ACCESS, TRANSPORT));

    /** What leads somebody to a place, each by itself; a country or a county alone does not. */
    private static final List<Field<?>> ADDRESS = List.of(NAME, STREET, TOWN, POSTCODE);

    private static final int LONGEST_LINE = 200;

    /** A number beside a name is that of a house; a part without any is a town. */
    private static final Pattern STREET_AND_TOWN =
            Pattern.compile("(?<street>(?=.*[0-9])[\\p{L}0-9][\\p{L}0-9 .'’/-]*),\\s*"
                    + "(?<town>\\p{L}[\\p{L} .'’-]*?)(?:,?\\s+(?<code>(?=[A-Z0-9 -]*[0-9])[A-Z0-9][A-Z0-9 -]{2,9}))?");

    /** What is no part of an address and tells nobody where a place is. */
    static final List<String> HARMLESS = List.of(COUNTRY.name(), CONFIDENTIAL.name(), ACCESS.name());

    private LocationReader() {}

    static FieldType<Location> location() {
        FieldType<Location> group = FieldTypes.group(FIELDS, fields -> Optional.of(read(fields)));
        return new FieldType<>(
                group.shape(),
                given -> given.yaml() instanceof Yaml.Text text && !text.isAbsent()
                        ? given.mistyped(inFields(text.value()))
                        : group.reading().read(given));
    }

    /** An address of one line as fields, where it is certain which part is which. */
    private static String inFields(String line) {
        Matcher address = STREET_AND_TOWN.matcher(line.length() <= LONGEST_LINE ? line.strip() : "");
        if (!address.matches()) {
            return "Write: visit: {" + STREET.name() + ": " + STREET.example() + ", " + TOWN.name() + ": "
                    + TOWN.example() + "}, with the true street and town.";
        }
        String code = address.group("code") == null ? "" : ", " + POSTCODE.name() + ": " + address.group("code");
        return "Write: visit: {" + STREET.name() + ": " + address.group("street") + ", " + TOWN.name() + ": "
                + address.group("town") + code + "}";
    }

    private static Location read(FieldReader fields) {
        Location.Public address = address(fields);
        boolean isConfidential = fields.read(CONFIDENTIAL).orElse(fields.has(CONFIDENTIAL));
        boolean mayBeMeantSo = fields.problems().report().hasErrors();
        if (isConfidential || mayBeMeantSo) {
            return new Location.Confidential();
        }
        if (ADDRESS.stream().noneMatch(fields::has)) {
            reportNowhere(fields);
        }
        return secretField(address).map(field -> reportSecret(field, fields)).orElse(address);
    }

    /** What says of itself that it is secret. */
    private static Optional<Field<?>> secretField(Location.Public address) {
        if (address.name().stream()
                .flatMap(LocationReader::texts)
                .anyMatch(name -> SecretMarks.besideAddress(name).isPresent())) {
            return Optional.of(NAME);
        }
        Map<Field<?>, Stream<String>> parts = new LinkedHashMap<>();
        parts.put(STREET, address.street().stream());
        parts.put(TOWN, address.town().stream());
        parts.put(REGION, address.region().stream());
        parts.put(POSTCODE, address.postcode().stream());
        return parts.entrySet().stream()
                .filter(part -> part.getValue()
                        .anyMatch(text -> SecretMarks.inAddress(text).isPresent()))
                .<Field<?>>map(Map.Entry::getKey)
                .findFirst();
    }

    private static Stream<String> texts(LocalText text) {
        return StreamSupport.stream(text.all().spliterator(), false);
    }

    /** Without the line: reports are seen by more people than an address that is a secret may be. */
    private static Location reportSecret(Field<?> field, FieldReader fields) {
        fields.problems()
                .add(
                        ResourceRules.ADDRESS_CALLED_SECRET,
                        fields.placeOf(field).withoutExcerpt(),
                        "The " + field.name() + " of this visit says that it is secret, and it would be published.",
                        "If it is secret, add to the visit: confidential: yes",
                        "If it is no secret, take these words out of " + field.name() + ".");
        return new Location.Confidential();
    }

    private static void reportNowhere(FieldReader fields) {
        fields.problems()
                .add(
                        ResourceRules.NO_ADDRESS,
                        fields.place(),
                        "This visit does not say where to go.",
                        "Write: visit: {" + STREET.name() + ": " + STREET.example() + ", " + TOWN.name() + ": "
                                + TOWN.example() + "}, with the true street and town.",
                        "If the address must stay secret, write: visit: {confidential: yes}");
    }

    private static Location.Public address(FieldReader fields) {
        return new Location.Public(
                fields.read(NAME),
                fields.read(STREET),
                fields.read(TOWN),
                fields.read(REGION),
                fields.read(POSTCODE),
                fields.read(COUNTRY),
                fields.read(ACCESS).orElse(List.of()),
                fields.read(TRANSPORT));
    }
}
