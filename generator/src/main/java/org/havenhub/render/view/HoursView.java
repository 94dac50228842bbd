package org.havenhub.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When somebody answers, or a door is open.
 *
 * @param words all there is to say if there are no rows
 * @param rows the days of the week in the order of the language, public holidays, then dates
 * @param place whose clock the times are on; empty if it is the hub's
 * @param open the same for a script that says whether it is open now; nothing if that cannot be said
 */
public record HoursView(
        Words words,
        List<HoursRowView> rows,
        String place,
        @Nullable OpenHoursView open) {

    public HoursView {
        rows = List.copyOf(rows);
    }
}
