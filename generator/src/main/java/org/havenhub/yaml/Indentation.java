package org.havenhub.yaml;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Where lines have to begin whose first characters are no plain spaces. How wide a Tab is, only the editor knew in which they were
 * typed: of all usual widths those count under which the fewest lines stand where no group has its lines.
 */
final class Indentation {

    private static final int USUAL_STEP = 2;
    private static final List<Integer> USUAL_WIDTHS = List.of(2, 4, 8);
    private static final List<Integer> OTHER_WIDTHS = List.of(3, 5, 6, 7, 1);

    /**
     * Where a line has to begin.
     *
     * @param isCertain whether it cannot have been meant elsewhere: else a field would go to another owner
     * @param others where it may have been meant to begin, if that is not certain
     */
    record Beginning(int column, boolean isCertain, List<Integer> others) {

        Beginning {
            others = List.copyOf(others);
        }
    }

    /** Those that fit equally well, the likeliest first. */
    private final List<Outline> outlines;

    private final boolean isUsual;

    private Indentation(List<Outline> outlines, boolean isUsual) {
        this.outlines = outlines;
        this.isUsual = isUsual;
    }

    /** Empty if every line of the text begins with plain spaces, and no gap behind a hyphen holds anything else. */
    static Optional<Indentation> of(String text) {
        return Row.all(text).anyMatch(Indentation::isOdd) ? Optional.of(best(text)) : Optional.empty();
    }

    /** Empty for a line that begins with plain spaces, or may begin as it does. */
    Optional<Beginning> beginning(Row row) {
        return outlines.get(0).spot(row).map(likeliest -> beginning(row, likeliest));
    }

    /** Whether a line belongs to a block of text. */
    boolean isText(Row row) {
        return outlines.get(0).isText(row);
    }

    /** How many spaces belong behind the hyphen of an item. */
    int gap(Row row) {
        return outlines.get(0).gap(row);
    }

    private Beginning beginning(Row row, Outline.Spot likeliest) {
        List<Outline.Spot> spots =
                outlines.stream().flatMap(outline -> outline.spot(row).stream()).toList();
        boolean allFit = spots.stream().allMatch(Outline.Spot::fits);
        List<Integer> others = likeliest.others().entrySet().stream()
                .filter(other -> !allFit || spots.stream().anyMatch(spot -> spot.group() == other.getKey()))
                .map(Map.Entry::getValue)
                .distinct()
                .sorted()
                .toList();
        boolean isAsSeen = allFit && isUsual && Lead.of(row).isMeasurable();
        boolean isCertain = likeliest.others().isEmpty() || (isAsSeen && others.isEmpty());
        return new Beginning(likeliest.column(), isCertain, isCertain ? List.of() : others);
    }

    private static Indentation best(String text) {
        int step = step(text);
        boolean keepsWidths = Row.all(text).anyMatch(row -> !row.isSilent() && isSetInBySpaces(row));
        Function<Integer, Outline> reading = tab -> new Outline(Row.all(text), tab, step, keepsWidths);
        List<Outline> usual = best(Stream.concat(Stream.of(step), USUAL_WIDTHS.stream()), reading);
        if (usual.get(0).misfits() == 0) {
            return new Indentation(usual, true);
        }
        List<Outline> others = best(OTHER_WIDTHS.stream(), reading);
        return others.get(0).misfits() < usual.get(0).misfits()
                ? new Indentation(others, false)
                : new Indentation(usual, true);
    }

    private static List<Outline> best(Stream<Integer> widths, Function<Integer, Outline> reading) {
        List<Outline> outlines = widths.distinct().map(reading).toList();
        int fewest = outlines.stream().mapToInt(Outline::misfits).min().orElse(0);
        return outlines.stream().filter(outline -> outline.misfits() == fewest).toList();
    }

    private static boolean isOdd(Row row) {
        Lead lead = Lead.of(row);
        boolean isEmpty = row.start() + lead.characters().length() == row.end();
        return (lead.isOdd() && !isEmpty) || Outline.hasOddGap(row);
    }

    private static boolean isSetInBySpaces(Row row) {
        return row.indent() > 0 && !Lead.of(row).isOdd();
    }

    /** By how much the text's own lines are set in: the narrowest there is. */
    private static int step(String text) {
        return Row.all(text)
                .filter(row -> !row.isSilent() && isSetInBySpaces(row))
                .mapToInt(Row::indent)
                .min()
                .orElse(USUAL_STEP);
    }
}
