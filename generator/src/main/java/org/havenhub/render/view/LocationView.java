package org.havenhub.render.view;

import java.util.List;

/**
 * Where a place is.
 *
 * @param confidential whether the address is given only when one makes contact; then there is nothing here but the areas
 * @param areas where it is, roughly
 * @param name of the place; may be empty
 * @param lines of the address
 */
public record LocationView(boolean confidential, List<Words> areas, Words name, List<Words> lines) {

    public LocationView {
        areas = List.copyOf(areas);
        lines = List.copyOf(lines);
    }
}
