package org.havenhub.yaml;

/** A stretch of a text and what to put in its place. Never adds or removes a line. */
record Edit(int start, int end, String replacement) {

    static Edit insert(int at, String text) {
        return new Edit(at, at, text);
    }

    static Edit remove(int start, int end) {
        return new Edit(start, end, "");
    }

    /** How much longer the text gets. */
    int growth() {
        return replacement.length() - (end - start);
    }
}
