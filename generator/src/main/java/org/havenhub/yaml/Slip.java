package org.havenhub.yaml;

import java.util.List;
import org.havenhub.report.Problem;
import org.havenhub.report.Rule;

/**
 * A mistake in the writing of YAML.
 *
 * @param start in the draft's text
 * @param end in the draft's text
 * @param mend lets the reading go on
 */
record Slip(Rule rule, int start, int end, String message, Mend mend, List<String> hints) {

    Slip {
        hints = List.copyOf(hints);
    }

    static Slip of(Rule rule, int start, int end, String message, Mend mend, String... hints) {
        return new Slip(rule, start, end, message, mend, List.of(hints));
    }

    Problem in(Draft draft) {
        return rule.at(draft.place(start, end), message, hints.toArray(String[]::new));
    }
}
