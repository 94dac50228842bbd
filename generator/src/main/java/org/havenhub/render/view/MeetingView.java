package org.havenhub.render.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A series of meetings of a group.
 *
 * @param every the days in words, for example {@code Second and fourth Tuesday of each month}
 * @param begin of each meeting, if somebody has said
 * @param end of each meeting, if somebody has said
 * @param nextDay whether the end is on the day after
 * @param place the place whose clock it is, if that is not the hub's; may be empty
 * @param from the first date, if that is still to come
 * @param until the last date, if there is one
 * @param except dates on which it does not meet, past ones left out
 * @param state {@code ahead}; {@code over} if no date lies ahead; {@code paused} if it does not meet at present
 * @param asOf the day on which these dates were worked out
 * @param endless whether no last date is known, so that a calendar goes on with it
 * @param next the dates of the next meetings; none unless they are ahead
 * @param calendar link to the calendar file; empty unless they are ahead, and on paper
 * @param calendarName what a calendar calls them
 */
public record MeetingView(
        Words every,
        @Nullable TimeView begin,
        @Nullable TimeView end,
        boolean nextDay,
        String place,
        @Nullable DateView from,
        @Nullable DateView until,
        List<DateSpanView> except,
        String state,
        DateView asOf,
        boolean endless,
        List<DateView> next,
        String calendar,
        Words calendarName) {

    public MeetingView {
        except = List.copyOf(except);
        next = List.copyOf(next);
    }

    /** The same on paper, where no link leads to the calendar. */
    public MeetingView withoutCalendar() {
        return new MeetingView(
                every, begin, end, nextDay, place, from, until, except, state, asOf, endless, next, "", calendarName);
    }
}
