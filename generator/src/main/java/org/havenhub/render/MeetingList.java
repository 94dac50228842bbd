package org.havenhub.render;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.havenhub.render.view.DateSpanView;
import org.havenhub.render.view.MeetingView;
import org.havenhub.render.view.TimeView;
import org.havenhub.resource.DateSpan;
import org.havenhub.resource.Meeting;
import org.havenhub.resource.MeetingTime;
import org.havenhub.resource.Resource;
import org.havenhub.resource.Status;
import org.havenhub.site.Address;

/** Shows when a group meets, and the next dates as seen from the day of the build. */
final class MeetingList {

    private final Resource resource;
    private final Standpoint here;
    private final LocalDate today;

    private MeetingList(Resource resource, Standpoint here) {
        this.resource = resource;
        this.here = here;
        today = here.site().today();
    }

    /** A group that has closed has none; of one that is paused no dates are told. */
    static List<MeetingView> of(Resource resource, Standpoint here) {
        MeetingList list = new MeetingList(resource, here);
        return resource.status() == Status.CLOSED
                ? List.of()
                : IntStream.range(0, resource.meetings().size())
                        .mapToObj(list::view)
                        .toList();
    }

    private MeetingView view(int series) {
        Meeting meeting = resource.meetings().get(series);
        List<LocalDate> next = resource.meets() ? meeting.nextDates(today) : List.of();
        Optional<Address> calendar = here.site().calendar(resource, series, here.language());
        return new MeetingView(
                MeetingDays.of(meeting.every(), here.voice()),
                meeting.at().map(MeetingTime::begin).map(this::time).orElse(null),
                meeting.at().flatMap(MeetingTime::end).map(this::time).orElse(null),
                meeting.at().filter(MeetingTime::endsNextDay).isPresent(),
                Timetable.place(resource, here),
                meeting.from().filter(today::isBefore).map(here.voice()::date).orElse(null),
                meeting.until().map(here.voice()::date).orElse(null),
                meeting.except().stream()
                        .filter(span -> !span.last().isBefore(today))
                        .map(this::span)
                        .toList(),
                state(next),
                here.voice().date(today),
                meeting.until().isEmpty(),
                next.stream().map(here.voice()::day).toList(),
                here.href(calendar),
                meeting.calendarName()
                        .map(here.voice()::in)
                        .orElseGet(() -> here.voice().say(Phrase.CALENDAR_NAME)));
    }

    private String state(List<LocalDate> next) {
        if (!resource.meets()) {
            return "paused";
        }
        return next.isEmpty() ? "over" : "ahead";
    }

    private TimeView time(LocalTime time) {
        return Timetable.time(time, here.voice());
    }

    private DateSpanView span(DateSpan span) {
        return new DateSpanView(
                here.voice().date(span.first()),
                here.voice().date(span.last()),
                span.first().equals(span.last()));
    }
}
