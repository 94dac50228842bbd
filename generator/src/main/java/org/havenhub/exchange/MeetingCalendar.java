package org.havenhub.exchange;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.havenhub.resource.Meeting;
import org.havenhub.resource.Resource;

/**
 * Writes meetings for calendars: iCalendar, RFC 5545. Others may see a calendar, so that it holds no more than the dates and what
 * the record allows.
 *
 * <p>All in it comes from the record, and no time of the build. A series keeps its id when its times, exceptions or last date
 * change, so that a calendar that reads the file again changes the entry instead of adding one.
 *
 * @param hub what tells the hub from others
 * @param timezone of resources that have none of their own
 * @param today when a series begins if nothing else says so
 */
public record MeetingCalendar(String hub, Optional<ZoneId> timezone, LocalDate today) {

    /**
     * The file of one series.
     *
     * @param series from 0, as in the record
     * @param name what calendars call the meetings
     */
    public String of(Resource resource, int series, String name) {
        Meeting meeting = resource.meetings().get(series);
        LocalDate begin = meeting.from().or(resource::verified).orElse(today);
        LocalDate first = meeting.datesFrom(begin).findFirst().orElse(begin);
        String id = NameUuid.of(hub + "\n" + resource.id() + "\n" + key(resource, series))
                .toString();
        return new MeetingEvent(resource, meeting, resource.timezone().or(() -> timezone), first).write(id, name);
    }

    /** Two series on the same days differ in their order. */
    private static String key(Resource resource, int series) {
        String notation = resource.meetings().get(series).every().notation();
        long earlier = resource.meetings().stream()
                .limit(series)
                .filter(other -> other.every().notation().equals(notation))
                .count();
        return earlier + " " + notation;
    }
}
