package org.havenhub.render.view;

/**
 * A link to a page of the site.
 *
 * @param text what it says
 * @param href relative
 * @param hreflang BCP 47 tag of a page in another language; else empty
 * @param current {@code page} if it leads to this very page, {@code true} if this page belongs to it, else empty; for
 *     {@code aria-current}
 */
public record LinkView(Words text, String href, String hreflang, String current) {

    public static LinkView to(String href, Words text) {
        return new LinkView(text, href, "", "");
    }
}
