package org.havenhub.editor;

import org.havenhub.content.SiteSettings;
import org.havenhub.report.Json;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldSet;
import org.havenhub.yaml.Shape;

/** Fields as Pages CMS has them. Dates, numbers and yes or no are texts and choices, which stay as they are typed. */
final class PagesFields {

    private final Choices choices;

    PagesFields(SiteSettings hub) {
        this.choices = new Choices(hub);
    }

    Json.Items of(FieldSet set) {
        return new Json.Items(set.fields().stream().<Json>map(this::of).toList());
    }

    private Json.Fields of(Field<?> field) {
        return Json.fields()
                .with("name", field.name())
                .with("label", Labels.of(field))
                .with("description", field.description())
                .with("required", Json.truth(field.required()))
                .and(type(field.type().shape()));
    }

    private Json.Fields type(Shape shape) {
        if (shape instanceof Shape.ListOf list) {
            return list(list.item());
        }
        if (shape instanceof Shape.Local local) {
            return type(local.part());
        }
        if (shape instanceof Shape.Either either) {
            return type(either.value());
        }
        if (shape instanceof Shape.Group group) {
            return type("object").with("fields", of(group.fields()));
        }
        return choices.of(shape)
                .map(values -> type("select").with("options", Json.fields().with("values", values)))
                .orElseGet(() -> text(shape));
    }

    private Json.Fields list(Shape item) {
        return choices.of(item)
                .map(values -> type("select")
                        .with(
                                "options",
                                Json.fields().with("multiple", Json.truth(true)).with("values", values)))
                .orElseGet(() -> type(item).with("list", Json.truth(true)));
    }

    private static Json.Fields text(Shape shape) {
        return shape instanceof Shape.Line line && !line.pattern().isEmpty()
                ? type("string")
                        .with(
                                "pattern",
                                Json.fields()
                                        .with("regex", "^(" + line.pattern() + ")$")
                                        .with("message", "Here stands " + line.words() + "."))
                : type("string");
    }

    private static Json.Fields type(String name) {
        return Json.fields().with("type", name);
    }
}
