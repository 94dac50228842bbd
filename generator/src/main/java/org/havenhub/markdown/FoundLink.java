package org.havenhub.markdown;

import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.havenhub.web.OutsideAddress;

/**
 * A link or picture as it stands in the Markdown.
 *
 * @param destination where it leads
 * @param title empty if there is none
 * @param where the destination, or all of the link if that is empty
 */
record FoundLink(Destination destination, String title, BasedSequence where) {

    static FoundLink of(LinkNodeBase node) {
        return new FoundLink(
                new Destination(Unescaped.whole(node.getUrl())),
                Unescaped.whole(node.getTitle()),
                node.getUrl().isEmpty() ? node.getChars() : node.getUrl());
    }

    /** A link that shows its own address. */
    static FoundLink address(String target, BasedSequence where) {
        return new FoundLink(new Destination(target), "", where);
    }

    String target() {
        return destination.target();
    }

    /** The target, without what would tell another site of a reader. */
    String published() {
        return destination.isElsewhere() ? new OutsideAddress(target()).published() : target();
    }

    boolean leadsNowhere() {
        return target().isBlank() || target().equals("#");
    }
}
