package org.havenhub.render.view;

/**
 * One language of the language switch.
 *
 * @param lang BCP 47 tag, for {@code lang} and {@code hreflang}
 * @param dir {@code ltr} or {@code rtl}
 * @param endonym the language's name in itself
 * @param href this page in that language, or its home page where there is no translation
 * @param current whether it is the language of this page
 */
public record LanguageView(String lang, String dir, String endonym, String href, boolean current) {}
