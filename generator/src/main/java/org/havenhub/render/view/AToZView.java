package org.havenhub.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * {@code layouts/a-z.ftlh}: everything by name, or what begins with one letter.
 *
 * @param letters with how many entries each has, and links to them
 * @param sections of this page, one for each letter; empty where each letter has a page
 * @param pager if a letter has more entries than a page holds
 */
public record AToZView(
        SiteView site,
        PageView page,
        List<LetterView> letters,
        List<LetterView> sections,
        @Nullable PagerView pager) implements View {

    public AToZView {
        letters = List.copyOf(letters);
        sections = List.copyOf(sections);
    }
}
