package org.havenhub.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.havenhub.content.SiteSettings;
import org.havenhub.content.Term;
import org.havenhub.report.Json;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldSet;
import org.havenhub.yaml.FieldTypes;
import org.havenhub.yaml.Shape;

/** JSON Schemas of fields, with the words of one hub. */
final class FieldSchema {

    /** A value that is a number to YAML where its author put no quotes round it. */
    private static final String BARE_NUMBER = "116123";

    private final SiteSettings hub;
    private final Choices choices;

    FieldSchema(SiteSettings hub) {
        this.hub = hub;
        this.choices = new Choices(hub);
    }

    /** A group of fields and no others. */
    Json.Fields group(FieldSet set) {
        return group(set, List.of());
    }

    /** The same, in which some fields of groups inside it are not required by themselves. */
    Json.Fields group(FieldSet set, List<String> excused) {
        Json.Fields properties = Json.fields();
        for (Field<?> field : set.fields()) {
            properties = properties.with(field.name(), property(field, excused));
        }
        List<String> required = set.fields().stream()
                .filter(field -> field.required() && !excused.contains(field.name()))
                .map(Field::name)
                .toList();
        Json.Fields group = Json.fields().with("type", "object").with("properties", properties);
        return withChoice(required.isEmpty() ? group : group.with("required", Json.texts(required)), set)
                .with("additionalProperties", Json.truth(false));
    }

    private static Json.Fields withChoice(Json.Fields group, FieldSet set) {
        List<Json> choices = set.alternatives().stream()
                .<Json>map(field -> Json.fields().with("required", Json.texts(List.of(field.name()))))
                .toList();
        return choices.isEmpty() ? group : group.with("oneOf", Json.items(choices));
    }

    private Json.Fields property(Field<?> field, List<String> excused) {
        Shape shape = field.type().shape();
        Json.Fields about = Json.fields().with("description", field.description());
        return (isOfThisHub(shape) ? about : about.with("examples", Json.items(List.of(FieldExample.of(field)))))
                .and(schema(shape, excused));
    }

    private Json.Fields schema(Shape shape, List<String> excused) {
        if (shape instanceof Shape.ListOf list) {
            Json.Fields item = schema(list.item(), excused);
            return anyOf(Json.fields().with("type", "array").with("items", item), item);
        }
        if (shape instanceof Shape.Local local) {
            Json.Fields part = schema(local.part(), excused);
            return anyOf(part, byLanguage(part));
        }
        if (shape instanceof Shape.Group group) {
            return group(group.fields(), excused);
        }
        if (shape instanceof Shape.Word word) {
            return word(word);
        }
        return shape instanceof Shape.Name name ? name(name) : line((Shape.Line) shape);
    }

    private static Json.Fields anyOf(Json... choices) {
        return Json.fields().with("anyOf", Json.items(List.of(choices)));
    }

    private Json.Fields byLanguage(Json part) {
        Json.Fields texts = Json.fields();
        for (var language : hub.languages()) {
            texts = texts.with(language.tag(), part);
        }
        return Json.fields()
                .with("type", "object")
                .with("properties", texts)
                .with("additionalProperties", Json.truth(false));
    }

    /** Capitals do not count; YAML takes {@code true} and {@code false} for something else than words. */
    private static Json.Fields word(Shape.Word word) {
        List<Json> choices =
                new ArrayList<>(word.choices().stream().map(Json::text).toList());
        String pattern = word.choices().stream().map(FieldSchema::inAnyCase).collect(Collectors.joining("|"));
        if (word.equals(FieldTypes.yesNo().shape())) {
            choices.addAll(List.of(Json.truth(true), Json.truth(false)));
            pattern += "|" + inAnyCase("true") + "|" + inAnyCase("false");
        }
        return anyOf(Json.fields().with("enum", Json.items(choices)), patterned(pattern, word));
    }

    private static String inAnyCase(String word) {
        return word.chars()
                .mapToObj(Character::toString)
                .map(letter -> letter.equals(letter.toUpperCase(Locale.ROOT))
                        ? letter
                        : "[" + letter.toUpperCase(Locale.ROOT) + letter + "]")
                .collect(Collectors.joining());
    }

    private Json.Fields name(Shape.Name name) {
        List<Term> terms = choices.terms(name.of());
        if (terms.isEmpty()) {
            return patterned(Shape.Name.PATTERN, name);
        }
        return Json.fields()
                .with("enum", Json.texts(terms.stream().map(Term::id).toList()))
                .with(
                        "enumDescriptions",
                        Json.texts(terms.stream().map(choices::label).toList()));
    }

    /** Whether only the hub's own words will do, so that a general example would be wrong. */
    private boolean isOfThisHub(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return isOfThisHub(list.item());
        }
        return shape instanceof Shape.Name name && !choices.terms(name.of()).isEmpty();
    }

    private static Json.Fields line(Shape.Line line) {
        return line.pattern().isEmpty()
                ? Json.fields().with("type", Json.texts(List.of("string", "number", "boolean")))
                : patterned(line.pattern(), line);
    }

    private static Json.Fields patterned(String pattern, Shape shape) {
        Json type = BARE_NUMBER.matches(pattern) ? Json.texts(List.of("string", "integer")) : Json.text("string");
        return Json.fields()
                .with("type", type)
                .with("pattern", "^(" + pattern + ")$")
                .with("patternErrorMessage", "Here stands " + shape.words() + ".");
    }
}
