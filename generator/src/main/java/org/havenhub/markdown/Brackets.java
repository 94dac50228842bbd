package org.havenhub.markdown;

import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/**
 * What stands around the words of a link or picture that turned out to be none.
 *
 * @param before as typed; the whole of it if there are no words
 * @param after as typed
 */
record Brackets(String before, String after) {

    static Brackets of(Node node) {
        BasedSequence all = node.getChars();
        if (!node.hasChildren()) {
            return new Brackets(Unescaped.text(all), "");
        }
        BasedSequence words = node.getChildChars();
        return new Brackets(Unescaped.text(all.prefixOf(words)), Unescaped.text(all.suffixOf(words)));
    }
}
