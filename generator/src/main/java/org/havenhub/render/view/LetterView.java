package org.havenhub.render.view;

import java.util.List;

/**
 * What begins with a letter.
 *
 * @param id of its heading
 * @param label the letter, or the theme's word for all that begins with none
 * @param href where its entries are; empty for these themselves
 * @param count of entries
 * @param entries on this page; none where it is only a link
 */
public record LetterView(String id, Words label, String href, int count, List<EntryView> entries) {

    public LetterView {
        entries = List.copyOf(entries);
    }
}
