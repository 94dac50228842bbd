package org.havenhub.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.misc.CharPredicate;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.report.Rule;

/** Finds paragraphs that look like something else: a heading in bold, a list by hand, a list or table that did not work. */
final class ParagraphHabits {

    static final Rule BOLD_AS_HEADING = Rule.warning(
            "bold-as-heading",
            "A line in bold seems to be a heading",
            "Screen readers do not find it when they move from heading to heading, and it is missing in the list of contents.",
            "Write ## before the words instead of ** around them.");

    static final Rule TYPED_BULLETS = Rule.warning(
            "typed-bullets",
            "A list is made of typed bullets",
            "A screen reader does not tell that it is a list, nor how long it is, and the lines run together.",
            "Begin each line with a hyphen and a space, and leave an empty line before the first.");

    static final Rule LIST_WITHOUT_BLANK_LINE = Rule.warning(
            "list-without-blank-line",
            "A list is read as part of the paragraph above it",
            "Readers see one paragraph with hyphens or numbers in it.",
            "Leave an empty line before the list, and begin its lines at the left margin.");

    static final Rule UNEVEN_TABLE = Rule.error(
            "uneven-table",
            "The rows of a table do not fit its columns",
            "Readers see bars and hyphens instead of a table, or miss a part of it.",
            "Give every row as many cells as the first one.");

    static final List<Rule> RULES = List.of(BOLD_AS_HEADING, TYPED_BULLETS, LIST_WITHOUT_BLANK_LINE, UNEVEN_TABLE);

    private static final String BULLETS = "•‣◦▪●∙";
    private static final String DASHES = "–—";
    private static final Pattern HEADING_WORDS = Pattern.compile("\\p{Lu}.{0,58}[\\p{L}\\p{N}?]", Pattern.DOTALL);
    private static final Pattern MARKER = Pattern.compile("(?:[-*+]|(\\d{1,3})[.)])\\s+\\S.*", Pattern.DOTALL);

    private final Findings findings;

    ParagraphHabits(Findings findings) {
        this.findings = findings;
    }

    void check(Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof StrongEmphasis strong && strong.getNext() == null) {
            checkBold(paragraph, strong);
        }
        List<BasedSequence> lines = paragraph.getContentLines();
        if (!lines.stream().allMatch(ParagraphHabits::startsWithLetter)) {
            checkOddLines(lines.stream().map(BasedSequence::trim).toList());
        }
    }

    private static boolean startsWithLetter(BasedSequence line) {
        int start = line.indexOfAnyNot(CharPredicate.SPACE_TAB);
        return start >= 0 && Character.isLetter(line.charAt(start));
    }

    private void checkOddLines(List<BasedSequence> lines) {
        checkBullets(lines);
        checkList(lines);
        checkTable(lines);
    }

    private void checkBold(Paragraph paragraph, StrongEmphasis strong) {
        Node next = paragraph.getNext();
        boolean introduces = next instanceof Paragraph || next instanceof ListBlock;
        String words = strong.getText().toString();
        if (introduces
                && paragraph.getParent() instanceof Document
                && HEADING_WORDS.matcher(words).matches()) {
            findings.add(
                    BOLD_AS_HEADING,
                    strong.getChars(),
                    "This line in bold seems to be a heading.",
                    "Write ## " + words);
        }
    }

    private void checkBullets(List<BasedSequence> lines) {
        long dashes = lines.stream().filter(line -> isTyped(line, DASHES)).count();
        lines.stream()
                .filter(line -> isTyped(line, BULLETS) || (dashes > 1 && isTyped(line, DASHES)))
                .findFirst()
                .ifPresent(this::reportBullet);
    }

    private void reportBullet(BasedSequence line) {
        String words = line.subSequence(1).trim().toString();
        findings.add(
                TYPED_BULLETS,
                line.subSequence(0, 1),
                "The sign “" + line.charAt(0) + "” does not make a list.",
                "Write - " + words);
    }

    private static boolean isTyped(BasedSequence line, String signs) {
        return line.length() > 2
                && signs.indexOf(line.charAt(0)) >= 0
                && (Character.isWhitespace(line.charAt(1)) || Character.isSpaceChar(line.charAt(1)));
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

    private static boolean follows(Matcher one, Matcher next) {
        if (one.group(1) == null || next.group(1) == null) {
            return one.group(1) == null && next.group(1) == null;
        }
        return Integer.parseInt(next.group(1)) == Integer.parseInt(one.group(1)) + 1;
    }

    private void checkTable(List<BasedSequence> lines) {
        for (int i = 1; i < lines.size(); i++) {
            if (isSeparator(lines.get(i)) && lines.get(i - 1).indexOf('|') >= 0) {
                reportTable(lines.get(i), i > 1);
                return;
            }
        }
    }

    private void reportTable(BasedSequence line, boolean belowText) {
        if (belowText) {
            String message = "This table is read as part of the paragraph above it.";
            findings.add(UNEVEN_TABLE, line, message, "Leave an empty line before the table.");
        } else {
            String message = "This line does not have as many columns as the one above it, so there is no table.";
            findings.add(UNEVEN_TABLE, line, message, UNEVEN_TABLE.mend());
        }
    }

    private static boolean isSeparator(BasedSequence line) {
        return line.indexOf('|') >= 0 && line.indexOf('-') >= 0 && line.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }
}
