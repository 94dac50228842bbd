package org.havenhub.render.view;

import org.jspecify.annotations.Nullable;

/**
 * A guide as lists show it.
 *
 * @param title of the guide
 * @param summary one sentence; may be empty
 * @param href its page
 * @param hreflang BCP 47 tag if the guide is in another language than the page; else empty
 * @param language the name of that language, in the language of the page; else empty
 * @param reviewed when a person last read it through
 * @param overdue whether that is longer ago than the hub promises
 * @param minutes how long it takes to read, at least 1
 * @param steps whether it is a checklist
 */
public record GuideCard(
        Words title,
        Words summary,
        String href,
        String hreflang,
        String language,
        @Nullable DateView reviewed,
        boolean overdue,
        int minutes,
        boolean steps) {}
