package org.havenhub;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A guide, a page or a resource to begin.
 *
 * @param sort what it is
 * @param title as readers see it, in any script
 * @param language of a guide or a page, by its tag; empty means the hub's main one
 * @param kind of a resource: the id of one of the hub's kinds
 * @param today the day on which it is begun
 */
public record NewEntry(Sort sort, String title, Optional<String> language, String kind, LocalDate today) {

    /** What can be begun. */
    public enum Sort {
        GUIDE,
        PAGE,
        RESOURCE
    }
}
