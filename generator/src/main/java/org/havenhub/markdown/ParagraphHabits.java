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

/** Finds paragraphs that look like something else: a heading in bold, a list by hand, a heading or list that did not work. */
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

    static final Rule HEADING_WITHOUT_SPACE = Rule.error(
            "heading-without-space",
            "The space is missing after the # of a heading",
            "Readers see the signs in the middle of the text, and nobody who moves from heading to heading comes past here.",
            "Type a space between the signs and the words: ## First steps.");

    static final List<Rule> RULES =
            List.of(BOLD_AS_HEADING, TYPED_BULLETS, LIST_WITHOUT_BLANK_LINE, HEADING_WITHOUT_SPACE);

    private static final String BULLETS = "•‣◦▪●∙";
    private static final String DASHES = "–—";
    private static final Pattern HEADING_WORDS = Pattern.compile("\\p{Lu}.{0,58}[\\p{L}\\p{N}?]", Pattern.DOTALL);
    /** One sign and no space is a hashtag. */
    private static final Pattern SIGNS_AND_WORDS = Pattern.compile("(#{2,6})([^#\\s].*)");

    private static final Pattern MARKER = Pattern.compile("(?:[-*+]|(\\d{1,3})[.)])\\s+\\S.*", Pattern.DOTALL);

    private final Findings findings;
    private final LostTable tables;

    ParagraphHabits(Findings findings) {
        this.findings = findings;
        tables = new LostTable(findings);
    }

    void check(Paragraph paragraph) {
        tables.check(paragraph);
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
        lines.forEach(this::checkSigns);
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

    private void checkSigns(BasedSequence line) {
        Matcher heading = SIGNS_AND_WORDS.matcher(line);
        if (heading.matches()) {
            String signs = heading.group(1);
            findings.add(
                    HEADING_WITHOUT_SPACE,
                    line,
                    "A space is missing after " + signs + ", so this is no heading.",
                    "Write " + signs + " " + withoutSigns(heading.group(2)));
        }
    }

    /** Without the blanks around them, the unusual ones included, and the signs that may end a heading. */
    private static String withoutSigns(String words) {
        int start = 0;
        while (start < words.length() && isBlank(words.charAt(start))) {
            start++;
        }
        int end = words.length();
        while (end > start && (isBlank(words.charAt(end - 1)) || words.charAt(end - 1) == '#')) {
            end--;
        }
        return words.substring(start, end);
    }

    private static boolean isBlank(char sign) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign);
    }
}
