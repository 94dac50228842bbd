package org.havenhub.render.view;

import java.util.List;

/**
 * One thing to know of a resource or of a way to reach it.
 *
 * @param name for the icon: {@code cost}, {@code languages}, {@code anonymous}, {@code recorded}, {@code bill},
 *     {@code access}, {@code transport}, {@code areas}, {@code for}, {@code ages}, {@code referral}, {@code documents}, {@code meetings}
 * @param term what it is about, in words
 * @param values at least one
 * @param open whether all that they say is that nobody knows
 */
public record FactView(String name, Words term, List<Words> values, boolean open) {

    public FactView {
        values = List.copyOf(values);
    }
}
