package org.havenhub.markdown;

import java.util.Optional;
import org.havenhub.report.Rule;

/**
 * Measures a text before it is parsed. The parser recurses once for each level of nesting and for each sign in a row, and
 * some of what it does takes time that grows with the square of a paragraph's length: what people write stays far below
 * every limit here, and what is above would end in a crash or a hang.
 */
final class Complexity {

    static final Rule TOO_COMPLEX = Rule.error(
            "markdown-too-complex",
            "A text is too long or too entangled to be read",
            "Neither people nor programs can follow it, and it may be made to keep the build from ending.",
            "Make the text simpler at this place, or split the file into several.");

    /** Of the whole text, in characters. */
    private static final int LARGEST = 1 << 20;

    private static final int CODE_INDENT = 4;

    private static final int LONGEST_LINE = 50_000;

    /** Of quotes and lists inside each other. */
    private static final int DEEPEST = 50;

    /** Of signs that could be a line across the page. */
    private static final int LONGEST_RUN = 500;

    private static final int LONGEST_GAP_IN_HEADING = 200;
    private static final int MOST_ATTRIBUTES = 200;
    private static final int LONGEST_TAG_NAME = 500;

    /** Of one line, whatever is in it. */
    private static final long COST_OF_LINE = 20_000;

    /** Of many lines in one block; grows with their square, as all that follow. */
    private static final long COST_OF_LINES_IN_BLOCK = 60;

    private static final long COST_OF_SIGNS_IN_BLOCK = 1;
    private static final long COST_OF_NESTING = 300;

    /** About a second on a slow machine. */
    private static final long MOST_COST = 2_000_000_000L;

    /** Above this a text is parsed under guard. */
    private static final long HIGH_COST = MOST_COST / 20;

    private final String text;
    private Optional<Fault> fault = Optional.empty();
    private long cost;
    private long linesInBlock;
    private long signsInBlock;
    private int blockStart;

    private Complexity(String text) {
        this.text = text;
    }

    /**
     * What is too much.
     *
     * @param start of the place, in the text
     * @param message a sentence
     */
    record Fault(int start, int end, String message) {}

    static Complexity of(String text) {
        Complexity complexity = new Complexity(text);
        if (text.length() > LARGEST) {
            complexity.refuse(
                    0, 0, "This text has " + text.length() + " characters; at most " + LARGEST + " can be read.");
        } else {
            complexity.measureLines();
        }
        return complexity;
    }

    Optional<Fault> fault() {
        return fault;
    }

    /** Whether parsing may take long, though it is not refused. */
    boolean isHigh() {
        return cost > HIGH_COST;
    }

    private void measureLines() {
        for (int start = 0; start < text.length() && fault.isEmpty(); ) {
            int next = text.indexOf('\n', start);
            int end = next < 0 ? text.length() : next;
            measureLine(start, end);
            start = end + 1;
        }
        endBlock(text.length());
    }

    private void measureLine(int start, int end) {
        if (end - start > LONGEST_LINE) {
            refuse(
                    start,
                    end,
                    "This line has " + (end - start) + " characters; at most " + LONGEST_LINE + " can be read.");
            return;
        }
        cost += COST_OF_LINE;
        int content = measureNesting(start, end);
        if (content == end) {
            endBlock(end + 1);
        } else {
            linesInBlock += isPlain(start, content) ? 0 : 1;
            measureSigns(content, end);
            measureBeginning(content, end);
        }
    }

    /** Counts the quotes and list items that begin on this line, and gives the offset of what stands in them. */
    private int measureNesting(int start, int end) {
        int at = blanksEnd(start, end);
        int blanks = at - start;
        int markers = 0;
        int marker = isLineAcross(at, end) ? -1 : markerEnd(at, end);
        while (marker >= 0) {
            markers++;
            at = blanksEnd(marker, end);
            blanks += at - marker;
            marker = markerEnd(at, end);
        }
        cost += COST_OF_NESTING * markers * markers;
        if (markers > 0 && markers + blanks / 2 > DEEPEST) {
            refuse(start, end, "More than " + DEEPEST + " lists or quotes stand inside each other here.");
        }
        return at;
    }

    private boolean isLineAcross(int start, int end) {
        char sign = charAt(start, end);
        int at = start;
        while (at < end && (text.charAt(at) == sign || isBlank(text.charAt(at)))) {
            at++;
        }
        return at == end && (sign == '-' || sign == '*' || sign == '_');
    }

    private int markerEnd(int start, int end) {
        char c = charAt(start, end);
        if (c == '>') {
            return start + 1;
        }
        int at = start;
        if (c == '-' || c == '+' || c == '*' || c == ':') {
            at++;
        } else {
            while (charAt(at, end) >= '0' && charAt(at, end) <= '9') {
                at++;
            }
            at = at > start && (charAt(at, end) == '.' || charAt(at, end) == ')') ? at + 1 : start;
        }
        boolean ends = at > start && (at == end || isBlank(text.charAt(at)));
        return ends ? at : -1;
    }

    /** Whether the parser passes over the line without a closer look. */
    private boolean isPlain(int start, int content) {
        return content - start < CODE_INDENT && Character.isLetter(text.charAt(content));
    }

    private void measureSigns(int content, int end) {
        for (int at = content; at < end; at++) {
            signsInBlock += isSign(text.charAt(at)) ? 1 : 0;
        }
    }

    private void endBlock(int nextStart) {
        cost += COST_OF_LINES_IN_BLOCK * linesInBlock * linesInBlock;
        cost += COST_OF_SIGNS_IN_BLOCK * signsInBlock * signsInBlock;
        if (cost > MOST_COST && fault.isEmpty()) {
            refuse(blockStart, blockStart, "What begins here is too long or has too many signs to be read.");
        }
        linesInBlock = 0;
        signsInBlock = 0;
        blockStart = nextStart;
    }

    private void measureBeginning(int content, int end) {
        switch (text.charAt(content)) {
            case '*', '_', '-' -> measureRun(content, end);
            case '#' -> measureGaps(content, end);
            case '<' -> measureTag(content, end);
            default -> {}
        }
    }

    private void measureRun(int content, int end) {
        char sign = text.charAt(content);
        int signs = 0;
        for (int at = content; at < end && (text.charAt(at) == sign || isBlank(text.charAt(at))); at++) {
            signs += text.charAt(at) == sign ? 1 : 0;
        }
        if (signs > LONGEST_RUN) {
            refuse(content, end, "This line begins with " + signs + " times “" + sign + "”.");
        }
    }

    private void measureGaps(int content, int end) {
        for (int at = content; at < end; at++) {
            int gapEnd = blanksEnd(at, end);
            if (gapEnd - at > LONGEST_GAP_IN_HEADING) {
                refuse(at, gapEnd, "There are " + (gapEnd - at) + " blanks in this heading.");
                return;
            }
            at = Math.max(at, gapEnd);
        }
    }

    private void measureTag(int content, int end) {
        int at = content + 1;
        while (at < end && !isBlank(text.charAt(at)) && text.charAt(at) != '>') {
            at++;
        }
        boolean longName = at - content > LONGEST_TAG_NAME;
        int attributes = 0;
        for (; at < end && text.charAt(at) != '>'; at++) {
            attributes += isBlank(text.charAt(at)) && !isBlank(text.charAt(at - 1)) ? 1 : 0;
        }
        if (longName || attributes > MOST_ATTRIBUTES) {
            refuse(content, end, "What begins with this angle bracket is too long to be read.");
        }
    }

    private void refuse(int start, int end, String message) {
        fault = Optional.of(new Fault(start, end, message));
    }

    private int blanksEnd(int start, int end) {
        int at = start;
        while (at < end && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private char charAt(int at, int end) {
        return at < end ? text.charAt(at) : 0;
    }

    private static boolean isSign(char c) {
        return switch (c) {
            case '*', '_', '~', '`', '[', ']', '!', '<', '&', '|', '\\' -> true;
            default -> false;
        };
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
