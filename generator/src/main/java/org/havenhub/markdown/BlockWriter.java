package org.havenhub.markdown;

import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.util.ast.BlankLine;

/** Writes the blocks that have nothing in them. */
final class BlockWriter {

    private final Draft draft;

    BlockWriter(Draft draft) {
        this.draft = draft;
    }

    void register(Walk walk) {
        walk.onLeaf(ThematicBreak.class, line -> draft.block("<hr>\n"));
        walk.onLeaf(BlankLine.class, line -> {});
    }
}
