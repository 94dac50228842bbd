package org.havenhub.render;

import java.io.IOException;
import java.io.Writer;
import java.util.Arrays;

/** Where a template writes its page. A loop that never ends fills it up, and is stopped before it fills the machine. */
final class PageText extends Writer {

    private static final int TYPICAL_PAGE = 32 * 1024;

    /** In characters. Far more than a page of a hundred resources takes. */
    private static final int LONGEST_PAGE = 16 * 1024 * 1024;

    private char[] chars = new char[TYPICAL_PAGE];
    private int length;

    @Override
    public void write(char[] more, int start, int count) throws IOException {
        makeRoom(count);
        System.arraycopy(more, start, chars, length, count);
        length += count;
    }

    @Override
    public void write(String more, int start, int count) throws IOException {
        makeRoom(count);
        more.getChars(start, start + count, chars, length);
        length += count;
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}

    /** The page without the white space that only its templates needed. To be asked for once. */
    String tidied() {
        return Tidy.html(chars, length);
    }

    /** One character more than is asked for: a page ends with a line feed. */
    private void makeRoom(int count) throws TooLong {
        if (count > LONGEST_PAGE - length) {
            throw new TooLong(Trail.here());
        }
        if (length + count >= chars.length) {
            chars = Arrays.copyOf(chars, Math.max(2 * chars.length, length + count + 1));
        }
    }

    /** The page goes on for ever. */
    static final class TooLong extends IOException {

        private static final long serialVersionUID = 1L;

        private final transient Trail trail;

        TooLong(Trail trail) {
            this.trail = trail;
        }

        /** Where the templates were at the time. */
        Trail trail() {
            return trail;
        }
    }
}
