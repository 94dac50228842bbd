package org.havenhub.report;

import java.util.List;

/**
 * A kind of problem, with a name that never changes.
 *
 * @param id kebab-case, permanent, for example {@code broken-link}
 * @param severity how much it weighs
 * @param title what is wrong, in a few words
 * @param why why it matters to the people who read the hub
 * @param mend how an editor puts it right
 */
public record Rule(String id, Severity severity, String title, String why, String mend) {

    public Rule {
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException("Not a kebab-case rule id: " + id);
        }
    }

    /** A rule whose problems stop the build. */
    public static Rule error(String id, String title, String why, String mend) {
        return new Rule(id, Severity.ERROR, title, why, mend);
    }

    /** A rule whose problems are told but do not stop the build. */
    public static Rule warning(String id, String title, String why, String mend) {
        return new Rule(id, Severity.WARNING, title, why, mend);
    }

    /** A rule that tells what Haven did by itself, and of which nothing needs to be mended. */
    public static Rule note(String id, String title, String why, String mend) {
        return new Rule(id, Severity.NOTE, title, why, mend);
    }

    /** A problem of this kind. The message names the thing and says what is wrong; each hint says what to do. */
    public Problem at(Place place, String message, String... hints) {
        return new Problem(this, severity, place, message, List.of(hints));
    }
}
