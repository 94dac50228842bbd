package org.havenhub.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import com.vladsch.flexmark.util.sequence.Html5Entities;

/** Markdown's two ways to write a character that would otherwise be markup: a backslash before it, or an entity. */
final class Unescaped {

    private Unescaped() {}

    /** Text among which no entities are left. */
    static CharSequence text(BasedSequence source) {
        int at = source.indexOf('\\');
        if (at < 0) {
            return source;
        }
        StringBuilder plain = new StringBuilder(source.length());
        int from = 0;
        for (; at >= 0 && at + 1 < source.length(); at = source.indexOf('\\', from + 1)) {
            boolean escapes = InlineScan.isAsciiPunctuation(source.charAt(at + 1));
            plain.append(source, from, escapes ? at : at + 1);
            from = at + 1;
        }
        return plain.append(source, from, source.length());
    }

    /** An address, a title, or the words after a code fence. */
    static String whole(BasedSequence source) {
        return Escaping.unescapeString(source);
    }

    /** An entity such as <code>&amp;eacute;</code>; one that does not exist stays as it is. */
    static String entity(BasedSequence source) {
        return Html5Entities.entityToString(source.toString());
    }
}
