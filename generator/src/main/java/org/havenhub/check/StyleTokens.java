package org.havenhub.check;

import java.util.ArrayList;
import java.util.List;
import org.havenhub.check.CodeToken.Kind;

/** Takes a style sheet apart as browsers do (CSS Syntax, level 3), as far as it takes to tell what it loads. */
final class StyleTokens {

    private static final int LONGEST_ESCAPE = 6;

    private static final String LINE_ENDS = "\n\r\f";

    private final String source;
    private final List<CodeToken> tokens = new ArrayList<>();
    private int at;

    private StyleTokens(String source) {
        this.source = source;
    }

    static List<CodeToken> of(String source) {
        StyleTokens reading = new StyleTokens(source);
        while (reading.at < source.length()) {
            reading.next();
        }
        return reading.tokens;
    }

    private void next() {
        int start = at;
        char letter = source.charAt(at);
        if (source.startsWith("/*", at)) {
            int end = source.indexOf("*/", at + 2);
            at = end < 0 ? source.length() : end + 2;
            if (end < 0) {
                add(Kind.BROKEN, "", start);
            }
        } else if (Character.isWhitespace(letter)) {
            at++;
        } else if (letter == '"' || letter == '\'') {
            readString(letter);
        } else if (isName(letter) || letter == '@') {
            readWord();
        } else {
            at++;
            add(Kind.MARK, String.valueOf(letter), start);
        }
    }

    private void readString(char quote) {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < source.length() && source.charAt(at) != quote) {
            if (isLineEnd(at)) {
                add(Kind.BROKEN, "", start);
                return;
            }
            readLetter(text);
        }
        at++;
        add(at > source.length() ? Kind.BROKEN : Kind.TEXT, text.toString(), start);
    }

    private void readWord() {
        int start = at;
        StringBuilder word = new StringBuilder();
        boolean isBroken = false;
        do {
            // Outside of a text, a line end is never part of a name.
            isBroken |= source.charAt(at) == '\\' && isLineEnd(at + 1);
            readLetter(word);
        } while (at < source.length() && isName(source.charAt(at)));
        add(isBroken ? Kind.BROKEN : Kind.WORD, word.toString(), start);
        if (word.toString().equalsIgnoreCase("url") && source.startsWith("(", at)) {
            readAddress();
        }
    }

    /** An address may stand in {@code url()} without quotation marks. */
    private void readAddress() {
        int start = at + 1;
        int first = start;
        while (first < source.length() && Character.isWhitespace(source.charAt(first))) {
            first++;
        }
        if (first < source.length() && "\"'".indexOf(source.charAt(first)) >= 0) {
            return;
        }
        at = start;
        StringBuilder address = new StringBuilder();
        while (at < source.length() && source.charAt(at) != ')') {
            boolean isBroken = "\"'(".indexOf(source.charAt(at)) >= 0;
            readLetter(address);
            if (isBroken) {
                add(Kind.BROKEN, "", start);
                return;
            }
        }
        tokens.add(new CodeToken(Kind.MARK, "(", start - 1, start));
        add(Kind.TEXT, address.toString().strip(), start);
    }

    private void readLetter(StringBuilder text) {
        char letter = source.charAt(at++);
        if (letter == '\\' && at < source.length()) {
            readEscape(text);
        } else {
            text.append(letter);
        }
    }

    private void readEscape(StringBuilder text) {
        int end = at;
        while (end < source.length() && end < at + LONGEST_ESCAPE && Character.digit(source.charAt(end), 16) >= 0) {
            end++;
        }
        if (end == at) {
            if (isLineEnd(at)) {
                skipBlank();
            } else {
                text.append(source.charAt(at++));
            }
            return;
        }
        int code = Integer.parseInt(source, at, end, 16);
        text.appendCodePoint(Character.isValidCodePoint(code) ? code : '\uFFFD');
        at = end;
        if (at < source.length() && Character.isWhitespace(source.charAt(at))) {
            skipBlank();
        }
    }

    /** A line may end with two letters, which are one blank. */
    private void skipBlank() {
        at += source.startsWith("\r\n", at) ? 2 : 1;
    }

    private boolean isLineEnd(int index) {
        return index < source.length() && LINE_ENDS.indexOf(source.charAt(index)) >= 0;
    }

    private void add(Kind kind, String text, int start) {
        tokens.add(new CodeToken(kind, text, start, Math.min(at, source.length())));
    }

    private static boolean isName(char letter) {
        return letter == '\\' || letter == '-' || letter == '_' || letter >= 0x80 || Character.isLetterOrDigit(letter);
    }
}
