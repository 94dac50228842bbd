package org.havenhub.render;

import java.io.IOException;
import java.io.Writer;

/** Where a template writes its page. A loop that never ends fills it up, and is stopped before it fills the machine. */
final class BoundedText extends Writer {

    private static final int TYPICAL_PAGE = 16 * 1024;

    /** Far more than a page of a hundred resources takes. */
    private static final int LONGEST_PAGE = 16 * 1024 * 1024;

    private final StringBuilder text = new StringBuilder(TYPICAL_PAGE);

    @Override
    public void write(char[] chars, int start, int length) throws IOException {
        text.append(chars, start, length);
        check();
    }

    @Override
    public void write(String words, int start, int length) throws IOException {
        text.append(words, start, start + length);
        check();
    }

    @Override
    public void write(String words) throws IOException {
        text.append(words);
        check();
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    @Override
    public String toString() {
        return text.toString();
    }

    private void check() throws TooLong {
        if (text.length() > LONGEST_PAGE) {
            throw new TooLong();
        }
    }

    /** The page goes on for ever. */
    static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;
    }
}
