package org.havenhub.markdown;

import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.havenhub.report.Checked;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Problems;
import org.havenhub.report.Remedy;
import org.havenhub.report.Rule;
import org.havenhub.web.OutsideAddress;

/** Collects the problems of one text, at offsets of its body. */
final class Findings {

    /** More of the same kind in one file help nobody, and a hostile file would fill the memory with them. */
    private static final int MOST_OF_A_KIND = 100;

    private final Locator locator;
    private final Problems problems = new Problems();
    private final Map<Rule, Integer> counts = new HashMap<>();

    Findings(Locator locator) {
        this.locator = locator;
    }

    void add(Rule rule, BasedSequence where, String message, String... hints) {
        add(rule, where.getStartOffset(), where.getEndOffset(), message, hints);
    }

    void add(Rule rule, int start, int end, String message, String... hints) {
        int count = counts.merge(rule, 1, Integer::sum);
        if (count < MOST_OF_A_KIND) {
            problems.add(rule, locator.place(start, end), message, hints);
        } else if (count == MOST_OF_A_KIND) {
            List<String> all = Stream.concat(Stream.of(hints), Stream.of("There are more of these in this file."))
                    .toList();
            problems.add(rule, locator.place(start, end), message, all.toArray(String[]::new));
        }
    }

    /** Notes a problem that has one remedy only: the address without its marks. */
    void addFor(OutsideAddress address, BasedSequence where) {
        Place place = place(where);
        Problem problem = OutsideAddress.TRACKING.at(place, address.aboutMarks(), "Write: " + address.published());
        problems.add(
                place.marked().equals(address.typed())
                        ? problem.with(new Remedy(place.column(), place.length(), address.published()))
                        : problem);
    }

    /** Whether one more of this kind will be noted; for messages that take time to make. */
    boolean hasRoomFor(Rule rule) {
        return counts.getOrDefault(rule, 0) < MOST_OF_A_KIND;
    }

    Place place(BasedSequence where) {
        return locator.place(where.getStartOffset(), where.getEndOffset());
    }

    <T> Checked<T> with(T value) {
        return problems.with(value);
    }
}
