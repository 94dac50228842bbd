package org.havenhub.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havenhub.report.Rule;

/** Finds lists whose lines begin with signs that make none, as they come from word processors and telephones. */
final class TypedList {

    static final Rule TYPED_BULLETS = Rule.warning(
            "typed-bullets",
            "A list is made of typed bullets",
            "A screen reader does not tell that it is a list, nor how long it is, and the lines run together.",
            "Begin each line with a hyphen and a space, and leave an empty line before the first.");

    /** The last ones are what a word processor's symbol fonts have in the place of bullets. */
    private static final String BULLETS = "•‣◦▪●∙·➢➤►▶■◆○⁃\uF0A7\uF0B7\uF0D8\uF0FC";

    private static final String ANSWERS = "✓✔✗✘✅☑☐❌";

    private static final String BLANK = "[\\s\\p{Zs}]";
    private static final String NO_BREAK = "[\\p{Zs}&&[^ ]]";

    /** By chance a line begins with one of the others, but hardly two. */
    private static final List<Sign> SIGNS = List.of(
            new Sign("([" + BULLETS + "])" + BLANK, 1),
            new Sign("([–—])" + BLANK, 2),
            new Sign("([→⇒" + ANSWERS + "])\uFE0F?" + BLANK, 2),
            new Sign("(o)(?:\t|[ \u00a0]{2})", 2),
            new Sign("([-*+])(?=\\[[ xX]?])", 1),
            new Sign("([-–" + BULLETS + "])(?=\\p{L})", 2),
            // Two stars stand around words that are stressed.
            new Sign("(\\*)(?=\\p{L}[^*]*$)", 2));

    /** A letter alone is part of the number, as in 2.a, and so is the end of an ordinal, as in 2.º and 1.er. */
    private static final String WORD = "(?!er\\b)[\\p{L}&&[^ºª]]\\p{L}";

    private static final Pattern NUMBER_AND_WORD = Pattern.compile("((\\d{1,3})[.)])(?=" + WORD + ")");
    private static final Pattern NUMBER_AND_DASH = Pattern.compile("((\\d{1,3})[.)]?[-–])" + BLANK + "+(?=\\S)");

    /** Two stars stand around words that are stressed. */
    private static final Pattern LATER_ITEM = Pattern.compile("(?![*][^*]*[*])([-*+]|(\\d{1,9})[.)])(?:" + NO_BREAK
            + "+(?=\\S)|(?=\\[[ xX]?]|[*_\\[(\"“«‘'¿¡]*" + WORD + "))");

    /** Behind a capital letter a full stop is that of a name. */
    private static final Pattern LETTER = Pattern.compile("(([a-z](?=[.)])|[A-Z](?=\\)))[.)])" + BLANK + "+(?=\\S)");

    private static final Pattern NUMBER_IN_BRACKETS = Pattern.compile("(\\((\\d{1,3})\\))" + BLANK + "+(?=\\S)");

    private final Findings findings;

    TypedList(Findings findings) {
        this.findings = findings;
    }

    /**
     * How a line may begin.
     *
     * @param pattern its first group is the sign
     * @param least how many lines of a paragraph have to begin so
     */
    private record Sign(Pattern pattern, int least) {

        Sign(String pattern, int least) {
            this(Pattern.compile(pattern), least);
        }

        List<Item> items(List<BasedSequence> lines) {
            List<Item> items = new ArrayList<>();
            for (BasedSequence line : lines) {
                Matcher start = pattern.matcher(line);
                if (line.length() > 2 && start.lookingAt()) {
                    items.add(Item.of(line, start));
                }
            }
            return items.size() < least ? List.of() : items;
        }
    }

    /**
     * A line of the list.
     *
     * @param blanks behind its sign
     */
    private record Item(BasedSequence line, String sign, String blanks, String words) {

        static Item of(BasedSequence line, Matcher start) {
            int end = start.end(1);
            int words = end;
            while (words < line.length() && (Blanks.is(line.charAt(words)) || line.charAt(words) == '\uFE0F')) {
                words++;
            }
            return new Item(
                    line,
                    start.group(1),
                    line.subSequence(end, words).toString(),
                    line.subSequence(words).toString());
        }

        BasedSequence marker() {
            return line.subSequence(0, sign.length());
        }

        /** In Spanish it stands before what somebody says. */
        boolean isDash() {
            return sign.equals("–") || sign.equals("—");
        }

        boolean lacksBlank() {
            return blanks.isEmpty();
        }

        boolean isNumbered() {
            return sign.length() > 1;
        }

        /** With the sign, if it says whether something is done or right. */
        String written() {
            if (isNumbered()) {
                return "1.";
            }
            return ANSWERS.contains(sign) ? "- " + sign : "-";
        }
    }

    /** Looks at the lines of a paragraph. */
    void check(Paragraph paragraph, List<BasedSequence> lines) {
        List<Item> joined = joinedItems(paragraph, lines);
        List<Item> apart = paragraph.getPrevious() instanceof OrderedList list
                ? laterItems((ListItem) list.getLastChild(), lines)
                : List.of();
        if (!joined.isEmpty()) {
            joined.forEach(this::reportJoined);
        } else if (!apart.isEmpty()) {
            apart.forEach(item -> report(item, message(item), item.sign()));
        } else {
            firstOfList(lines).ifPresent(item -> report(item, message(item), item.written()));
        }
    }

    private static Optional<Item> firstOfList(List<BasedSequence> lines) {
        return SIGNS.stream()
                .flatMap(sign -> sign.items(lines).stream().limit(1))
                .findFirst()
                .or(() -> firstInOrder(lines, NUMBER_AND_WORD))
                .or(() -> firstInOrder(lines, NUMBER_AND_DASH))
                .or(() -> firstInOrder(lines, NUMBER_IN_BRACKETS))
                .or(() -> firstInOrder(lines, LETTER));
    }

    /** The sign of an item, and those of the items after it that are read as part of its first paragraph. */
    static Stream<BasedSequence> markers(ListItem item) {
        Stream<BasedSequence> later = item.getFirstChild() instanceof Paragraph paragraph
                ? joinedItems(item, ParagraphHabits.lines(paragraph)).stream().map(Item::marker)
                : Stream.empty();
        return Stream.concat(Stream.of(item.getOpeningMarker()), later);
    }

    /** Those of any list around the paragraph. */
    private static List<Item> joinedItems(Paragraph paragraph, List<BasedSequence> lines) {
        List<Item> items = List.of();
        for (Node above = paragraph.getParent();
                items.isEmpty() && (above instanceof ListItem || above instanceof ListBlock);
                above = above.getParent()) {
            items = above instanceof ListItem item ? joinedItems(item, lines) : items;
        }
        return items;
    }

    /** Those that are read as part of the item above them. */
    private static List<Item> joinedItems(ListItem above, List<BasedSequence> lines) {
        return laterItems(above, lines.subList(1, lines.size()));
    }

    /** What was to follow an item, with the same sign or the next number. */
    private static List<Item> laterItems(ListItem above, List<BasedSequence> lines) {
        List<Item> items = new ArrayList<>();
        String last = above.getOpeningMarker().toString();
        for (BasedSequence line : lines) {
            Matcher start = LATER_ITEM.matcher(line);
            if (start.lookingAt() && start.group(1).equals(following(last)) && !isInside(above, line)) {
                items.add(Item.of(line, start));
                last = start.group(1);
            }
        }
        return items;
    }

    /** A line below the words of an item belongs to them, whatever it begins with. */
    private static boolean isInside(ListItem item, BasedSequence line) {
        int sign = item.getOpeningMarker().length();
        return line.baseColumnAtStart() > item.getOpeningMarker().baseColumnAtStart() + sign;
    }

    private static String following(String marker) {
        int digits = marker.length() - 1;
        return digits == 0 ? marker : Integer.parseInt(marker.substring(0, digits)) + 1 + marker.substring(digits);
    }

    /** The first of two lines after each other whose numbers or letters follow each other, too. */
    private static Optional<Item> firstInOrder(List<BasedSequence> lines, Pattern pattern) {
        for (int i = 0; i + 1 < lines.size(); i++) {
            Matcher one = pattern.matcher(lines.get(i));
            Matcher next = pattern.matcher(lines.get(i + 1));
            if (one.lookingAt() && next.lookingAt() && follows(one.group(2), next.group(2))) {
                return Optional.of(Item.of(lines.get(i), one));
            }
        }
        return Optional.empty();
    }

    private static boolean follows(String one, String next) {
        return Character.isDigit(one.charAt(0))
                ? Integer.parseInt(next) == Integer.parseInt(one) + 1
                : next.charAt(0) == one.charAt(0) + 1;
    }

    private void reportJoined(Item item) {
        report(
                item,
                "There is no plain space behind “" + item.sign()
                        + "”, so this line is read as part of the item above it.",
                item.sign());
    }

    private void report(Item item, String message, String sign) {
        String hint = "Write " + sign + " " + item.words();
        if (item.isDash()) {
            String apart = "If somebody speaks in these lines, leave an empty line between them.";
            findings.add(TYPED_BULLETS, item.marker(), message, hint, apart);
        } else {
            findings.add(TYPED_BULLETS, item.marker(), message, hint);
        }
    }

    private static String message(Item item) {
        return item.lacksBlank() && item.sign().matches("[-–*+]|\\d+[.)]")
                ? "Without a space behind it, the sign “" + item.sign() + "” does not make a list."
                : "The sign “" + item.sign() + "” does not make a list.";
    }
}
