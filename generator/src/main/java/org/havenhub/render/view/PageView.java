package org.havenhub.render.view;

import java.util.List;

/**
 * What every page has.
 *
 * @param title for the level-one heading
 * @param browserTitle for {@code <title>}: a discreet one if the author gave one, else the title and the hub's name
 * @param description one sentence for search engines; may be empty
 * @param canonical absolute address; empty if the hub does not say where it is published
 * @param alternates the same page in other languages, itself included, for {@code <link rel="alternate">}; empty if there is
 *     no other
 * @param indexed whether search engines may list it
 * @param menu the main menu, with the current item marked
 * @param languages the language switch; empty if the hub has one language
 * @param breadcrumbs from the home page down to this page, which is the last one; empty on the home page
 * @param linkedData the same for programs that look for linked data, as a file beside it; empty if there is none
 */
public record PageView(
        Words title,
        String browserTitle,
        String description,
        String canonical,
        List<AlternateView> alternates,
        boolean indexed,
        List<LinkView> menu,
        List<LanguageView> languages,
        List<LinkView> breadcrumbs,
        String linkedData) {

    public PageView {
        alternates = List.copyOf(alternates);
        menu = List.copyOf(menu);
        languages = List.copyOf(languages);
        breadcrumbs = List.copyOf(breadcrumbs);
    }

    /** The same, but search engines are sent elsewhere. */
    public PageView withCanonical(String address) {
        return new PageView(
                title,
                browserTitle,
                description,
                address,
                alternates,
                indexed,
                menu,
                languages,
                breadcrumbs,
                linkedData);
    }

    /** The same, with the file of linked data beside it. */
    public PageView withLinkedData(String href) {
        return new PageView(
                title, browserTitle, description, canonical, alternates, indexed, menu, languages, breadcrumbs, href);
    }
}
