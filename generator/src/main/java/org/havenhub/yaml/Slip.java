package org.havenhub.yaml;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Remedy;
import org.havenhub.report.Rule;

/**
 * A mistake in the writing of YAML.
 *
 * @param start in the draft's text
 * @param end in the draft's text
 * @param mend lets the reading go on
 * @param isCertain whether nobody can have meant anything else, so that nobody has to be asked
 */
record Slip(Rule rule, int start, int end, String message, Mend mend, List<String> hints, boolean isCertain) {

    Slip {
        hints = List.copyOf(hints);
    }

    static Slip of(Rule rule, int start, int end, String message, Mend mend, String... hints) {
        return new Slip(rule, start, end, message, mend, List.of(hints), false);
    }

    /** The same slip, in which the author may have meant something else. */
    Slip withHint(String hint) {
        return new Slip(
                rule,
                start,
                end,
                message,
                mend,
                Stream.concat(hints.stream(), Stream.of(hint)).toList(),
                false);
    }

    /** The same slip, of which nobody has to be asked what was meant. */
    Slip certain() {
        return new Slip(rule, start, end, message, mend, hints, true);
    }

    Problem in(Draft draft) {
        Problem problem = rule.at(draft.place(start, end), message, hints.toArray(String[]::new));
        return remedy(draft).map(problem::with).orElse(problem);
    }

    /** None where the stretch goes over several lines, or holds more than its author typed: remedies that are not certain. */
    private Optional<Remedy> remedy(Draft draft) {
        if (!isCertain || mend.edits().size() != 1) {
            return Optional.empty();
        }
        Edit edit = mend.edits().get(0);
        Place place = draft.place(edit.start(), edit.end());
        return place.marked().equals(draft.text().substring(edit.start(), edit.end()))
                ? Optional.of(new Remedy(place.column(), place.length(), edit.replacement()))
                : Optional.empty();
    }
}
