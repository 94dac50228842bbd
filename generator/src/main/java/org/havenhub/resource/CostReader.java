package org.havenhub.resource;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.language.LocalText;
import org.havenhub.resource.Cost.Telephone;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldReader;
import org.havenhub.yaml.FieldSet;
import org.havenhub.yaml.FieldType;
import org.havenhub.yaml.FieldTypes;
import org.havenhub.yaml.Shape;
import org.havenhub.yaml.Yaml;

/** Reads what it costs to make contact. */
final class CostReader {

    /** Answers to another question than what it costs. Readers would take them for a price. */
    private static final String NO_PRICE = Stream.of(
                    "no",
                    "none",
                    "nil",
                    "zero",
                    "yes",
                    "true",
                    "false",
                    "unknown",
                    "not known",
                    "n/a",
                    "tbc",
                    "sí",
                    "si",
                    "ninguno",
                    "cero",
                    "desconocido")
            .map(CostReader::inAnyCase)
            .collect(Collectors.joining("|", "", "|[?-]|[£$€]?\\s*0+(?:[.,]0+)?\\s*[£$€]?"));

    /** A text that is neither blank nor such an answer, for Java and JavaScript alike. */
    private static final String PRICE = "(?!\\s*$)(?!\\s{0,40}(?:" + NO_PRICE + ")\\s{0,40}$)[\\s\\S]*";

    private static final Map<Telephone, Field<LocalText>> TELEPHONES = telephones();

    private static final FieldSet FIELDS = new FieldSet("A cost by telephone", List.copyOf(TELEPHONES.values()));

    private CostReader() {}

    static FieldType<Cost> cost() {
        return FieldTypes.either(
                FieldTypes.local(price()).map(Cost::same), FIELDS, FieldTypes.group(FIELDS, CostReader::read));
    }

    /** Of a resource as a whole, which has no number that somebody could call from a telephone of one sort or another. */
    static FieldType<LocalText> costOfAll() {
        FieldType<LocalText> text = FieldTypes.local(price());
        return new FieldType<>(
                text.shape(),
                given -> isByTelephone(given.yaml())
                        ? given.mistyped(
                                "What it costs from which telephone belongs to a contact: write it below the number,"
                                        + " and leave it out here.")
                        : text.reading().read(given));
    }

    private static FieldType<String> price() {
        return new FieldType<>(
                new Shape.Line("a price in words such as 5 pounds, or free", PRICE),
                given -> given.text()
                        .flatMap(text -> text.matches(PRICE)
                                ? Optional.of(text)
                                : given.mistyped(
                                        "Write free, or what it costs. If nobody knows, leave this line out.")));
    }

    private static String inAnyCase(String word) {
        return word.chars()
                .mapToObj(Character::toString)
                .map(letter -> Character.isLetter(letter.codePointAt(0))
                        ? "[" + letter + letter.toUpperCase(Locale.ROOT) + "]"
                        : letter)
                .collect(Collectors.joining());
    }

    private static boolean isByTelephone(Yaml yaml) {
        return yaml instanceof Yaml.Fields fields
                && fields.entries().stream().anyMatch(entry -> FIELDS.names().contains(entry.name()));
    }

    private static Optional<Cost> read(FieldReader fields) {
        Map<Telephone, LocalText> texts = new EnumMap<>(Telephone.class);
        TELEPHONES.forEach((telephone, field) -> fields.read(field).ifPresent(text -> texts.put(telephone, text)));
        return texts.isEmpty() ? Optional.empty() : Optional.of(Cost.of(texts));
    }

    private static Map<Telephone, Field<LocalText>> telephones() {
        Map<Telephone, Field<LocalText>> fields = new LinkedHashMap<>();
        Arrays.stream(Telephone.values()).forEach(telephone -> fields.put(telephone, field(telephone)));
        return fields;
    }

    private static Field<LocalText> field(Telephone telephone) {
        String name = telephone.name().toLowerCase(Locale.ROOT);
        return switch (telephone) {
            case LANDLINE ->
                field(
                        name,
                        "What it costs from a telephone with a line. Unless it is said, readers are told that it is not known.",
                        "free");
            case MOBILE ->
                field(
                        name,
                        "What it costs from a mobile. Unless it is said, readers are told that it is not known.",
                        "12p a minute");
            case PAYPHONE -> field(name, "What it costs from a telephone box.", "60p a call");
            case ABROAD -> field(name, "What it costs from another country.", "the price of a call to that country");
        };
    }

    private static Field<LocalText> field(String name, String description, String example) {
        return Field.optional(name, FieldTypes.local(price()), description, example);
    }
}
