package org.havenhub.resource;

import java.time.LocalDate;
import java.time.Period;

/** How far what is said of a resource can be relied on, on the day of a build. */
public enum Freshness {
    /** A person has checked it, and the check still holds. */
    FRESH,

    /** Nobody has written down a check. */
    UNCHECKED,

    /** The check no longer holds: lists show it after all others, and say so. */
    OVERDUE,

    /** The check no longer holds, and the grace after it is over: no list shows it. */
    LAPSED;

    /**
     * How fresh a resource is.
     *
     * @param review how long a check holds, unless the resource itself says it
     * @param grace how long an overdue resource stays in lists
     */
    public static Freshness of(Resource resource, Period review, Period grace, LocalDate today) {
        return resource.due(review).map(due -> since(due, grace, today)).orElse(UNCHECKED);
    }

    private static Freshness since(LocalDate due, Period grace, LocalDate today) {
        if (!due.isBefore(today)) {
            return FRESH;
        }
        return due.plus(grace).isBefore(today) ? LAPSED : OVERDUE;
    }
}
