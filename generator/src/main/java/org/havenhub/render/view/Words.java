package org.havenhub.render.view;

/**
 * A short text. Printed as {@code ${card.name}} it carries its language along where that is not the page's; inside an
 * attribute write {@code ${card.name.text}}.
 *
 * @param text plain, not escaped
 * @param lang BCP 47 tag; empty if it is the language of the page or not known
 * @param dir {@code ltr} or {@code rtl}; empty if it is that of the page
 */
public record Words(String text, String lang, String dir) {

    public static final Words NONE = new Words("", "", "");

    /** In the language of the page. */
    public static Words of(String text) {
        return new Words(text, "", "");
    }

    /** Of no language, but always read from left to right, such as {@code Mo-Fr 09:00-17:00}. */
    public static Words code(String text) {
        return new Words(text, "", "ltr");
    }
}
