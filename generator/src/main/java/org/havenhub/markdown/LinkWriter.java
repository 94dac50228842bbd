package org.havenhub.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.DelimitedLinkNode;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import org.havenhub.report.Rule;
import org.havenhub.web.OutsideAddress;
import org.havenhub.web.VideoPage;

/** Writes links of all kinds. A link that must not be published leaves its words behind. */
final class LinkWriter {

    static final Rule EMPTY_LINK = Rule.error(
            "empty-link",
            "A link has no words, or leads nowhere",
            "Whoever cannot see the page hears “link” and nothing else; whoever follows it stays where they are.",
            "Write the words between the square brackets and the address between the round ones: [words](address).");

    static final Rule NESTED_LINK = Rule.error(
            "nested-link",
            "A link, note or picture stands where it does not work",
            "A link inside a link cannot be reached; and headings of level 2 are repeated in lists of contents, where"
                    + " neither links nor notes nor pictures work.",
            "Put it into the text beside.");

    static final Rule LINK_TITLE = Rule.warning(
            "link-title",
            "A link has a title that nobody will see",
            "Titles show up under a mouse pointer only: not on phones, not for the keyboard, rarely in screen readers. They"
                    + " are not published.",
            "Say it in the words of the link, or in the text beside it.");

    static final List<Rule> RULES = List.of(EMPTY_LINK, NESTED_LINK, LINK_TITLE);

    private final Draft draft;
    private final Findings findings;
    private final Spoken spoken;
    private final References references;
    private final LostLink lost;

    /** The link whose words are being written, and its number. */
    private Optional<Node> open = Optional.empty();

    private int openNumber;

    LinkWriter(Draft draft, Findings findings, Spoken spoken, References references, LostLink lost) {
        this.draft = draft;
        this.findings = findings;
        this.spoken = spoken;
        this.references = references;
        this.lost = lost;
    }

    void register(Walk walk) {
        walk.on(Link.class, this::openLink, this::close);
        walk.on(LinkRef.class, this::openReference, this::closeReference);
        walk.onLeaf(AutoLink.class, link -> writeAddress(link, link.getText().toString()));
        walk.onLeaf(MailLink.class, link -> writeAddress(link, "mailto:" + link.getText()));
    }

    /** Whether the node is inside a link or the heading of a section, where it does not work; that is reported. */
    boolean isMisplaced(Node node, String thing) {
        boolean inHeading = HeadingWriter.isInSectionHeading(node);
        if (inHeading || open.isPresent()) {
            findings.add(
                    NESTED_LINK,
                    node.getChars(),
                    "This " + thing + " is part of a " + (inHeading ? "heading of level 2." : "link."),
                    "Put the " + thing + " into the text " + (inHeading ? "below the heading." : "after the link."));
            return true;
        }
        return false;
    }

    /** Writes the link in place of its paragraph, if it is in order and nothing but its words stands in it. */
    boolean writeAlone(Node node) {
        Optional<FoundLink> whole = whole(node).filter(link -> isFlawless(node, link));
        whole.ifPresent(link -> {
            warn(link);
            String words = words(node);
            reportNote(node, words);
            draft.piece(alone(link(link, words, true)));
        });
        return whole.isPresent();
    }

    private Piece alone(org.havenhub.markdown.Link link) {
        int number = draft.add(link);
        return VideoPage.of(link.target())
                .<Piece>map(film -> new Piece.VideoAlone(number, film.host()))
                .orElseGet(() -> new Piece.LinkAlone(number));
    }

    private Optional<FoundLink> whole(Node node) {
        if (node instanceof Link link) {
            return Optional.of(FoundLink.of(link));
        }
        if (node instanceof LinkRef reference && reference.isDefined()) {
            return references.find(reference);
        }
        if (node instanceof AutoLink link) {
            return Optional.of(FoundLink.address(link.getText().toString(), link.getText()));
        }
        return Optional.empty();
    }

    private boolean isFlawless(Node node, FoundLink link) {
        return !link.leadsNowhere()
                && link.destination().fault().isEmpty()
                && !words(node).isEmpty()
                && (link.destination().isResource() || hasTextOnly(node));
    }

    private static boolean hasTextOnly(Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNext()) {
            if (!(child instanceof Text || child instanceof HtmlEntity || child instanceof SoftLineBreak)) {
                return false;
            }
        }
        return true;
    }

    private boolean openLink(Link node) {
        open(node, FoundLink.of(node));
        return true;
    }

    private boolean openReference(LinkRef node) {
        lost.check(node);
        Optional<FoundLink> link = references.find(node);
        link.ifPresent(found -> open(node, found));
        if (!node.isDefined()) {
            draft.text(Brackets.of(node).before());
        }
        return true;
    }

    private void closeReference(LinkRef node) {
        if (!node.isDefined()) {
            draft.text(Brackets.of(node).after());
        }
        close(node);
    }

    private void writeAddress(DelimitedLinkNode node, String target) {
        open(node, FoundLink.address(target, node.getText()));
        draft.text(node.getText());
        close(node);
    }

    private void open(Node node, FoundLink link) {
        String words = words(node);
        if (isFit(node, link, words)) {
            warn(link);
            reportNote(node, words);
            open = Optional.of(node);
            openNumber = draft.add(link(link, words, false));
            draft.piece(new Piece.LinkStart(openNumber));
        }
    }

    private void close(Node node) {
        if (open.filter(link -> link == node).isPresent()) {
            draft.piece(new Piece.LinkEnd(openNumber));
            open = Optional.empty();
        }
    }

    private boolean isFit(Node node, FoundLink link, String words) {
        if (isMisplaced(node, "link")) {
            return false;
        }
        if (link.leadsNowhere()) {
            return refuse(
                    EMPTY_LINK, node.getChars(), "This link has no address, so it leads nowhere.", EMPTY_LINK.mend());
        }
        Optional<String> fault = link.destination().fault();
        if (fault.isPresent()) {
            String remedy = link.destination().remedy();
            return refuse(Destination.UNSAFE_LINK, link.where(), fault.get(), remedy);
        }
        if (words.isEmpty()) {
            return refuse(EMPTY_LINK, node.getChars(), "This link has no words to follow.", EMPTY_LINK.mend());
        }
        return true;
    }

    private boolean refuse(Rule rule, BasedSequence where, String message, String hint) {
        findings.add(rule, where, message, hint);
        return false;
    }

    private void warn(FoundLink link) {
        if (link.destination().isElsewhere()) {
            warnOfMarks(link, new OutsideAddress(link.target()));
        }
        if (!link.title().isEmpty()) {
            findings.add(
                    LINK_TITLE,
                    link.where(),
                    "The title “" + link.title() + "” of this link is not shown to readers.",
                    LINK_TITLE.mend());
        }
    }

    private void warnOfMarks(FoundLink link, OutsideAddress address) {
        if (!address.marks().isEmpty()) {
            findings.addFor(address, link.where());
        }
        address.doubts().forEach(doubt -> findings.add(doubt.rule(), link.where(), doubt.message(), doubt.remedy()));
    }

    /** The parser leaves the mark of a note as text, if it stands in the words of a link. */
    private void reportNote(Node node, String words) {
        if (words.contains("[^")) {
            findings.add(
                    NESTED_LINK,
                    node.getChars(),
                    "The mark of a note is part of this link.",
                    "Put the mark after the link.");
        }
    }

    private String words(Node node) {
        return node instanceof DelimitedLinkNode address ? address.getText().toString() : spoken.of(node);
    }

    private org.havenhub.markdown.Link link(FoundLink link, String words, boolean alone) {
        return new org.havenhub.markdown.Link(link.published(), words, alone, findings.place(link.where()));
    }
}
