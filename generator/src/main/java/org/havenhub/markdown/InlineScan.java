package org.havenhub.markdown;

import java.util.HashSet;
import java.util.Set;

/**
 * Finds where the parts of inline Markdown end, as CommonMark 0.31.2 defines them. Every method takes the offset of a
 * part's first character and gives the offset after its last one, or -1 if no such part begins there.
 *
 * <p>Offsets have to be asked for from left to right: a closing mark that was looked for in vain is not looked for again,
 * which keeps hostile text linear.
 */
final class InlineScan {

    /** CommonMark's own bound. */
    private static final int LONGEST_LABEL = 999;

    /** CommonMark has no bound; nobody types such a title, and without a bound they are quadratic. */
    private static final int LONGEST_TITLE = 1_000;

    /** What other implementations take. */
    private static final int DEEPEST_PARENTHESES = 32;

    private final CharSequence text;
    private final Set<String> absent = new HashSet<>();

    InlineScan(CharSequence text) {
        this.text = text;
    }

    CharSequence text() {
        return text;
    }

    /** {@code <scheme:anything>} */
    int autolinkEnd(int start) {
        int at = start + 1;
        while (isSchemeCharacter(charAt(at), at == start + 1)) {
            at++;
        }
        int scheme = at - start - 1;
        if (charAt(at) != ':' || scheme < 2 || scheme > 32) {
            return -1;
        }
        while (charAt(at) > ' ' && charAt(at) != '<' && charAt(at) != '>') {
            at++;
        }
        return charAt(at) == '>' ? at + 1 : -1;
    }

    /** {@code <name@example.org>} */
    int mailLinkEnd(int start) {
        int at = start + 1;
        while (isMailboxCharacter(charAt(at))) {
            at++;
        }
        if (charAt(at) != '@' || at == start + 1) {
            return -1;
        }
        do {
            at = domainLabelEnd(at + 1);
        } while (at >= 0 && charAt(at) == '.');
        return at >= 0 && charAt(at) == '>' ? at + 1 : -1;
    }

    private int domainLabelEnd(int start) {
        int at = start;
        while (isAsciiAlphanumeric(charAt(at)) || charAt(at) == '-') {
            at++;
        }
        boolean fits = at > start && at - start <= 63 && charAt(start) != '-' && charAt(at - 1) != '-';
        return fits ? at : -1;
    }

    /** A tag, a comment, a processing instruction, a declaration, or a CDATA section. */
    int htmlEnd(int start) {
        if (startsWith("<!-->", start)) {
            return start + 5;
        }
        if (startsWith("<!--->", start)) {
            return start + 6;
        }
        if (startsWith("<!--", start)) {
            return after("-->", start + 4);
        }
        if (startsWith("<?", start)) {
            return after("?>", start + 2);
        }
        if (startsWith("<![CDATA[", start)) {
            return after("]]>", start + 9);
        }
        if (startsWith("<!", start)) {
            return isAsciiLetter(charAt(start + 2)) ? after(">", start + 2) : -1;
        }
        return startsWith("</", start) ? closingTagEnd(start) : openingTagEnd(start);
    }

    private int closingTagEnd(int start) {
        int name = tagNameEnd(start + 2);
        int at = blanksEnd(name);
        return name >= 0 && charAt(at) == '>' ? at + 1 : -1;
    }

    private int openingTagEnd(int start) {
        int at = tagNameEnd(start + 1);
        while (at >= 0) {
            int next = blanksEnd(at);
            if (charAt(next) == '/' && charAt(next + 1) == '>') {
                return next + 2;
            }
            if (charAt(next) == '>') {
                return next + 1;
            }
            at = next > at ? attributeEnd(next) : -1;
        }
        return -1;
    }

    private int tagNameEnd(int start) {
        int at = start;
        while (isAsciiLetter(charAt(at)) || (at > start && (isAsciiAlphanumeric(charAt(at)) || charAt(at) == '-'))) {
            at++;
        }
        return at > start ? at : -1;
    }

    private int attributeEnd(int start) {
        int name = start;
        while (isAttributeCharacter(charAt(name), name == start)) {
            name++;
        }
        int equals = blanksEnd(name);
        if (name == start || charAt(equals) != '=') {
            return name == start ? -1 : name;
        }
        return attributeValueEnd(blanksEnd(equals + 1));
    }

    private int attributeValueEnd(int start) {
        char first = charAt(start);
        if (first == '"' || first == '\'') {
            return after(String.valueOf(first), start + 1);
        }
        int at = start;
        while (charAt(at) > ' ' && "\"'=<>`".indexOf(charAt(at)) < 0) {
            at++;
        }
        return at > start ? at : -1;
    }

    /** A number or name between {@code &} and {@code ;}, whether or not a character has that name. */
    int entityEnd(int start) {
        int at = start + 1;
        if (charAt(at) != '#') {
            int end = nameEnd(at, 32);
            return end - at >= 2 && !isDigit(charAt(at)) && charAt(end) == ';' ? end + 1 : -1;
        }
        boolean hex = charAt(at + 1) == 'x' || charAt(at + 1) == 'X';
        int first = hex ? at + 2 : at + 1;
        int end = first;
        while (end - first < (hex ? 6 : 7) && Character.digit(charAt(end), hex ? 16 : 10) >= 0 && charAt(end) < 0x7F) {
            end++;
        }
        return end > first && charAt(end) == ';' ? end + 1 : -1;
    }

    private int nameEnd(int start, int longest) {
        int at = start;
        while (at - start < longest && isAsciiAlphanumeric(charAt(at))) {
            at++;
        }
        return at;
    }

    /** {@code <in angle brackets>} or without blanks and with balanced parentheses; may be empty. */
    int destinationEnd(int start) {
        return charAt(start) == '<' ? angledDestinationEnd(start) : bareDestinationEnd(start);
    }

    private int angledDestinationEnd(int start) {
        for (int at = start + 1; at < text.length(); at = afterEscape(at)) {
            char c = text.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if (c == '<' || c == '\n') {
                return -1;
            }
        }
        return -1;
    }

    private int bareDestinationEnd(int start) {
        int depth = 0;
        int at = start;
        for (; at < text.length() && text.charAt(at) > ' '; at = afterEscape(at)) {
            char c = text.charAt(at);
            if ((c == '(' && ++depth > DEEPEST_PARENTHESES) || (c == ')' && depth == 0)) {
                break;
            }
            depth -= c == ')' ? 1 : 0;
        }
        return depth == 0 ? at : -1;
    }

    /** {@code "…"}, {@code '…'} or {@code (…)}, after a blank */
    int titleEnd(int start) {
        char open = charAt(start);
        if (start == 0 || blanksEnd(start - 1) != start || (open != '"' && open != '\'' && open != '(')) {
            return -1;
        }
        char close = open == '(' ? ')' : open;
        int limit = Math.min(text.length(), start + LONGEST_TITLE);
        for (int at = start + 1; at < limit; at = afterEscape(at)) {
            char c = text.charAt(at);
            if (c == close) {
                return at + 1;
            }
            if (c == '(' && open == '(') {
                return -1;
            }
        }
        return -1;
    }

    /** {@code [anything but unescaped brackets]} */
    int labelEnd(int start) {
        if (charAt(start) != '[') {
            return -1;
        }
        int limit = Math.min(text.length(), start + LONGEST_LABEL + 2);
        for (int at = start + 1; at < limit; at = afterEscape(at)) {
            char c = text.charAt(at);
            if (c == ']') {
                return at + 1;
            }
            if (c == '[') {
                return -1;
            }
        }
        return -1;
    }

    /** The offset after this character, or after the next one if this is a backslash that escapes it. */
    private int afterEscape(int at) {
        return text.charAt(at) == '\\' && isAsciiPunctuation(charAt(at + 1)) ? at + 2 : at + 1;
    }

    private int after(String closer, int from) {
        if (absent.contains(closer)) {
            return -1;
        }
        for (int at = from; at <= text.length() - closer.length(); at++) {
            if (startsWith(closer, at)) {
                return at + closer.length();
            }
        }
        absent.add(closer);
        return -1;
    }

    private int blanksEnd(int from) {
        int at = Math.max(from, 0);
        while (charAt(at) == ' ' || charAt(at) == '\t' || charAt(at) == '\n') {
            at++;
        }
        return at;
    }

    private boolean startsWith(String part, int start) {
        for (int i = 0; i < part.length(); i++) {
            if (charAt(start + i) != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    /** The character, or 0 beyond the end: no part of Markdown has one. */
    private char charAt(int at) {
        return at < text.length() ? text.charAt(at) : 0;
    }

    private static boolean isSchemeCharacter(char c, boolean first) {
        return isAsciiLetter(c) || (!first && (isAsciiAlphanumeric(c) || c == '+' || c == '.' || c == '-'));
    }

    private static boolean isAttributeCharacter(char c, boolean first) {
        return isAsciiLetter(c) || c == '_' || c == ':' || (!first && (isAsciiAlphanumeric(c) || c == '.' || c == '-'));
    }

    private static boolean isMailboxCharacter(char c) {
        return isAsciiAlphanumeric(c) || (c != 0 && ".!#$%&'*+/=?^_`{|}~-".indexOf(c) >= 0);
    }

    private static boolean isAsciiAlphanumeric(char c) {
        return isAsciiLetter(c) || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    static boolean isAsciiPunctuation(char c) {
        return c > ' ' && c < 0x7F && !isAsciiAlphanumeric(c);
    }
}
