package org.havenhub.markdown;

import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.havenhub.report.Rule;

/** Writes headings, and starts a section at each of the second level. */
final class HeadingWriter {

    static final Rule SECOND_TITLE = Rule.error(
            "second-title",
            "The text has a title of its own",
            "The page gets its title from the lines at the top of the file; two titles confuse people who move from heading"
                    + " to heading.",
            "Begin the text with ##, and keep the title in the lines at the top of the file.");

    static final Rule HEADING_SKIP = Rule.error(
            "heading-skip",
            "A heading is more than one level below the one before",
            "People who move from heading to heading with a screen reader think that they have missed a part.",
            "Take one # away, or add the heading that is left out.");

    static final Rule EMPTY_HEADING = Rule.error(
            "empty-heading",
            "A heading has no words",
            "A screen reader says “heading” and nothing else, and a list of contents gets an empty line.",
            "Write the words after the #, or delete the line.");

    static final Rule SENTENCE_AS_HEADING = Rule.warning(
            "sentence-as-heading",
            "A sentence became a heading",
            "A line of hyphens right below a text makes a heading of it. Readers then find a whole sentence in the list of"
                    + " contents, and no line across the page.",
            "Leave an empty line above the hyphens. For a heading, write ## before the words instead.");

    static final List<Rule> RULES = List.of(SECOND_TITLE, HEADING_SKIP, EMPTY_HEADING, SENTENCE_AS_HEADING);

    /** A heading may well be a question or a call. */
    private static final Pattern END_OF_SENTENCE = Pattern.compile("[.…。,،;؛][*_~\"”»’')\\]]*+$");

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private final Draft draft;
    private final Findings findings;
    private final Spoken spoken;
    private final HeadingIds ids;
    private int lastLevel = 1;

    HeadingWriter(Draft draft, Findings findings, Spoken spoken, HeadingIds ids) {
        this.draft = draft;
        this.findings = findings;
        this.spoken = spoken;
        this.ids = ids;
    }

    void register(Walk walk) {
        walk.on(Heading.class, this::open, this::close);
    }

    /** Whether the node is one of the words of a section's heading, which are published without markup. */
    static boolean isInSectionHeading(Node node) {
        return node.getAncestorOfType(Heading.class) instanceof Heading heading && isSection(heading);
    }

    private boolean open(Heading node) {
        Optional<String> given = ids.takeGiven(node);
        String text = spoken.of(node);
        check(node, text);
        String id = given.orElseGet(() -> ids.of(text));
        org.havenhub.markdown.Heading heading =
                new org.havenhub.markdown.Heading(node.getLevel(), id, text, findings.place(wordsOf(node)));
        draft.add(heading);
        if (isSection(node)) {
            draft.endSection();
            draft.startSection(heading);
        } else {
            draft.block("<h" + node.getLevel() + " id=\"");
            draft.verbatim(id);
            draft.block("\">");
        }
        return true;
    }

    /** The words of a section's heading are not part of its pieces. */
    private void close(Heading node) {
        if (isSection(node)) {
            draft.take();
        } else {
            draft.block("</h" + node.getLevel() + ">\n");
        }
    }

    private static boolean isSection(Heading node) {
        return node.getLevel() == 2 && node.getParent() instanceof Document;
    }

    private static BasedSequence wordsOf(Heading node) {
        return node.getText().isBlank() ? node.getChars() : node.getText();
    }

    private void check(Heading node, String text) {
        if (text.isEmpty()) {
            findings.add(EMPTY_HEADING, node.getChars(), "This heading has no words.", EMPTY_HEADING.mend());
        } else {
            checkLevel(node);
            checkSentence(node);
        }
        lastLevel = node.getLevel();
    }

    /** At level 1 it is a second title, whatever it reads like. */
    private void checkSentence(Heading node) {
        if (node.isSetextHeading()
                && node.getLevel() == 2
                && isSentence(node.getText().trim())) {
            findings.add(
                    SENTENCE_AS_HEADING,
                    node.getText(),
                    "The line of hyphens right below this text makes a heading of it.",
                    "For a line across the page, leave an empty line above the hyphens.",
                    "For a heading, delete the hyphens and write ## "
                            + BLANKS.matcher(node.getText().trim()).replaceAll(" "));
        }
    }

    private static boolean isSentence(BasedSequence words) {
        return words.indexOf('\n') >= 0 || END_OF_SENTENCE.matcher(words).find();
    }

    private void checkLevel(Heading node) {
        int level = node.getLevel();
        if (level == 1) {
            findings.add(
                    SECOND_TITLE,
                    node.getChars(),
                    "This is a second title: the page's title comes from the top of the file.",
                    "Write ## " + wordsOf(node));
        } else if (level > lastLevel + 1) {
            findings.add(
                    HEADING_SKIP,
                    node.getChars(),
                    lastLevel == 1
                            ? "The first heading of a text is of level 2, but this one is of level " + level + "."
                            : "A heading of level " + level + " follows one of level " + lastLevel + ".",
                    "Write " + "#".repeat(lastLevel + 1) + " " + wordsOf(node));
        }
    }
}
