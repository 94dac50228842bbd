package org.havenhub.report;

import java.util.ArrayList;
import java.util.List;

/** Collects problems inside one stage; leaves it as a {@link Report}. Not safe for threads: each task has its own. */
public final class Problems {

    private final List<Problem> found = new ArrayList<>();

    public void add(Problem problem) {
        found.add(problem);
    }

    public void add(Rule rule, Place place, String message, String... hints) {
        found.add(rule.at(place, message, hints));
    }

    public void addAll(Report report) {
        found.addAll(report.problems());
    }

    /** The value, after noting the problems that came with it. */
    public <T> T take(Checked<T> checked) {
        addAll(checked.report());
        return checked.value();
    }

    public Report report() {
        return Report.of(found);
    }

    public <T> Checked<T> with(T value) {
        return new Checked<>(value, report());
    }
}
