package org.havenhub.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.util.ast.Node;
import java.util.regex.Pattern;

/** What a screen reader says of a node: its words without markup, pictures by their alternative texts. */
final class Spoken {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final StringBuilder words = new StringBuilder();
    private final Walk walk;

    Spoken(Findings findings) {
        walk = new Walk(findings);
        walk.onLeaf(Text.class, text -> words.append(Unescaped.text(text.getChars())));
        walk.onLeaf(HtmlEntity.class, entity -> words.append(Unescaped.entity(entity.getChars())));
        walk.onLeaf(Code.class, code -> words.append(Unescaped.string(code.getText())));
        walk.onLeaf(SoftLineBreak.class, line -> words.append(' '));
        walk.onLeaf(HardLineBreak.class, line -> words.append(' '));
        walk.onLeaf(HtmlInline.class, html -> {});
        walk.onLeaf(Footnote.class, note -> {});
        walk.onLeaf(AutoLink.class, this::speakAddress);
        walk.onLeaf(MailLink.class, this::speakAddress);
        walk.onAll(Emphasis.class);
        walk.onAll(StrongEmphasis.class);
        walk.onAll(Strikethrough.class);
        walk.onAll(Link.class);
        walk.onAll(Image.class);
        walk.on(LinkRef.class, this::openReference, this::closeReference);
        walk.on(ImageRef.class, this::openReference, this::closeReference);
    }

    /** The words below the node, on one line. */
    String of(Node node) {
        words.setLength(0);
        walk.throughChildren(node);
        String all = words.toString();
        return isTidy(all) ? all : BLANKS.matcher(all).replaceAll(" ").strip();
    }

    /** Most words are: of plain letters and signs, with one space between them. */
    private static boolean isTidy(String words) {
        boolean afterSpace = true;
        for (int at = 0; at < words.length(); at++) {
            char sign = words.charAt(at);
            if (sign < ' ' || sign > '~' || (sign == ' ' && afterSpace)) {
                return false;
            }
            afterSpace = sign == ' ';
        }
        return !afterSpace;
    }

    private void speakAddress(DelimitedLinkNode link) {
        words.append(Unescaped.string(link.getText()));
    }

    private boolean openReference(RefNode reference) {
        if (!reference.isDefined()) {
            words.append(Brackets.of(reference).before());
        }
        return true;
    }

    private void closeReference(RefNode reference) {
        if (!reference.isDefined()) {
            words.append(Brackets.of(reference).after());
        }
    }
}
