package org.havenhub;

import java.time.LocalDate;
import java.util.List;
import org.havenhub.exchange.DueItem;
import org.havenhub.report.Report;

/**
 * What a person has to check by the end of the month.
 *
 * @param report what is wrong with the hub's files; with errors there is no list
 * @param today the day of the list
 * @param items the lines on every page first, then by the day on which they are due
 */
public record DueResult(Report report, LocalDate today, List<DueItem> items) {

    public DueResult {
        items = List.copyOf(items);
    }

    public boolean succeeded() {
        return !report.hasErrors();
    }

    /** A line for each, with the day and where it stands. */
    public List<String> lines() {
        return items.stream().map(item -> item.line(today)).toList();
    }
}
