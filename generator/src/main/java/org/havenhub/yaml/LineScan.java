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
    private static final Pattern WIDE_COLON = Pattern.compile("(?:- +)*+" + Row.NAME + "(?<before> *)(?<colon>[：﹕]) *");
    private static final Pattern ODD_SPACE_AFTER_COLON =
            Pattern.compile("(?:- +)*+" + Row.NAME + ":(?<space> *[\u00A0\u2000-\u200A\u202F\u205F\u3000][ \u00A0]*)");
    private static final Pattern BULLET = Pattern.compile("(?<bullet>[—–―‐‑−•‣▪·*][ \t\u00A0]+)\\S.*");
    private static final Pattern ODD_GAP = Pattern.compile("-(?<gap> *[\t\u00A0][ \t\u00A0]*)(?=[^ \t\u00A0])");
    private static final Pattern TAB_AFTER_COLON =
            Pattern.compile("(?:-[ \t\u00A0]+)*+" + Row.NAME + ":(?<gap>[ \u00A0]*\t[ \t\u00A0]*)(?=[^ \t\u00A0])");
    private static final Pattern HYPHEN_AND_WORD =
            Pattern.compile("-(?=[\\p{L}\"'\\[{])(?<field>" + Row.NAME + ":(?= |$))?");
    private static final Pattern ROUND_BRACKETS = Pattern.compile(
            "(?:(?:- +)++|(?:- +)*+" + Row.NAME + ": +)(?<open>\\()[a-z][a-z-]*+: .*(?<close>\\)) *(?:#.*)?");
    private static final int NO_BLOCK = -1;

    private final String text;
    private final List<Slip> slips = new ArrayList<>();
    private final Optional<Indentation> indentation;
    private int block = NO_BLOCK;
    private Optional<Row> above = Optional.empty();
    private boolean bulletAbove;

    private LineScan(String text) {
        this.text = text;
        this.indentation = Indentation.of(text);
    }

    static List<Slip> slips(String text) {
        LineScan scan = new LineScan(text);
        Row.all(text)
                .takeWhile(row -> scan.slips.size() < YamlReader.MOST_PROBLEMS)
                .forEach(scan::read);
        return scan.slips;
    }

    /** Remedies for what is no mistake in an author's eyes: a Tab, or the like, on a line that is empty otherwise. */
    static List<Edit> quietEdits(String text) {
        return Row.all(text)
                .filter(row -> Lead.end(row) == row.end()
                        && row.indent() < row.content().length())
                .map(row -> Edit.remove(row.start(), row.end()))
                .toList();
    }

    private void read(Row row) {
        Optional<Indentation.Beginning> beginning = indentation.flatMap(known -> known.beginning(row));
        beginning.ifPresent(known -> slips.add(slip(row, known)));
        if (isTextOfBlock(row)) {
            return;
        }
        block = blockBegunBy(row);
        int start = Lead.end(row);
        if (start < row.end() && text.charAt(start) != '#') {
            checkContent(start, row);
        }
    }

    private boolean isTextOfBlock(Row row) {
        return indentation
                .map(known -> known.isText(row))
                .orElseGet(() -> block != NO_BLOCK && (row.isBlank() || row.indent() > block));
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

    private Slip slip(Row row, Indentation.Beginning beginning) {
        Lead lead = Lead.of(row);
        int end = row.start() + lead.characters().length();
        List<String> hints = new ArrayList<>();
        hints.add("Delete what stands before the first letter. " + Wording.begin(beginning.column()));
        beginning.others().forEach(column -> hints.add(Wording.orBegin(column)));
        Slip slip = Slip.of(
                lead.hasTab() ? YamlRules.TAB : YamlRules.ODD_SPACE,
                row.start(),
                end,
                lead.hasTab()
                        ? "This line begins with a Tab. Only spaces can set a line in."
                        : "This line begins with characters that look like spaces but are none.",
                Mend.of(new Edit(row.start(), end, " ".repeat(beginning.column()))),
                hints.toArray(String[]::new));
        return beginning.isCertain() ? slip.certain() : slip;
    }

    private void checkContent(int start, Row row) {
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
        checkGaps(start, row);
        checkColon(start, row);
        checkBrackets(start, row);
    }

    private void checkBrackets(int start, Row row) {
        Matcher round = ROUND_BRACKETS.matcher(text).region(start, row.end());
        if (round.matches()) {
            int open = round.start("open");
            int close = round.start("close");
            Mend mend = Mend.of(new Edit(open, open + 1, "{"), new Edit(close, close + 1, "}"));
            slips.add(Slip.of(
                    YamlRules.ROUND_BRACKETS,
                    open,
                    close + 1,
                    "Fields stand in braces, and these are round brackets.",
                    mend,
                    mend.hint(text)));
        }
    }

    /** Behind the hyphen of an item and behind the colon of a field. */
    private void checkGaps(int start, Row row) {
        Matcher item = ODD_GAP.matcher(text).region(start, row.end());
        Matcher field = TAB_AFTER_COLON.matcher(text).region(start, row.end());
        List<Edit> edits = new ArrayList<>();
        if (item.lookingAt()) {
            int width = indentation.map(known -> known.gap(row)).orElse(1);
            edits.add(new Edit(item.start("gap"), item.end("gap"), " ".repeat(width)));
        }
        if (field.lookingAt()) {
            edits.add(new Edit(field.start("gap"), field.end("gap"), " "));
        }
        String hint = edits.isEmpty() ? "" : new Mend(edits).hint(text);
        edits.forEach(edit -> slips.add(gap(edit, hint)));
    }

    private Slip gap(Edit edit, String hint) {
        boolean isTab = text.substring(edit.start(), edit.end()).indexOf('\t') >= 0;
        return Slip.of(
                        isTab ? YamlRules.TAB : YamlRules.MISSING_SPACE_AFTER_HYPHEN,
                        edit.start(),
                        edit.end(),
                        isTab
                                ? "A Tab stands here, where only spaces can."
                                : "The space after the hyphen only looks like a space.",
                        Mend.of(edit),
                        hint)
                .certain();
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
}
