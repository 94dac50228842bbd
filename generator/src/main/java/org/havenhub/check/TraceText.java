package org.havenhub.check;

import java.util.List;
import java.util.Locale;

/** Where parts of paths and addresses meet in the text of a file. */
final class TraceText {

    /** How a file writes what parts a path: in addresses, JSON, HTML, and scripts too. */
    private static final List<String> SEPARATORS = List.of(
            "/",
            "\\",
            "%2F",
            "%2F".toLowerCase(Locale.ROOT),
            "%5C",
            "%5c",
            "&#47;",
            "&#x2F;",
            "&#x2f;",
            "&sol;",
            "\\u002f",
            "\\u002F");

    private TraceText() {}

    /** Whether a name may be a part of a path or address: cheap, for most names stand in a sentence. */
    static boolean mayBeAt(String text, int start, int end) {
        return (start > 0 && "/\\FfCc;~@".indexOf(text.charAt(start - 1)) >= 0)
                || (end < text.length() && "@.".indexOf(text.charAt(end)) >= 0);
    }

    /** The place before all separators that end here; the same place if there are none. */
    static int beforeSeparators(String text, int end) {
        int at = end;
        for (int before = separator(text, at); before < at; before = separator(text, at)) {
            at = before;
        }
        return at;
    }

    /** The place behind all separators that begin here; the same place if there are none. */
    static int afterSeparators(String text, int start) {
        for (String separator : SEPARATORS) {
            if (text.startsWith(separator, start)) {
                return afterSeparators(text, start + separator.length());
            }
        }
        return start;
    }

    /** Whether a name ends here: {@code anna} is neither annabel, anna-lena nor anna.smith, but may end a sentence. */
    static boolean endsAt(String text, int end) {
        if (end >= text.length()) {
            return true;
        }
        char next = text.charAt(end);
        return next == '.'
                ? end + 1 >= text.length() || !isOfName(text.charAt(end + 1))
                : next != '-' && next != '_' && !isOfName(next);
    }

    /** Whether a path of the computer begins here, and not in the middle of an address or of another path. */
    static boolean beginsAt(String text, int start) {
        if (start == 0) {
            return true;
        }
        char last = text.charAt(start - 1);
        boolean isEscape = start >= 3 && text.charAt(start - 3) == '%';
        return isEscape || ("._-~".indexOf(last) < 0 && !isOfName(last));
    }

    private static int separator(String text, int end) {
        for (String separator : SEPARATORS) {
            if (text.startsWith(separator, end - separator.length())) {
                return end - separator.length();
            }
        }
        return end;
    }

    private static boolean isOfName(char sign) {
        return Character.isLetterOrDigit(sign);
    }
}
