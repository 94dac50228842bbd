package org.havenhub.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The tags of a page, if no reader can doubt where they begin and end: outside of them and in their attributes there is no {@code <}.
 * Where one reader sees an element and another one words, both then see the same tags.
 */
final class PlainTags {

    private static final Pattern TAG = Pattern.compile(
            "<(?:/[a-z][^<>\"']*+|[a-z](?:[^<>\"']++|\"[^<\"]*+\"|'[^<']*+')*+|!doctype[^<>]*+|!--[^<]*?--)>",
            Pattern.CASE_INSENSITIVE);

    private PlainTags() {}

    static boolean areAll(String html) {
        Matcher tag = TAG.matcher(html);
        int at = 0;
        for (int next = html.indexOf('<'); next >= 0; next = html.indexOf('<', at)) {
            if (!tag.region(next, html.length()).lookingAt()) {
                return false;
            }
            at = tag.end();
        }
        return true;
    }
}
