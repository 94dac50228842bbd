package org.havenhub.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds mistakes that a line shows by itself: spaces that are none, colons that are none, bullets that are none. The lines
 * of a block of text ({@code summary: |}) are left alone.
 */
final class LineScan {

    private static final Pattern BLOCK_START =
            Pattern.compile("(?<lead> *(?:- +)*+)(?<name>" + Row.NAME + ": +)?[|>][-+0-9]* *(?:#.*)?");
    private static final Pattern WIDE_COLON = Pattern.compile("(?:- +)*+" + Row.NAME + " *(?<colon>[：﹕]) *");
    private static final Pattern ODD_SPACE_AFTER_COLON =
            Pattern.compile("(?:- +)*+" + Row.NAME + ":(?<space> *[\u00A0\u2000-\u200A\u202F\u205F\u3000][ \u00A0]*)");
    private static final Pattern BULLET = Pattern.compile("(?<bullet>[—–―‐‑−•‣▪·*][ \u00A0]+)\\S.*");
    private static final int NO_BLOCK = -1;
    private static final int USUAL_STEP = 2;

    private final String text;
    private final List<Slip> slips = new ArrayList<>();
    private final List<Edit> quietEdits = new ArrayList<>();
    private final int step;
    private int block = NO_BLOCK;
    private final Columns columns = new Columns();
    private Optional<Row> above = Optional.empty();
    private boolean bulletAbove;

    private LineScan(String text) {
        this.text = text;
        this.step = step(text);
    }

    static LineScan of(String text) {
        LineScan scan = new LineScan(text);
        for (Optional<Row> row = Optional.of(Row.at(text, 0));
                row.isPresent();
                row = row.get().next()) {
            scan.read(row.get());
        }
        return scan;
    }

    List<Slip> slips() {
        return List.copyOf(slips);
    }

    /** Remedies for what is no mistake in an author's eyes, such as a Tab on a line that is empty otherwise. */
    List<Edit> quietEdits() {
        return List.copyOf(quietEdits);
    }

    private void read(Row row) {
        if (block != NO_BLOCK && (row.isBlank() || row.indent() > block)) {
            return;
        }
        block = blockBegunBy(row);
        if (row.isBlank()) {
            emptyQuietly(row);
            return;
        }
        int start = contentStart(row);
        String spaces = text.substring(row.start(), start);
        int column = spaces.chars().map(this::width).sum();
        if (!spaces.isBlank() || spaces.indexOf('\t') >= 0) {
            column = columns.nearest(column, text.substring(start, row.end()));
            slips.add(indentation(row, spaces, column));
        }
        if (!row.isSilent()) {
            columns.add(column, text.substring(start, row.end()));
            checkContent(start, row);
        }
    }

    /** The column that a block of text must lie to the right of. */
    private static int blockBegunBy(Row row) {
        Matcher start = BLOCK_START.matcher(row.content());
        if (!start.matches()) {
            return NO_BLOCK;
        }
        String lead = start.group("lead");
        return start.group("name") != null ? lead.length() : lead.lastIndexOf('-');
    }

    private void emptyQuietly(Row row) {
        if (row.content().indexOf('\t') >= 0) {
            quietEdits.add(Edit.remove(row.start(), row.end()));
        }
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

    private void checkContent(int start, Row row) {
        Matcher line = BULLET.matcher(text).region(start, row.end());
        bulletAbove = line.matches() && canBeItem(row);
        above = Optional.of(row);
        if (bulletAbove) {
            slips.add(bullet(start, line.end("bullet")));
        }
        checkColon(start, row);
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
                mend.hint(text));
    }

    private void checkColon(int start, Row row) {
        Matcher wide = WIDE_COLON.matcher(text).region(start, row.end());
        if (wide.lookingAt()) {
            Mend mend = Mend.of(new Edit(wide.start("colon"), wide.end(), ": "));
            slips.add(Slip.of(
                    YamlRules.WIDE_COLON,
                    wide.start("colon"),
                    wide.end("colon"),
                    "This is a full-width colon. A field needs a plain one.",
                    mend,
                    mend.hint(text)));
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
                    "Delete it and type a plain space."));
        }
    }

    private int contentStart(Row row) {
        int at = row.start();
        while (at < row.end() && isSpaceLike(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isSpaceLike(char c) {
        return c == '\t' || Character.isSpaceChar(c) || c == '\u200B' || c == '\u2060' || c == '\uFEFF';
    }

    /** By how much the file's own lines are set in: the narrowest there is. */
    private static int step(String text) {
        int narrowest = Integer.MAX_VALUE;
        for (Optional<Row> row = Optional.of(Row.at(text, 0));
                row.isPresent();
                row = row.get().next()) {
            int indent = row.get().indent();
            if (indent > 0 && !row.get().isSilent()) {
                narrowest = Math.min(narrowest, indent);
            }
        }
        return narrowest == Integer.MAX_VALUE ? USUAL_STEP : narrowest;
    }
}
