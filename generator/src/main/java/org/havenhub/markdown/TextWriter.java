package org.havenhub.markdown;

import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.WhiteSpace;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;

/** Writes words, line breaks and emphasis. */
final class TextWriter {

    private final Draft draft;
    private final HiddenCharacters hidden;
    private final LostLink lost;
    private final Slips slips;

    TextWriter(Draft draft, HiddenCharacters hidden, LostLink lost, Slips slips) {
        this.draft = draft;
        this.hidden = hidden;
        this.lost = lost;
        this.slips = slips;
    }

    void register(Walk walk) {
        walk.onLeaf(Text.class, this::writeText);
        walk.onLeaf(HtmlEntity.class, this::writeEntity);
        walk.onLeaf(WhiteSpace.class, space -> draft.text(" "));
        walk.onLeaf(SoftLineBreak.class, line -> draft.text("\n"));
        walk.onLeaf(HardLineBreak.class, line -> draft.block("<br>\n"));
        surround(walk, Emphasis.class, "em");
        surround(walk, StrongEmphasis.class, "strong");
        surround(walk, Strikethrough.class, "del");
    }

    private <N extends Node> void surround(Walk walk, Class<N> type, String tag) {
        walk.on(
                type,
                node -> {
                    draft.inline("<" + tag + ">");
                    return true;
                },
                node -> draft.inline("</" + tag + ">"));
    }

    private void writeText(Text text) {
        lost.check(text);
        slips.check(text);
        draft.text(Unescaped.text(text.getChars()));
    }

    private void writeEntity(HtmlEntity entity) {
        String character = Unescaped.entity(entity.getChars());
        hidden.check(character, entity.getChars());
        draft.text(character);
    }
}
