package org.havenhub.markdown;

import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.files.FileRules;

/** Finds signs that make nothing, because the blank before or behind them is a no-break space, which looks like any other. */
final class OddBlanks {

    private static final String BLANK = "[\\t\\p{Zs}]";

    /** Stars around words stress them, a plus may begin a telephone number, and one # stand for “number”. */
    private static final Pattern LINE = Pattern.compile("(?<before>" + BLANK + "*+)(?<sign>"
            + "(?<list>(?![*][^*]*[*]|[+]" + BLANK + "*[0-9])[-*+]|[0-9]{1,9}[.)])(?=" + BLANK + "++\\S)"
            + "|(?<heading>#{2,6}|#(?!" + BLANK + "*+[0-9]))(?=" + BLANK + "++\\S)"
            + "|>|\\[!|```|~~~|\\|(?=[^|]*+\\|))"
            + "(?<behind>" + BLANK + "*+)(?<words>.*)");

    private static final Pattern ODD = Pattern.compile("[\\p{Zs}&&[^ ]]");
    private static final Pattern NUMBER = Pattern.compile(BLANK + "*+([0-9]{1,9})[.)]");
    private static final Pattern END_OF_HEADING = Pattern.compile("(?:" + BLANK + "++#*+)?" + BLANK + "*+$");

    private final Findings findings;

    OddBlanks(Findings findings) {
        this.findings = findings;
    }

    /** Looks at a paragraph, and says whether there are any: what else its lines should be is told when they are gone. */
    boolean check(Paragraph paragraph) {
        if (!ODD.matcher(paragraph.getChars()).find()) {
            return false;
        }
        List<BasedSequence> lines = ParagraphHabits.lines(paragraph);
        Optional<ListItem> item = itemAround(paragraph);
        Set<Integer> numbers = numbers(paragraph, item);
        boolean isFound = false;
        for (int i = 0; i < lines.size(); i++) {
            boolean isInside = i > 0 && i + 1 < lines.size();
            isFound |= (isInside && checkGap(lines.get(i))) || checkSign(lines.get(i), numbers, item.isPresent());
        }
        return isFound;
    }

    /** Looks at a row of a table, and says whether there is one before its first bar. */
    boolean check(TableRow row) {
        return checkSign(row.getChars(), Set.of(), false);
    }

    /** The list that a paragraph stands in or right below. */
    private static Optional<ListItem> itemAround(Paragraph paragraph) {
        return paragraph.getPrevious() instanceof ListBlock list
                ? Optional.of((ListItem) list.getLastChild())
                : Optional.ofNullable((ListItem) paragraph.getAncestorOfType(ListItem.class));
    }

    /** Those that the lines begin with, and what stands above and below them. */
    private static Set<Integer> numbers(Paragraph paragraph, Optional<ListItem> item) {
        Stream<Node> around = Stream.of(
                        item, Optional.ofNullable(paragraph.getPrevious()), Optional.ofNullable(paragraph.getNext()))
                .flatMap(Optional::stream);
        return Stream.concat(around.map(Node::getChars), ParagraphHabits.lines(paragraph).stream())
                .map(NUMBER::matcher)
                .filter(Matcher::lookingAt)
                .map(number -> Integer.valueOf(number.group(1)))
                .collect(Collectors.toSet());
    }

    private boolean checkGap(BasedSequence line) {
        boolean isGap = Blanks.trimmed(line.toString()).isEmpty();
        if (isGap) {
            findings.add(
                    FileRules.HIDDEN_CHARACTER,
                    line,
                    "This line looks empty, but there is a no-break space in it, so the lines around it run together.",
                    "Delete what is in this line.");
        }
        return isGap;
    }

    private boolean checkSign(BasedSequence line, Set<Integer> numbers, boolean isInList) {
        Matcher typed = LINE.matcher(line);
        if (!typed.matches() || !isMeant(typed, numbers)) {
            return false;
        }
        boolean isBefore = isOdd(typed.group("before"));
        boolean isBehind =
                isOdd(typed.group("behind")) && (typed.group("list") != null || typed.group("heading") != null);
        if (isBefore) {
            reportBefore(line, typed, isInList);
        } else if (isBehind) {
            reportBehind(line, typed, isInList);
        }
        return isBefore || isBehind;
    }

    private static boolean isOdd(String blanks) {
        return ODD.matcher(blanks).find();
    }

    /** One number alone may be that of a day, which is kept together with its month. */
    private static boolean isMeant(Matcher typed, Set<Integer> numbers) {
        Matcher number = NUMBER.matcher(typed.group("sign"));
        if (!number.matches()) {
            return true;
        }
        int value = Integer.parseInt(number.group(1));
        return numbers.contains(value - 1) || numbers.contains(value + 1);
    }

    private void reportBefore(BasedSequence line, Matcher typed, boolean isInList) {
        boolean isList = typed.group("list") != null;
        String message =
                "The blank before “" + typed.group("sign") + "” is a no-break space, so the sign makes nothing.";
        BasedSequence where = line.subSequence(0, typed.end("sign"));
        if (isList) {
            findings.add(TypedList.TYPED_BULLETS, where, message, remedy(line, typed, isInList), escaped(typed));
        } else {
            findings.add(FileRules.HIDDEN_CHARACTER, where, message, remedy(line, typed, isInList));
        }
    }

    private void reportBehind(BasedSequence line, Matcher typed, boolean isInList) {
        String sign = typed.group("sign");
        BasedSequence where = line.subSequence(typed.start("sign"), typed.end("behind"));
        String hint = remedy(line, typed, isInList);
        if (typed.group("list") != null) {
            String message = "The blank behind “" + sign + "” is a no-break space, so the sign makes no list.";
            findings.add(TypedList.TYPED_BULLETS, where, message, hint, escaped(typed));
            return;
        }
        String message = "The blank after " + sign + " is a no-break space, so this is no heading.";
        if (sign.equals("#")) {
            findings.add(ParagraphHabits.HEADING_WITHOUT_SPACE, where, message, hint, escaped(typed));
        } else {
            findings.add(ParagraphHabits.HEADING_WITHOUT_SPACE, where, message, hint);
        }
    }

    private static String remedy(BasedSequence line, Matcher typed, boolean isInList) {
        boolean isDeleted = isOdd(typed.group("before")) && !isInList;
        String indent =
                isInList ? start(line) + ODD.matcher(typed.group("before")).replaceAll(" ") : "";
        return (isDeleted ? "Delete the blank: " : "Delete the blank and type it anew: ") + indent + written(typed);
    }

    /** What stands before a line in the file. */
    private static BasedSequence start(BasedSequence line) {
        BasedSequence text = line.getBaseSequence();
        int start = line.getStartOffset();
        return text.subSequence(text.lastIndexOf('\n', start - 1) + 1, start);
    }

    /** With a plain blank behind the sign. A text has no heading of the first level. */
    private static String written(Matcher typed) {
        String sign = typed.group("sign");
        String words = typed.group("words");
        if (typed.group("heading") != null) {
            return (sign.equals("#") ? "##" : sign) + " "
                    + END_OF_HEADING.matcher(words).replaceFirst("");
        }
        return sign + (typed.group("list") != null ? " " : typed.group("behind")) + words;
    }

    private static String escaped(Matcher typed) {
        String sign = typed.group("sign");
        int at = sign.length() - 1;
        return "If you mean the sign itself, write " + sign.substring(0, at) + "\\" + sign.substring(at)
                + typed.group("behind") + typed.group("words");
    }
}
