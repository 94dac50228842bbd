package org.havenhub.resource;

import java.time.LocalDate;
import org.havenhub.language.LocalText;
import org.havenhub.report.Located;

/**
 * A notice that holds for a short time, such as that a place is closed for repairs.
 *
 * @param until the last day on which it holds
 */
public record Alert(LocalText text, Located<LocalDate> until) {

    /** Whether it no longer holds. */
    public boolean isOver(LocalDate today) {
        return today.isAfter(until.value());
    }
}
