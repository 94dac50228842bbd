package org.havenhub.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.havenhub.check.CodeToken.Kind;

/**
 * Takes a script apart (ECMAScript, 12), as far as it takes to tell which names and texts it uses. Whether a stroke divides or
 * begins a regular expression is not always to be told without understanding the script: after a closing bracket it divides,
 * so that an expression there is read as code, and never code as an expression.
 */
final class ScriptTokens {

    /** After these words comes a value, not an operator. */
    static final Set<String> BEFORE_A_VALUE = Set.of(
            "return",
            "typeof",
            "case",
            "in",
            "of",
            "delete",
            "void",
            "throw",
            "new",
            "else",
            "do",
            "await",
            "yield",
            "instanceof",
            "default",
            "const",
            "let",
            "var");

    private static final String LINE_ENDS = "\n\r\u2028\u2029";

    /** Relics of old browsers, which begin a comment in some places and not in others. */
    private static final List<String> RELICS = List.of("<!--", "-->", "#!");

    private final String source;
    private final List<CodeToken> tokens = new ArrayList<>();

    /** What closes the open curly brackets: a template goes on after some of them. */
    private final Deque<Boolean> inTemplate = new ArrayDeque<>();

    private int at;

    private ScriptTokens(String source) {
        this.source = source;
    }

    static List<CodeToken> of(String source) {
        ScriptTokens reading = new ScriptTokens(source);
        while (reading.at < source.length()) {
            reading.next();
        }
        return reading.tokens;
    }

    private void next() {
        int start = at;
        char letter = source.charAt(at);
        if (source.startsWith("//", at)) {
            skipLine();
        } else if (source.startsWith("/*", at)) {
            skipComment();
        } else if (RELICS.stream().anyMatch(relic -> source.startsWith(relic, at))) {
            at++;
            add(Kind.BROKEN, "", start);
        } else if (Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\uFEFF') {
            at++;
        } else if (letter == '"' || letter == '\'') {
            readString(letter);
        } else if (letter == '`') {
            readTemplate();
        } else if (letter == '\\' || Character.isJavaIdentifierPart(letter)) {
            readWord();
        } else if (letter == '/' && isBeforeValue()) {
            readExpression();
        } else {
            readMark(letter);
        }
    }

    private void skipLine() {
        while (at < source.length() && !isLineEnd(at)) {
            at++;
        }
    }

    private void skipComment() {
        int start = at;
        int end = source.indexOf("*/", at + 2);
        at = end < 0 ? source.length() : end + 2;
        if (end < 0) {
            add(Kind.BROKEN, "", start);
        }
    }

    private void readString(char quote) {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < source.length() && source.charAt(at) != quote && "\n\r".indexOf(source.charAt(at)) < 0) {
            readLetter(text);
        }
        boolean isClosed = at < source.length() && source.charAt(at) == quote;
        at += isClosed ? 1 : 0;
        add(isClosed ? Kind.TEXT : Kind.BROKEN, text.toString(), start);
    }

    private void readTemplate() {
        int start = at++;
        StringBuilder text = new StringBuilder();
        while (at < source.length() && source.charAt(at) != '`') {
            if (source.startsWith("${", at)) {
                add(Kind.TEXT, text.toString(), start);
                at += 2;
                inTemplate.push(true);
                tokens.add(new CodeToken(Kind.MARK, "${", at - 2, at));
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
        do {
            readLetter(word);
        } while (at < source.length()
                && (source.charAt(at) == '\\' || Character.isJavaIdentifierPart(source.charAt(at))));
        add(Kind.WORD, word.toString(), start);
    }

    private void readExpression() {
        int start = at++;
        boolean inSet = false;
        while (at < source.length() && !isLineEnd(at)) {
            char letter = source.charAt(at++);
            if (letter == '\\' && !isLineEnd(at)) {
                at++;
            } else if (letter == '/' && !inSet) {
                add(Kind.TEXT, "", start);
                return;
            } else {
                inSet = letter == '[' || (inSet && letter != ']');
            }
        }
        add(Kind.BROKEN, "", start);
    }

    private void readMark(char mark) {
        int start = at;
        if (mark == '{') {
            inTemplate.push(false);
        }
        boolean goesOn = mark == '}' && !inTemplate.isEmpty() && inTemplate.pop();
        at++;
        add(Kind.MARK, String.valueOf(mark), start);
        if (goesOn) {
            // The bracket stands where the quotation mark of a template would.
            at--;
            readTemplate();
        }
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
        char letter = source.charAt(at++);
        if (letter == 'x') {
            readCode(text, at, at + 2, at + 2);
        } else if (letter == 'u' && source.startsWith("{", at)) {
            int end = source.indexOf('}', at);
            readCode(text, at + 1, end, end + 1);
        } else if (letter == 'u') {
            readCode(text, at, at + 4, at + 4);
        } else if (letter != '\n') {
            int control = "nrtbfv0".indexOf(letter);
            text.append(control < 0 ? letter : "\n\r\t\b\f\u000B\0".charAt(control));
        }
    }

    private void readCode(StringBuilder text, int start, int end, int next) {
        try {
            text.appendCodePoint(Integer.parseInt(source, start, end, 16));
            at = next;
        } catch (IllegalArgumentException | IndexOutOfBoundsException notACode) {
            text.append('\uFFFD');
        }
    }

    private boolean isBeforeValue() {
        if (tokens.isEmpty()) {
            return true;
        }
        CodeToken last = tokens.get(tokens.size() - 1);
        return switch (last.kind()) {
            case WORD -> BEFORE_A_VALUE.contains(last.text());
            case TEXT, BROKEN -> false;
            case MARK -> !")]}".contains(last.text());
        };
    }

    private boolean isLineEnd(int index) {
        return index < source.length() && LINE_ENDS.indexOf(source.charAt(index)) >= 0;
    }

    private void add(Kind kind, String text, int start) {
        tokens.add(new CodeToken(kind, text, start, Math.min(at, source.length())));
    }
}
