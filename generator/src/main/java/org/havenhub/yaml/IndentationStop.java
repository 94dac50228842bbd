package org.havenhub.yaml;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Explains lines that begin too far to the left or right, and lists in the wrong place. */
record IndentationStop(StopSite site) {

    private static final Pattern LIST_BESIDE_NAME = Pattern.compile(" *(?:- +)*+" + Row.NAME + ": +(?<items>- .*)");

    Optional<Slip> tab() {
        if (!site.complains("cannot start any token") || site.charAt(site.stop().at()) != '\t') {
            return Optional.empty();
        }
        int end = site.stop().at();
        while (Character.isWhitespace(site.charAt(end)) && end < site.row().end()) {
            end++;
        }
        Mend mend = Mend.of(new Edit(site.stop().at(), end, " "));
        return StopSite.slip(
                        YamlRules.TAB,
                        site.stop().at(),
                        end,
                        "A Tab stands here, where only spaces can.",
                        mend,
                        mend.hint(site.text()))
                .map(Slip::certain);
    }

    Optional<Slip> listBesideName() {
        Matcher beside = LIST_BESIDE_NAME.matcher(site.row().content());
        if (!site.complains("sequence entries are not allowed") || !beside.matches()) {
            return Optional.empty();
        }
        int start = site.row().start() + beside.start("items");
        int end = site.valueEnd(site.row(), start);
        if (end == start + 1) {
            return hyphenBesideName(start);
        }
        String items = site.text().substring(start + 2, end).strip().replaceAll(" +- +", ", ");
        Mend mend = Mend.of(new Edit(start, end, "[" + items + "]"));
        return StopSite.slip(
                YamlRules.MISPLACED_LIST,
                start,
                end,
                "A list with hyphens cannot begin on the line of its name.",
                mend,
                mend.hint(site.text()),
                "Or put each item on a line of its own.");
    }

    private Optional<Slip> hyphenBesideName(int hyphen) {
        return StopSite.slip(
                YamlRules.MISPLACED_LIST,
                hyphen,
                hyphen + 1,
                "A list with hyphens cannot begin on the line of its name.",
                Mend.of(Edit.remove(hyphen, hyphen + 1)),
                "Put each item, with its hyphen, on a line of its own below.");
    }

    Optional<Slip> indentation() {
        if (!site.complains("expected <block end>, but found")
                || site.stop().at() != site.row().start() + site.row().indent()) {
            return Optional.empty();
        }
        int column = nearestColumn();
        if (column == site.row().indent()) {
            return listAmongFields();
        }
        return StopSite.slip(
                YamlRules.WRONG_INDENTATION,
                site.row().start(),
                site.row().start() + site.row().indent(),
                "This line begins with " + Wording.spaces(site.row().indent()) + ", and no group above begins there.",
                site.indented(column),
                Wording.begin(column));
    }

    /** The whole group above is set in, and this line is not. */
    Optional<Slip> leftOfAll() {
        if (!site.complains("expected '<document start>'")
                || site.row().above().isEmpty()
                || site.row().indent() > 0) {
            return Optional.empty();
        }
        return StopSite.slip(
                YamlRules.WRONG_INDENTATION,
                site.row().start(),
                site.row().end(),
                "This line begins further left than the first field of the file.",
                Mend.NONE,
                "Begin the first field, and every field of the same group, at the very left.");
    }

    private Optional<Slip> listAmongFields() {
        String message = site.row().isListItem()
                ? "A list item stands here, but the lines above are fields and not a list."
                : "A field stands here, but the lines above are a list.";
        return StopSite.slip(
                YamlRules.MISPLACED_LIST,
                site.stop().at(),
                site.row().end(),
                message,
                Mend.NONE,
                "Put a name with a colon above the items of a list, and set nothing between them.");
    }

    /** The column of a group above that lies nearest: the inner one of two. */
    private int nearestColumn() {
        int nearest = Integer.MAX_VALUE;
        int bound = Integer.MAX_VALUE;
        for (Optional<Row> above = site.row().above();
                above.isPresent() && bound > 0;
                above = above.get().above()) {
            int column =
                    site.row().isListItem() ? above.get().indent() : above.get().columnOfName();
            boolean counts =
                    column < bound && (!site.row().isListItem() || above.get().isListItem());
            if (counts
                    && Math.abs(column - site.row().indent())
                            < Math.abs((long) nearest - site.row().indent())) {
                nearest = column;
            }
            bound = counts ? column : bound;
        }
        return nearest == Integer.MAX_VALUE ? site.row().indent() : nearest;
    }
}
