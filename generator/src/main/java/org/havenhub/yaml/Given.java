package org.havenhub.yaml;

import java.util.Optional;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Problems;
import org.havenhub.report.Remedy;
import org.havenhub.report.Rule;

/**
 * What an author gave for a field.
 *
 * @param name of the field
 * @param yaml what was typed
 * @param expected what the field takes
 * @param problems where mistakes are told
 */
public record Given(String name, Yaml yaml, Shape expected, Problems problems) {

    /** The text; empty after a problem if it is no text, or if nothing was typed. */
    public Optional<String> text() {
        if (yaml instanceof Yaml.Text text && !text.isAbsent()) {
            return Optional.of(text.value());
        }
        return mistyped();
    }

    /** What was typed, for a message: cut if it is long, for the excerpt shows the whole. */
    public String shown() {
        return yaml instanceof Yaml.Text text ? Wording.shortened(text.value()) : yaml.noun();
    }

    /** Reports that the value is of the wrong sort. */
    public <T> Optional<T> mistyped(String... hints) {
        String found = yaml instanceof Yaml.Text text ? said(text) : "this is " + yaml.noun();
        return wrong(FieldRules.MISTYPED, name + " takes " + expected.words() + ", but " + found + ".", hints);
    }

    /** Reports a problem at the value. */
    public <T> Optional<T> wrong(Rule rule, String message, String... hints) {
        problems.add(rule, yaml.place(), message, hints);
        return Optional.empty();
    }

    /** Reports a problem that has one remedy only: this instead of what was typed. */
    public <T> Optional<T> wrongFor(String right, Rule rule, String message) {
        Place place = yaml.place();
        Problem problem = rule.at(place, message, "Write: " + right);
        boolean isMarkedWhole = yaml instanceof Yaml.Text text
                && !text.value().isEmpty()
                && place.marked().contains(text.value());
        problems.add(isMarkedWhole ? problem.with(new Remedy(place.column(), place.length(), right)) : problem);
        return Optional.empty();
    }

    Given of(Yaml part, Shape shape) {
        return new Given(name, part, shape, problems);
    }

    private static String said(Yaml.Text text) {
        return text.value().isBlank()
                ? "nothing stands here"
                : "this is the text \"" + Wording.shortened(text.value()) + "\"";
    }
}
