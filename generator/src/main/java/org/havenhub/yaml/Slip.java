package org.havenhub.yaml;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.havenhub.files.FileRules;
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
 */
record Slip(Rule rule, int start, int end, String message, Mend mend, List<String> hints) {

    /** Slips of which nobody has to be asked what was meant. */
    private static final Set<Rule> CERTAIN = Set.of(
            YamlRules.TAB,
            YamlRules.ODD_SPACE,
            YamlRules.MISSING_SPACE,
            YamlRules.MISSING_SPACE_AFTER_HYPHEN,
            YamlRules.SMART_QUOTES,
            YamlRules.WIDE_COLON,
            YamlRules.DASH_BULLET,
            FileRules.HIDDEN_CHARACTER);

    Slip {
        hints = List.copyOf(hints);
    }

    static Slip of(Rule rule, int start, int end, String message, Mend mend, String... hints) {
        return new Slip(rule, start, end, message, mend, List.of(hints));
    }

    Problem in(Draft draft) {
        Problem problem = rule.at(draft.place(start, end), message, hints.toArray(String[]::new));
        return remedy(draft).map(problem::with).orElse(problem);
    }

    /** None where the stretch goes over several lines, or holds more than its author typed: remedies that are not certain. */
    private Optional<Remedy> remedy(Draft draft) {
        if (!CERTAIN.contains(rule) || mend.edits().size() != 1) {
            return Optional.empty();
        }
        Edit edit = mend.edits().get(0);
        Place place = draft.place(edit.start(), edit.end());
        return place.marked().equals(draft.text().substring(edit.start(), edit.end()))
                ? Optional.of(new Remedy(place.column(), place.length(), edit.replacement()))
                : Optional.empty();
    }
}
