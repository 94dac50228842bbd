package org.havenhub.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.content.SiteSettings;
import org.havenhub.content.Term;
import org.havenhub.report.Json;
import org.havenhub.report.Rule;
import org.havenhub.report.Severity;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldSet;
import org.havenhub.yaml.Shape;

/** JSON Schemas of fields, with the words of one hub. */
final class FieldSchema {

    /** Values that are no text to YAML where their author put no quotes round them, by what they are to JSON Schema. */
    private static final Map<String, String> BARE =
            new TreeMap<>(Map.of("integer", "116123", "number", "1.5", "boolean", "true"));

    private static final Json NOTHING = Json.fields().with("type", "null");

    private final SiteSettings hub;
    private final List<Rule> rules;
    private final Choices choices;

    /** @param rules that builds report on */
    FieldSchema(SiteSettings hub, List<Rule> rules) {
        this.hub = hub;
        this.rules = List.copyOf(rules);
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
                .<Json>map(field -> given(field.name()))
                .toList();
        return choices.isEmpty() ? group : group.with("oneOf", Json.items(choices));
    }

    /** A field that is there and says something. */
    private static Json given(String name) {
        return Json.fields()
                .with("required", Json.texts(List.of(name)))
                .with("properties", Json.fields().with(name, Json.fields().with("not", NOTHING)));
    }

    private Json.Fields property(Field<?> field, List<String> excused) {
        Shape shape = field.type().shape();
        Json.Fields about = Json.fields().with("description", field.description());
        return (isOfThisHub(shape) ? about : about.with("examples", Json.items(List.of(FieldExample.of(field)))))
                .and(mayBeEmpty(field) ? orNothing(schema(shape, excused)) : schema(shape, excused));
    }

    /** A name with nothing after it is as good as no line, except where a question waits for its answer. */
    private static boolean mayBeEmpty(Field<?> field) {
        return field.mayBeBlank() && !isYesOrNo(field.type().shape());
    }

    private static boolean isYesOrNo(Shape shape) {
        return shape instanceof Shape.Word word && word.isDecision();
    }

    private static Json.Fields orNothing(Json.Fields schema) {
        if (schema.fields().get("type") instanceof Json.Text type) {
            return schema.with("type", Json.items(List.of(type, Json.text("null"))));
        }
        if (schema.fields().get("type") instanceof Json.Items types) {
            return schema.with("type", joined(types, Json.text("null")));
        }
        return schema.fields().get("anyOf") instanceof Json.Items choices
                ? schema.with("anyOf", joined(choices, NOTHING))
                : anyOf(schema, NOTHING);
    }

    private static Json joined(Json.Items items, Json more) {
        return Json.items(Stream.concat(items.items().stream(), Stream.of(more)).toList());
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
        if (shape instanceof Shape.Either either) {
            return anyOf(schema(either.value(), excused), group(either.fields(), excused));
        }
        if (shape instanceof Shape.Group group) {
            return group(group.fields(), excused);
        }
        if (shape instanceof Shape.ByName) {
            return byRule();
        }
        if (shape instanceof Shape.Word word) {
            return word(word);
        }
        return shape instanceof Shape.Name name ? name(name) : line((Shape.Line) shape);
    }

    private static Json.Fields anyOf(Json... choices) {
        return Json.fields().with("anyOf", Json.items(List.of(choices)));
    }

    /** Each language is offered by its code; its capitals do not count. */
    private Json.Fields byLanguage(Json part) {
        Json.Fields texts = Json.fields();
        Json.Fields inAnyCase = Json.fields();
        for (var language : hub.languages()) {
            texts = texts.with(language.tag(), part);
            inAnyCase = inAnyCase.with("^" + inAnyCase(language.tag().toLowerCase(Locale.ROOT)) + "$", part);
        }
        return Json.fields()
                .with("type", "object")
                .with("properties", texts)
                .with("patternProperties", inAnyCase)
                .with("maxProperties", hub.languages().size())
                .with("additionalProperties", Json.truth(false));
    }

    /** Each rule is offered by its id. Errors stay errors, so that these are offered nothing else. */
    private Json.Fields byRule() {
        Json.Fields properties = Json.fields();
        for (Rule rule : rules) {
            List<String> weights =
                    rule.severity() == Severity.ERROR ? List.of("error") : List.of("error", "warning", "off");
            properties = properties.with(
                    rule.id(),
                    Json.fields().with("description", rule.title() + ".").and(word(new Shape.Word(weights))));
        }
        return Json.fields()
                .with("type", "object")
                .with("properties", properties)
                .with("additionalProperties", Json.truth(false));
    }

    /** Capitals do not count; YAML takes {@code true} and {@code false} for something else than words. */
    private static Json.Fields word(Shape.Word word) {
        List<Json> choices =
                new ArrayList<>(word.choices().stream().map(Json::text).toList());
        String pattern = word.choices().stream().map(FieldSchema::inAnyCase).collect(Collectors.joining("|"));
        if (isYesOrNo(word)) {
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
        Json.Fields known = Json.fields()
                .with("enum", Json.texts(terms.stream().map(Term::id).toList()))
                .with(
                        "enumDescriptions",
                        Json.texts(terms.stream().map(choices::label).toList()));
        List<Json> bare = terms.stream().flatMap(term -> bare(term.id())).toList();
        return bare.isEmpty() ? known : anyOf(known, Json.fields().with("enum", Json.items(bare)));
    }

    /** An id that is a number or a truth to YAML, as that. */
    private static Stream<Json> bare(String id) {
        if (id.matches("[0-9]{1,18}")) {
            return Stream.of(Json.number(Long.parseLong(id)));
        }
        return id.equals("true") || id.equals("false") ? Stream.of(Json.truth(id.equals("true"))) : Stream.of();
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
        List<String> types = Stream.concat(
                        Stream.of("string"),
                        BARE.entrySet().stream()
                                .filter(bare -> bare.getValue().matches(pattern))
                                .map(Map.Entry::getKey))
                .toList();
        Json.Fields typed = Json.fields().with("type", types.size() > 1 ? Json.texts(types) : Json.text("string"));
        return (types.contains("integer") && !"-7".matches(pattern) ? typed.with("minimum", 0) : typed)
                .with("pattern", "^(" + pattern + ")$")
                .with("patternErrorMessage", "Here stands " + shape.words() + ".");
    }
}
