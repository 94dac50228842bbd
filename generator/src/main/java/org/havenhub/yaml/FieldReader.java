package org.havenhub.yaml;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.report.Nearest;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;

/**
 * Reads a group of fields into typed values and reports what is unknown, missing or of the wrong sort.
 *
 * <pre>{@code
 * FieldReader fields = new FieldReader(yaml, CONTACT_FIELDS, problems);
 * Optional<LocalText> note = fields.read(NOTE);
 * }</pre>
 */
public final class FieldReader {

    /** More than anybody mends at once; the rest is told in the next run. */
    private static final int MOST_UNKNOWN = 100;

    private final Yaml.Fields yaml;
    private final FieldSet set;
    private final Problems problems;
    /** Unknown fields by the name that was most likely meant: a slip is told once, and what it says is still read. */
    private final Map<String, Yaml.Entry> misspelt = new HashMap<>();
    /** Fields that are not there, but what belongs into them is, beside them. */
    private final Set<String> strewn = new HashSet<>();

    /** Reports at once every field that is not in the set. */
    public FieldReader(Yaml.Fields yaml, FieldSet set, Problems problems) {
        this.yaml = yaml;
        this.set = set;
        this.problems = problems;
        List<String> names = set.names();
        yaml.entries().stream()
                .filter(entry -> !names.contains(entry.name()) && !entry.isAstray())
                .limit(MOST_UNKNOWN)
                .forEach(this::reportUnknown);
    }

    /** The value of a field of the set; empty if it is not given, or after a problem. */
    public <T> Optional<T> read(Field<T> field) {
        Optional<Yaml.Entry> entry = entry(field).filter(FieldReader::isGiven);
        if (entry.isEmpty() && (isMissing(field) || isUnanswered(field)) && !strewn.contains(field.name())) {
            reportMissing(field);
        }
        return entry.flatMap(given -> isMisspelt(given) ? readGuess(field, given) : read(field, given, problems));
    }

    private static <T> Optional<T> read(Field<T> field, Yaml.Entry entry, Problems problems) {
        return field.type()
                .read(new Given(field.name(), entry.value(), field.type().shape(), problems));
    }

    /** If the value does not fit, another field may have been meant: then only its name is told. */
    private <T> Optional<T> readGuess(Field<T> field, Yaml.Entry entry) {
        Problems own = new Problems();
        Optional<T> value = read(field, entry, own);
        if (value.isPresent()) {
            problems.addAll(own.report());
        }
        return value;
    }

    /** The group as a whole. */
    public Place place() {
        return yaml.place();
    }

    /** Whether a value was typed for the field. */
    public boolean has(Field<?> field) {
        return entry(field).filter(FieldReader::isGiven).isPresent();
    }

    /** Where the name of a field stands; the group as a whole if it is not there. */
    public Place placeOf(Field<?> field) {
        return entry(field).map(Yaml.Entry::place).orElse(yaml.place());
    }

    /** Where problems with these fields are told. */
    public Problems problems() {
        return problems;
    }

    private boolean isMissing(Field<?> field) {
        return field.required() && !(field.mayBeBlank() && entry(field).isPresent());
    }

    /** A question of yes or no that stands there without an answer: either guess could publish what must stay private. */
    private boolean isUnanswered(Field<?> field) {
        return entry(field).isPresent() && field.type().shape() instanceof Shape.Word word && word.isDecision();
    }

    private Optional<Yaml.Entry> entry(Field<?> field) {
        return yaml.entry(field.name()).or(() -> Optional.ofNullable(misspelt.get(field.name())));
    }

    private boolean isMisspelt(Yaml.Entry entry) {
        return misspelt.containsValue(entry);
    }

    private static boolean isGiven(Yaml.Entry entry) {
        return !(entry.value() instanceof Yaml.Text text && text.isAbsent());
    }

    private void reportUnknown(Yaml.Entry entry) {
        String name = Wording.shortened(entry.name());
        Optional<String> near = FamiliarNames.meant(name, set.names()).or(() -> Nearest.to(name, set.names()));
        near.ifPresent(meant -> misspelt.putIfAbsent(meant, entry));
        String hint = near.map(meant -> "Did you mean " + meant + "?")
                .or(() -> set.fields().stream()
                        .flatMap(field -> StrayPart.of(entry, field).stream())
                        .findFirst()
                        .map(this::gathered))
                .orElse("The fields here are " + String.join(", ", set.names()) + ".");
        problems.add(FieldRules.UNKNOWN, entry.place(), set.noun() + " has no field named " + name + ".", hint);
    }

    private String gathered(StrayPart stray) {
        strewn.add(stray.of());
        return stray.hint(yaml.has(stray.of()));
    }

    private void reportMissing(Field<?> field) {
        boolean isThere = entry(field).isPresent();
        String what = isThere ? ", but nothing stands after it." : ", and it is not here.";
        problems.add(
                FieldRules.MISSING,
                placeOf(field),
                set.noun() + " needs the field " + field.name() + what,
                isUnanswered(field) ? answers(field) : example(field, isThere ? "Write: " : "Add: "));
    }

    /** Somebody may paste it: an invented number, for one, must not be published. */
    private static String example(Field<?> field, String order) {
        return order + field.name() + ": " + field.example() + ", with what is true here.";
    }

    /** Every answer, the safest first: one alone would be taken over by somebody who was about to type another. */
    private static String answers(Field<?> field) {
        List<String> choices = field.type().shape() instanceof Shape.Word word ? word.choices() : List.of();
        String lines = Stream.concat(field.safest().stream(), choices.stream())
                .distinct()
                .map(answer -> field.name() + ": " + answer)
                .collect(Collectors.joining("; "));
        return "Write one of these: " + lines + "."
                + (field.safest().isPresent() ? " If you are not sure, the first is the safe one." : "");
    }
}
