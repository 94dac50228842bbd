package org.havenhub.render.view;

import java.util.List;

/**
 * A question by which the directory can be narrowed.
 *
 * @param id for example {@code kind}
 * @param name in words, for example "Kind of help"
 * @param values the answers that leave something
 */
public record FacetView(String id, Words name, List<FacetValueView> values) {

    public FacetView {
        values = List.copyOf(values);
    }
}
