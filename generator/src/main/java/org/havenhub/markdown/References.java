package org.havenhub.markdown;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenhub.report.Nearest;
import org.havenhub.report.Rule;

/** The addresses that links such as {@code [words][name]} refer to: {@code [name]: address}. */
final class References {

    static final Rule UNDEFINED_REFERENCE = Rule.error(
            "undefined-reference",
            "A link refers to an address that is not given",
            "Readers see square brackets instead of a link.",
            "Add a line with the address, for example [name]: other-guide.md, or write the address behind the words:"
                    + " [words](other-guide.md).");

    static final Rule UNUSED_REFERENCE = Rule.warning(
            "unused-reference",
            "A line is read as the address of a link, and no link uses it",
            "A line that begins with a word in square brackets and a colon is not shown: if it was meant for readers, they miss it.",
            "Write the word without the brackets, or delete the line.");

    static final List<Rule> RULES = List.of(UNDEFINED_REFERENCE, UNUSED_REFERENCE);

    /** A short text that uses one long address many thousand times would fill the disk. */
    private static final int MOST_CHARACTERS = 1 << 20;

    /** Among more names, looking for a similar one takes long. */
    static final int MOST_NAMES = 500;

    private final ReferenceRepository defined;
    private final Findings findings;
    private final List<Reference> written = new ArrayList<>();
    private final Map<Reference, FoundLink> found = new HashMap<>();
    private int characters;

    References(Document document, Findings findings) {
        this.defined = Parser.REFERENCES.get(document);
        this.findings = findings;
    }

    void register(Walk walk) {
        walk.onLeaf(Reference.class, written::add);
    }

    /** Where the link leads; empty if it is none, which is reported unless it may be meant as text. */
    Optional<FoundLink> find(RefNode node) {
        if (!node.isDefined()) {
            reportUndefined(node);
            return Optional.empty();
        }
        FoundLink link = found.computeIfAbsent(node.getReferenceNode(defined), FoundLink::of);
        characters += link.target().length();
        if (characters > MOST_CHARACTERS) {
            findings.add(
                    Complexity.TOO_COMPLEX,
                    node.getChars(),
                    "The addresses that this text refers to are too long for the number of links that use them.");
            return Optional.empty();
        }
        return Optional.of(link);
    }

    private void reportUndefined(RefNode node) {
        boolean isText = node.isReferenceTextCombined() && !node.isDummyReference();
        if (isText || LostLink.hasAddressForName(node) || !findings.hasRoomFor(UNDEFINED_REFERENCE)) {
            return;
        }
        BasedSequence name = node.getReference();
        findings.add(
                UNDEFINED_REFERENCE,
                name,
                "There is no line that says where “" + name + "” leads.",
                hint(name.toString()),
                "To show the brackets, type a backslash before each: \\[" + name + "\\].");
    }

    private String hint(String name) {
        return Nearest.hint(name, defined.keySet().stream().limit(MOST_NAMES).toList())
                .orElseGet(() -> "Add a line of its own at the end of the text: [" + name + "]: address.");
    }

    /** Reports the addresses that no link has asked for. */
    void reportUnused() {
        written.stream()
                .filter(reference -> !found.containsKey(reference) && !isRemark(reference))
                .forEach(this::reportUnused);
    }

    /** An address that leads nowhere is a way to write what readers are not to see: {@code [//]: # (Remark)}. */
    private static boolean isRemark(Reference reference) {
        return reference.getUrl().isBlank() || reference.getUrl().toString().equals("#");
    }

    private void reportUnused(Reference reference) {
        String name = reference.getReference().toString();
        String message = "This line is read as the address of a link “" + name
                + "”, and no link uses it, so readers do not see it.";
        if (isAddress(reference.getUrl().toString())) {
            String hint = "Write [words][" + name + "] where the link belongs, or delete this line.";
            findings.add(UNUSED_REFERENCE, reference.getChars(), message, hint);
        } else {
            String words =
                    reference.getChars().toString().split("]:", 2)[1].strip().replaceAll("\\s+", " ");
            String apart = "Leave an empty line between it and the lines beside it.";
            findings.add(UNUSED_REFERENCE, reference.getChars(), message, "Write **" + name + ":** " + words, apart);
        }
    }

    private static boolean isAddress(String typed) {
        return LostLink.isAddress(typed) || typed.startsWith(".") || typed.startsWith("#");
    }
}
