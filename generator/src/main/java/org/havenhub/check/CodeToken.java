package org.havenhub.check;

/**
 * A piece of a style sheet or of a script that means something: no comment, no white space, no body of a regular expression.
 *
 * @param text as the browser understands it: escapes are resolved, quotation marks are gone
 * @param start of what was written, as an offset
 * @param end after what was written
 */
record CodeToken(Kind kind, String text, int start, int end) {

    static final CodeToken NONE = new CodeToken(Kind.MARK, "", 0, 0);

    boolean is(Kind other) {
        return kind == other;
    }

    boolean isMark(String mark) {
        return kind == Kind.MARK && text.equals(mark);
    }

    boolean isWord(String word) {
        return kind == Kind.WORD && text.equals(word);
    }

    enum Kind {
        WORD,
        TEXT,
        MARK,
        /** What cannot be read; what follows it may be misread. */
        BROKEN
    }
}
