package org.havenhub.editor;

import java.util.List;
import java.util.Optional;
import org.havenhub.content.SiteSettings;
import org.havenhub.content.Term;
import org.havenhub.report.Json;
import org.havenhub.yaml.Reference;
import org.havenhub.yaml.Shape;

/** The values among which a web editor lets people choose. */
final class Choices {

    private final SiteSettings hub;

    Choices(SiteSettings hub) {
        this.hub = hub;
    }

    /** Each with what people see and what is written; empty where anything may be typed. */
    Optional<Json> of(Shape shape) {
        if (shape instanceof Shape.Word word) {
            return Optional.of(Json.items(word.choices().stream()
                    .map(choice -> choice(choice, choice))
                    .toList()));
        }
        return shape instanceof Shape.Name name
                ? Optional.of(terms(name.of()))
                        .filter(terms -> !terms.isEmpty())
                        .map(terms -> Json.items(terms.stream()
                                .map(term -> choice(label(term), term.id()))
                                .toList()))
                : Optional.empty();
    }

    /** Those that the settings define; which resources and pages there are, they do not know. */
    List<Term> terms(Reference reference) {
        return switch (reference) {
            case TOPIC -> hub.topics();
            case KIND -> hub.kinds();
            case AREA -> hub.areas();
            case TERM, RESOURCE, PAGE, RULE, ADDRESS -> List.of();
        };
    }

    String label(Term term) {
        return term.label().in(hub.defaultLanguage(), hub.defaultLanguage());
    }

    private static Json choice(String label, String value) {
        return Json.fields().with("label", label).with("value", value);
    }
}
