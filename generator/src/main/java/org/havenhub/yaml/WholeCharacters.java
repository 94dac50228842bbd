package org.havenhub.yaml;

import java.io.Reader;

/**
 * Reads a text in portions that never end in the middle of an emoji: the YAML parser fails when a portion does.
 */
final class WholeCharacters extends Reader {

    private final String text;
    private int at;

    WholeCharacters(String text) {
        this.text = text;
    }

    @Override
    public int read(char[] target, int offset, int length) {
        if (at == text.length()) {
            return -1;
        }
        int end = Math.min(text.length(), at + length);
        if (end - at > 1 && Character.isHighSurrogate(text.charAt(end - 1))) {
            end--;
        }
        int count = end - at;
        text.getChars(at, end, target, offset);
        at = end;
        return count;
    }

    @Override
    public void close() {
        // Nothing to release.
    }
}
