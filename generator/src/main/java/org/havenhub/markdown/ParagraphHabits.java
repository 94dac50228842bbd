package org.havenhub.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.report.Rule;

/** Finds paragraphs that look like something else: a heading in bold, a list by hand, a heading or list that did not work. */
final class ParagraphHabits {

    static final Rule BOLD_AS_HEADING = Rule.warning(
            "bold-as-heading",
            "A line in bold seems to be a heading",
            "Screen readers do not find it when they move from heading to heading, and it is missing in the list of contents.",
            "Write ## before the words instead of ** around them.");

    static final Rule LIST_WITHOUT_BLANK_LINE = Rule.warning(
            "list-without-blank-line",
            "A list is read as part of the paragraph above it",
            "Readers see one paragraph with hyphens or numbers in it.",
            "Leave an empty line before the list, and begin its lines at the left margin.");

    static final Rule HEADING_WITHOUT_SPACE = Rule.error(
            "heading-without-space",
            "The space is missing after the # of a heading",
            "Readers see the signs in the middle of the text, and nobody who moves from heading to heading comes past here.",
            "Type a space between the signs and the words: ## First steps.");

    static final Rule LOST_DEFINITION = Rule.warning(
            "lost-definition",
            "What a term means is not read as that",
            "Readers see a colon before the words, and screen readers do not tell which term they belong to.",
            "Inside a list or a quote, write the line with the colon right below the term, without an empty line between.");

    static final List<Rule> RULES = List.of(
            BOLD_AS_HEADING, TypedList.TYPED_BULLETS, LIST_WITHOUT_BLANK_LINE, HEADING_WITHOUT_SPACE, LOST_DEFINITION);

    /** The words without a number before them, and without a colon behind; a script may have no capital letters. */
    private static final Pattern HEADING_WORDS = Pattern.compile(
            "(?:\\p{Nd}{1,3}[.)]\\s+)?([\\p{Lu}\\p{Lo}].{0,58}[\\p{L}\\p{M}\\p{N}?？؟])[:：]?", Pattern.DOTALL);

    /** One sign and no space is a hashtag. */
    private static final Pattern SIGNS_AND_WORDS = Pattern.compile("(#{2,6})([^#\\s].*)");

    /** A hashtag is one word, or has capital letters in the middle. */
    private static final Pattern TITLE_AND_WORDS =
            Pattern.compile("#(\\p{Lu}\\p{Ll}+(?:\\s+\\p{L}+)+[?!]?)|＃+\\s*(\\S.*)");

    private static final Pattern MARKER = Pattern.compile("(?:[-*+]|(\\d{1,3})[.)])\\s+\\S.*", Pattern.DOTALL);

    private static final Pattern DEFINITION = Pattern.compile(":\\s+\\S");

    private final Findings findings;
    private final OddBlanks blanks;
    private final LostAlert alerts;
    private final LostTable tables;
    private final TypedList typed;

    ParagraphHabits(Findings findings) {
        this.findings = findings;
        blanks = new OddBlanks(findings);
        alerts = new LostAlert(findings);
        tables = new LostTable(findings);
        typed = new TypedList(findings);
    }

    void check(Paragraph paragraph) {
        if (blanks.check(paragraph)) {
            return;
        }
        tables.check(paragraph);
        if (paragraph.getFirstChild() instanceof StrongEmphasis strong && standsAlone(strong)) {
            checkBold(paragraph, strong);
        }
        if (!paragraph.getContentLines().stream().allMatch(ParagraphHabits::startsWithWord)) {
            checkOddLines(paragraph, lines(paragraph));
        }
    }

    /** The lines of a paragraph without the blanks around them. */
    static List<BasedSequence> lines(Paragraph paragraph) {
        return paragraph.getContentLines().stream().map(BasedSequence::trim).toList();
    }

    /** A single letter may be the sign of a list. */
    private static boolean startsWithWord(BasedSequence line) {
        int start = line.indexOfAnyNot(CharPredicate.SPACE_TAB);
        return start >= 0
                && start + 1 < line.length()
                && Character.isLetter(line.charAt(start))
                && Character.isLetter(line.charAt(start + 1));
    }

    private void checkOddLines(Paragraph paragraph, List<BasedSequence> lines) {
        alerts.check(paragraph, lines);
        typed.check(paragraph, lines);
        checkList(lines);
        checkDefinition(paragraph, lines.get(0));
        lines.forEach(this::checkSigns);
        if (lines.size() == 1) {
            checkTitle(lines.get(0));
        }
    }

    /** In its line, with a colon at most; a line whose end is kept may be one of an address. */
    private static boolean standsAlone(StrongEmphasis strong) {
        Node next = strong.getNext() instanceof Text text
                        && text.getChars().toString().strip().equals(":")
                ? text.getNext()
                : strong.getNext();
        return next == null || next instanceof SoftLineBreak;
    }

    private void checkBold(Paragraph paragraph, StrongEmphasis strong) {
        Node next = paragraph.getNext();
        boolean introduces = next instanceof Paragraph
                || next instanceof ListBlock
                || paragraph.getContentLines().size() > 1;
        Matcher words = HEADING_WORDS.matcher(strong.getText());
        if (introduces && paragraph.getParent() instanceof Document && words.matches()) {
            findings.add(
                    BOLD_AS_HEADING,
                    strong.getChars(),
                    "This line in bold seems to be a heading.",
                    "Write ## " + words.group(1));
        }
    }

    /** One line may begin with a hyphen or a number by chance, but hardly two after each other. */
    private void checkList(List<BasedSequence> lines) {
        for (int i = 1; i + 1 < lines.size(); i++) {
            Matcher one = MARKER.matcher(lines.get(i));
            Matcher next = MARKER.matcher(lines.get(i + 1));
            if (one.matches() && next.matches() && follows(one, next)) {
                findings.add(
                        LIST_WITHOUT_BLANK_LINE,
                        lines.get(i),
                        "This list is read as part of the paragraph above it.",
                        LIST_WITHOUT_BLANK_LINE.mend());
                return;
            }
        }
    }

    /** The parser takes an empty line below the term at the left margin alone. */
    private void checkDefinition(Paragraph paragraph, BasedSequence line) {
        boolean isInside = !(paragraph.getParent() instanceof Document);
        if (isInside
                && paragraph.getPrevious() instanceof Paragraph
                && DEFINITION.matcher(line).lookingAt()) {
            findings.add(
                    LOST_DEFINITION,
                    line,
                    "There is an empty line above this one, so it does not say what the term above it means.",
                    "Delete the empty line above this one.");
        }
    }

    private static boolean follows(Matcher one, Matcher next) {
        if (one.group(1) == null || next.group(1) == null) {
            return one.group(1) == null && next.group(1) == null;
        }
        return Integer.parseInt(next.group(1)) == Integer.parseInt(one.group(1)) + 1;
    }

    private void checkSigns(BasedSequence line) {
        Matcher heading = SIGNS_AND_WORDS.matcher(line);
        if (heading.matches()) {
            String signs = heading.group(1);
            String meant = signs + " " + withoutSigns(heading.group(2));
            String message = "A space is missing after " + signs + ", so this is no heading.";
            findings.add(HEADING_WITHOUT_SPACE, line, message, "Write " + meant);
        }
    }

    private void checkTitle(BasedSequence line) {
        Matcher title = TITLE_AND_WORDS.matcher(line);
        if (!title.matches()) {
            return;
        }
        if (line.charAt(0) == '＃') {
            String message = "The sign ＃ of a wide keyboard makes no heading.";
            findings.add(HEADING_WITHOUT_SPACE, line, message, "Write ## " + title.group(2));
        } else {
            findings.add(
                    HEADING_WITHOUT_SPACE,
                    line,
                    "A space is missing after #, so this is no heading.",
                    "Write ## " + title.group(1),
                    "If you mean the sign itself, write \\" + line);
        }
    }

    /** Without the blanks around them, the unusual ones included, and the signs that may end a heading. */
    private static String withoutSigns(String words) {
        int start = 0;
        while (start < words.length() && Blanks.is(words.charAt(start))) {
            start++;
        }
        int end = words.length();
        while (end > start && (Blanks.is(words.charAt(end - 1)) || words.charAt(end - 1) == '#')) {
            end--;
        }
        return words.substring(start, end);
    }
}
