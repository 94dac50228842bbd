package org.havenhub.resource;

import java.util.List;
import org.havenhub.report.Rule;

/** What is wrong with hours, in words. */
record HoursMistake(Rule rule, String message, List<String> hints) {

    HoursMistake {
        hints = List.copyOf(hints);
    }

    /** It cannot be read. */
    static HoursMistake bad(String message, String... hints) {
        return new HoursMistake(ResourceRules.BAD_HOURS, message, List.of(hints));
    }

    /** It can be read in more than one way. */
    static HoursMistake ambiguous(String message, String... hints) {
        return new HoursMistake(ResourceRules.AMBIGUOUS_HOURS, message, List.of(hints));
    }

    /** It says two things of the same day. */
    static HoursMistake conflict(String message, List<String> hints) {
        return new HoursMistake(ResourceRules.CONFLICTING_HOURS, message, hints);
    }
}
