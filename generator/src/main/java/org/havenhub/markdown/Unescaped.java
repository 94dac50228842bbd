package org.havenhub.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import com.vladsch.flexmark.util.sequence.Html5Entities;
import com.vladsch.flexmark.util.sequence.SubSequence;

/** Markdown's two ways to write a character that would otherwise be markup: a backslash before it, or an entity. */
final class Unescaped {

    private Unescaped() {}

    /** Text among which no entities are left. */
    static String text(BasedSequence source) {
        String text = string(source);
        return text.indexOf('\\') < 0 ? text : withoutBackslashes(text);
    }

    private static String withoutBackslashes(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int from = 0;
        for (int at = text.indexOf('\\'); at >= 0 && at + 1 < text.length(); at = text.indexOf('\\', from + 1)) {
            boolean escapes = InlineScan.isAsciiPunctuation(text.charAt(at + 1));
            plain.append(text, from, escapes ? at : at + 1);
            from = at + 1;
        }
        return plain.append(text, from, text.length()).toString();
    }

    /** The source as it is. Most sequences are a stretch of the text, and need not be copied sign by sign. */
    static String string(BasedSequence source) {
        if (source instanceof SubSequence stretch) {
            CharSequence base = stretch.getBase();
            return base.subSequence(stretch.getStartOffset(), stretch.getEndOffset())
                    .toString();
        }
        return source.toString();
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
