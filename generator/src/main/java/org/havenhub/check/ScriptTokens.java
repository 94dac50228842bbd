package org.havenhub.check;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.havenhub.check.CodeToken.Kind;

/**
 * Takes a script apart (ECMAScript, 12), as far as it takes to tell which names and texts it uses. Whether a stroke divides or
 * begins a regular expression is not always to be told without understanding the script: where it is in doubt, the script cannot be
 * read.
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
            "extends",
            "const",
            "let",
            "var");

    /** These are names in some places, and after others a line may end without a sign. */
    private static final Set<String> IN_DOUBT =
            Set.of("of", "await", "yield", "const", "let", "var", "break", "continue", "debugger");

    /** After what stands in brackets behind these words, a statement begins, or goes on. */
    private static final Set<String> HEADS = Set.of("if", "while", "for", "with", "await");

    private static final String MARKS_BEFORE_A_VALUE = "(,=:[!&|?{;+-*/%<>^~";

    /** Of the number of a letter, with its brackets; people write no more zeros than that. */
    private static final int LONGEST_CODE = 12;

    private static final String LINE_ENDS = "\n\r\u2028\u2029";

    private final String source;
    private final List<CodeToken> tokens = new ArrayList<>();

    /** What closes the open curly brackets: a template goes on after some of them. */
    private final Deque<Boolean> inTemplate = new ArrayDeque<>();

    /** For each open round bracket, whether it is that of a head; and for the last that was closed. */
    private final Deque<Boolean> heads = new ArrayDeque<>();

    private boolean closedHead;
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
        } else if (isRelic()) {
            at++;
            add(Kind.BROKEN, "", start);
        } else if (Character.isWhitespace(letter) || Character.isSpaceChar(letter) || letter == '\uFEFF') {
            at++;
        } else if (letter == '"' || letter == '\'') {
            readString(letter);
        } else if (letter == '`') {
            readTemplate();
        } else if (isName(letter)) {
            readWord();
        } else if (letter == '/') {
            readStroke();
        } else {
            readMark(letter);
        }
    }

    /** What old browsers left behind begins a comment in some places and not in others. */
    private boolean isRelic() {
        return source.startsWith("<!--", at) || source.startsWith("-->", at) || source.startsWith("#!", at);
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
        } while (at < source.length() && isName(source.charAt(at)));
        add(Kind.WORD, word.toString(), start);
    }

    private void readStroke() {
        if (isBeforeValue()) {
            readExpression();
        } else if (isAfterValue()) {
            readMark('/');
        } else {
            at++;
            add(Kind.BROKEN, "", at - 1);
        }
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
        } else if (mark == '(') {
            heads.push(last(0).is(Kind.WORD) && HEADS.contains(last(0).text()));
        } else if (mark == ')') {
            closedHead = heads.isEmpty() || heads.pop();
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
            int end = at;
            while (end < source.length() && end < at + LONGEST_CODE && source.charAt(end) != '}') {
                end++;
            }
            readCode(text, at + 1, end, end + 1);
        } else if (letter == 'u') {
            readCode(text, at, at + 4, at + 4);
        } else if (isLineEnd(at - 1)) {
            at += source.startsWith("\r\n", at - 1) ? 1 : 0;
        } else if (letter >= '0' && letter <= '7') {
            readOctal(text, at - 1);
        } else {
            int control = "nrtbfv".indexOf(letter);
            text.append(control < 0 ? letter : "\n\r\t\b\f\u000B".charAt(control));
        }
    }

    /** At most {@code \377}. */
    private void readOctal(StringBuilder text, int start) {
        int most = source.charAt(start) <= '3' ? 3 : 2;
        int end = start;
        while (end < source.length() && end < start + most && "01234567".indexOf(source.charAt(end)) >= 0) {
            end++;
        }
        text.append((char) Integer.parseInt(source, start, end, 8));
        at = end;
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
        CodeToken last = last(0);
        return switch (last.kind()) {
            case WORD -> BEFORE_A_VALUE.contains(last.text()) && !IN_DOUBT.contains(last.text()) && !isNameOfMember();
            case MARK -> last.text().equals("${") || (MARKS_BEFORE_A_VALUE.contains(last.text()) && !isCounting());
            case TEXT, BROKEN -> false;
        };
    }

    /** On a new line, a statement may begin as well. */
    private boolean isAfterValue() {
        CodeToken last = last(0);
        boolean isValue = switch (last.kind()) {
            case WORD -> !BEFORE_A_VALUE.contains(last.text()) && !IN_DOUBT.contains(last.text());
            case MARK -> last.isMark("]") || (last.isMark(")") && !closedHead);
            case TEXT -> true;
            case BROKEN -> false;
        };
        return isValue && IntStream.range(last.end(), at).noneMatch(this::isLineEnd);
    }

    /** Whether a word of the language stands where only a name can. */
    private boolean isNameOfMember() {
        return last(1).isMark(".") || last(1).isMark("#");
    }

    /** {@code ++} and {@code --} stand before a value or after it. */
    private boolean isCounting() {
        CodeToken last = last(0);
        return (last.isMark("+") || last.isMark("-")) && last(1).isMark(last.text()) && last(1).end() == last.start();
    }

    private CodeToken last(int back) {
        int index = tokens.size() - 1 - back;
        return index < 0 ? CodeToken.NONE : tokens.get(index);
    }

    private boolean isLineEnd(int index) {
        return index < source.length() && LINE_ENDS.indexOf(source.charAt(index)) >= 0;
    }

    /** Java lets letters that nobody sees be part of a name; some of them end it in a script. */
    private static boolean isName(char letter) {
        return letter == '\\' || (Character.isJavaIdentifierPart(letter) && !Character.isIdentifierIgnorable(letter));
    }

    private void add(Kind kind, String text, int start) {
        tokens.add(new CodeToken(kind, text, start, Math.min(at, source.length())));
    }
}
