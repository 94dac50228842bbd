package org.havenhub.exchange;

import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Problems;
import org.havenhub.report.Report;
import org.havenhub.report.Severity;

/** How many rows of a table are in order, and which are not. */
final class RowTally {

    /** Nobody reads more at once, and the first of them often explain the rest. */
    private static final int MOST_PROBLEMS = 200;

    private static final int MOST_LINES = 10;

    private final NavigableSet<Integer> lines = new TreeSet<>();
    private int good;
    private int bad;
    private int errors;
    private int warnings;

    /** Notes what was found in a row. Gives back whether the row is in order. */
    boolean add(Report row, Problems all) {
        row.problems().stream().filter(this::isToBeTold).forEach(all::add);
        if (!row.hasErrors()) {
            good++;
            return true;
        }
        bad++;
        row.problems().stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .map(Problem::place)
                .map(Place::line)
                .forEach(lines::add);
        return false;
    }

    /** Warnings stop nothing, however many they are. */
    private boolean isToBeTold(Problem problem) {
        return problem.severity() == Severity.ERROR ? errors++ < MOST_PROBLEMS : warnings++ < MOST_PROBLEMS;
    }

    /** Whether as much is wrong as anybody reads at once. */
    boolean isFull() {
        return errors >= MOST_PROBLEMS;
    }

    /** Says that nothing is carried over, and why, if a row is not in order. */
    void tell(String file, Problems problems) {
        if (isFull()) {
            problems.add(
                    ImportRules.MANY_MISTAKES,
                    Place.inFile(file),
                    "There is more to mend than these " + MOST_PROBLEMS
                            + " places. The rows after them were not looked at.",
                    ImportRules.MANY_MISTAKES.mend());
        }
        if (bad > 0) {
            problems.add(
                    ImportRules.NOT_WHOLE,
                    Place.inFile(file),
                    "Nothing is carried over yet: rows in order: " + good + ", rows to mend: " + bad + ".",
                    "Mend what begins in these lines, and carry the table over again: " + named() + ".");
        }
    }

    private String named() {
        String first = lines.stream().limit(MOST_LINES).map(String::valueOf).collect(Collectors.joining(", "));
        return lines.size() > MOST_LINES ? first + " and more" : first;
    }
}
