package org.havenhub.editor;

import java.util.List;
import java.util.Optional;
import org.havenhub.content.SiteSettings;
import org.havenhub.report.Json;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldSet;
import org.havenhub.yaml.Shape;

/**
 * Fields as Decap CMS and Sveltia CMS have them. Dates, numbers and yes or no are texts and choices: what people type must stay as
 * it is, and a widget for dates writes times too.
 */
final class DecapFields {

    private final Choices choices;

    DecapFields(SiteSettings hub) {
        this.choices = new Choices(hub);
    }

    Json.Items of(FieldSet set) {
        return new Json.Items(set.fields().stream().<Json>map(this::of).toList());
    }

    private Json.Fields of(Field<?> field) {
        return Json.fields()
                .with("name", field.name())
                .with("label", Labels.of(field))
                .with("hint", field.description())
                .with("required", Json.truth(field.required()))
                .and(widget(field.type().shape()));
    }

    private Json.Fields widget(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return list(list.item());
        }
        if (shape instanceof Shape.Local local) {
            return widget(local.part());
        }
        if (shape instanceof Shape.Either either) {
            return widget(either.value());
        }
        if (shape instanceof Shape.Group group) {
            return widget("object").with("collapsed", Json.truth(true)).with("fields", of(group.fields()));
        }
        return choices.of(shape)
                .map(options -> widget("select").with("options", options))
                .orElseGet(() -> text(shape));
    }

    private Json.Fields list(Shape item) {
        if (item instanceof Shape.Group group) {
            return widget("list").with("collapsed", Json.truth(true)).with("fields", of(group.fields()));
        }
        Optional<Json> options = choices.of(item);
        return options.isPresent()
                ? widget("select").with("multiple", Json.truth(true)).with("options", options.get())
                : widget("list")
                        .with(
                                "field",
                                Json.fields()
                                        .with("name", "item")
                                        .with("label", "")
                                        .and(widget(item)));
    }

    private static Json.Fields text(Shape shape) {
        boolean isPlain = !(shape instanceof Shape.Line line) || line.pattern().isEmpty();
        return isPlain
                ? widget("string")
                : widget("string")
                        .with(
                                "pattern",
                                Json.texts(List.of(
                                        "^(" + ((Shape.Line) shape).pattern() + ")$",
                                        "Here stands " + shape.words() + ".")));
    }

    private static Json.Fields widget(String name) {
        return Json.fields().with("widget", name);
    }
}
