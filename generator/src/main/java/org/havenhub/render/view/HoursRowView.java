package org.havenhub.render.view;

import java.util.List;

/**
 * The hours of one day, or of several that have the same.
 *
 * @param season the part of the year to which it and the rows below it belong; empty where none begins
 * @param days which days, with a capital
 * @param state {@code open}, {@code closed} or {@code unknown}
 * @param stretches in the order of the day; none unless it is open
 * @param note what else to know of a day that is closed or unknown; may be empty
 * @param brief whether it belongs into a short form
 */
public record HoursRowView(
        Words season, Words days, String state, List<StretchView> stretches, Words note, boolean brief) {

    public HoursRowView {
        stretches = List.copyOf(stretches);
    }

    /** The same as the first of a part of the year. */
    public HoursRowView beginning(Words part) {
        return new HoursRowView(part, days, state, stretches, note, brief);
    }
}
