package org.havenhub.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds mistakes that a line shows by itself: spaces that are none, colons that are none, bullets that are none. The lines
 * of a block of text ({@code summary: |}) are left alone.
 */
final class LineScan {

    private static final Pattern BLOCK_START =
            Pattern.compile("(?<lead> *(?:- +)*+)(?<name>" + Row.NAME + ": +)?[|>][-+0-9]* *(?:#.*)?");
    private static final Pattern WIDE_COLON = Pattern.compile("(?:- +)*+" + Row.NAME + "(?<before> *)(?<colon>[：﹕]) *");
    private static final Pattern ODD_SPACE_AFTER_COLON =
            Pattern.compile("(?:- +)*+" + Row.NAME + ":(?<space> *[\u00A0\u2000-\u200A\u202F\u205F\u3000][ \u00A0]*)");
    private static final Pattern BULLET = Pattern.compile("(?<bullet>[—–―‐‑−•‣▪·*][ \u00A0]+)\\S.*");
    private static final Pattern HYPHEN_AND_WORD =
            Pattern.compile("-(?=[\\p{L}\"'\\[{])(?<field>" + Row.NAME + ":(?= |$))?");
    private static final int NO_BLOCK = -1;
    private static final int USUAL_STEP = 2;

    private final String text;
    private final List<Slip> slips = new ArrayList<>();
    private final int step;
    private final Columns columns = new Columns();
    private int block = NO_BLOCK;
    private Optional<Row> above = Optional.empty();
    private boolean bulletAbove;

    private LineScan(String text) {
        this.text = text;
        this.step = step(text);
    }

    static List<Slip> slips(String text) {
        LineScan scan = new LineScan(text);
        rows(text)
                .takeWhile(row -> scan.slips.size() < YamlReader.MOST_PROBLEMS)
                .forEach(scan::read);
        return scan.slips;
    }

    /** Remedies for what is no mistake in an author's eyes: a Tab, or the like, on a line that is empty otherwise. */
    static List<Edit> quietEdits(String text) {
        return rows(text)
                .filter(row -> contentStart(row) == row.end()
                        && row.indent() < row.content().length())
                .map(row -> Edit.remove(row.start(), row.end()))
                .toList();
    }

    private static Stream<Row> rows(String text) {
        return Stream.iterate(
                        Optional.of(Row.at(text, 0)),
                        Optional::isPresent,
                        row -> row.get().next())
                .map(Optional::get);
    }

    private void read(Row row) {
        if (block != NO_BLOCK && (row.isBlank() || row.indent() > block)) {
            return;
        }
        block = blockBegunBy(row);
        int start = contentStart(row);
        String content = text.substring(start, row.end());
        if (content.isEmpty()) {
            return;
        }
        int column = checkIndentation(row, text.substring(row.start(), start), content);
        if (!content.startsWith("#")) {
            boolean isItem = checkContent(start, row);
            columns.add(column, isItem ? "- " + content.substring(1) : content);
        }
    }

    /** The column where the line was meant to begin. */
    private int checkIndentation(Row row, String spaces, String content) {
        int column = spaces.chars().map(this::width).sum();
        if (spaces.equals(" ".repeat(column))) {
            return column;
        }
        int meant = columns.nearest(column, content);
        Slip slip = indentation(row, spaces, meant);
        slips.add(columns.leaveNoChoice(column, content) ? slip.certain() : slip);
        return meant;
    }

    /** The column that a block of text must lie to the right of. */
    private static int blockBegunBy(Row row) {
        String line = row.content();
        if (line.indexOf('|') < 0 && line.indexOf('>') < 0) {
            return NO_BLOCK;
        }
        Matcher start = BLOCK_START.matcher(line);
        if (!start.matches()) {
            return NO_BLOCK;
        }
        String lead = start.group("lead");
        return start.group("name") != null ? lead.length() : lead.lastIndexOf('-');
    }

    private Slip indentation(Row row, String spaces, int column) {
        boolean isTab = spaces.indexOf('\t') >= 0;
        int end = row.start() + spaces.length();
        return Slip.of(
                isTab ? YamlRules.TAB : YamlRules.ODD_SPACE,
                row.start(),
                end,
                isTab
                        ? "This line begins with a Tab. Only spaces can set a line in."
                        : "This line begins with characters that look like spaces but are none.",
                Mend.of(new Edit(row.start(), end, " ".repeat(column))),
                "Delete what stands before the first letter. " + Wording.begin(column));
    }

    private int width(int c) {
        return switch (c) {
            case '\t' -> step;
            case '\u3000' -> 2;
            case '\u200B', '\u2060', '\uFEFF' -> 0;
            default -> 1;
        };
    }

    /** Whether the line is an item that only a mistake keeps from being one. */
    private boolean checkContent(int start, Row row) {
        Matcher bullet = BULLET.matcher(text).region(start, row.end());
        Matcher hyphen = HYPHEN_AND_WORD.matcher(text).region(start, row.end());
        boolean isBullet = bullet.matches() && canBeItem(row);
        boolean isHyphen = hyphen.lookingAt() && (hyphen.group("field") != null || canBeItem(row));
        bulletAbove = isBullet || isHyphen;
        above = Optional.of(row);
        if (isBullet) {
            slips.add(bullet(start, bullet.end("bullet")));
        }
        if (isHyphen) {
            slips.add(hyphenWithoutSpace(start));
        }
        checkColon(start, row);
        return bulletAbove;
    }

    /** A dash may also begin a line of text; in a list it stands below a name or another item. */
    private boolean canBeItem(Row row) {
        return above.map(last -> last.content().stripTrailing().endsWith(":")
                        || (last.indent() == row.indent() && (bulletAbove || last.isListItem())))
                .orElse(true);
    }

    private Slip bullet(int start, int end) {
        Mend mend = Mend.of(new Edit(start, end, "- "));
        return Slip.of(
                        YamlRules.DASH_BULLET,
                        start,
                        start + 1,
                        "This list item begins with " + text.charAt(start) + " and not with a hyphen.",
                        mend,
                        mend.hint(text))
                .certain();
    }

    private Slip hyphenWithoutSpace(int hyphen) {
        Mend mend = Mend.of(Edit.insert(hyphen + 1, " "));
        return Slip.of(
                        YamlRules.MISSING_SPACE_AFTER_HYPHEN,
                        hyphen,
                        hyphen + 1,
                        "There is no space after the hyphen, so this is not seen as a list item.",
                        mend,
                        mend.hint(text))
                .certain();
    }

    private void checkColon(int start, Row row) {
        if (isAscii(start, row.end())) {
            return;
        }
        Matcher wide = WIDE_COLON.matcher(text).region(start, row.end());
        if (wide.lookingAt()) {
            Mend mend = Mend.of(new Edit(wide.start("before"), wide.end(), ": "));
            slips.add(Slip.of(
                            YamlRules.WIDE_COLON,
                            wide.start("colon"),
                            wide.end("colon"),
                            "This is a full-width colon. A field needs a plain one.",
                            mend,
                            mend.hint(text))
                    .certain());
        }
        Matcher odd = ODD_SPACE_AFTER_COLON.matcher(text).region(start, row.end());
        if (odd.lookingAt()) {
            Mend mend = Mend.of(new Edit(odd.start("space"), odd.end("space"), " "));
            slips.add(Slip.of(
                            YamlRules.MISSING_SPACE,
                            odd.start("space"),
                            odd.end("space"),
                            "The space after the colon only looks like a space.",
                            mend,
                            "Delete it and type a plain space.")
                    .certain());
        }
    }

    /** Then there is neither a colon nor a space in it that only looks like one. */
    private boolean isAscii(int from, int to) {
        for (int at = from; at < to; at++) {
            if (text.charAt(at) > '~') {
                return false;
            }
        }
        return true;
    }

    private static int contentStart(Row row) {
        int at = row.start();
        while (at < row.end() && isSpaceLike(row.text().charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpaceLike(char c) {
        return c == '\t' || Character.isSpaceChar(c) || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    /** By how much the file's own lines are set in: the narrowest there is. */
    private static int step(String text) {
        return rows(text)
                .filter(row -> !row.isSilent() && row.indent() > 0)
                .mapToInt(Row::indent)
                .min()
                .orElse(USUAL_STEP);
    }
}
