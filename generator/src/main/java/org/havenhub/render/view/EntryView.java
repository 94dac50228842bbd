package org.havenhub.render.view;

import java.util.List;

/**
 * A guide or a resource in a list of names.
 *
 * @param link to it
 * @param kind what it is: a kind of help, or a guide
 * @param overdue whether nobody has checked it in time
 * @param siblings resources that are always shown together with it
 */
public record EntryView(LinkView link, Words kind, boolean overdue, List<LinkView> siblings) {

    public EntryView {
        siblings = List.copyOf(siblings);
    }
}
