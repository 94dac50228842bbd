package org.havenhub.render.view;

import java.util.List;

/**
 * When somebody answers, or a door is open.
 *
 * @param words all there is to say if there are no rows
 * @param rows the days of the week in the order of the language, public holidays, then dates
 * @param place whose clock the times are on; empty if it is the hub's
 */
public record HoursView(Words words, List<HoursRowView> rows, String place) {

    public HoursView {
        rows = List.copyOf(rows);
    }
}
