package org.havenhub.render;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Period;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.render.view.OpenHoursView;
import org.havenhub.resource.DayHours;
import org.havenhub.resource.Hours;
import org.havenhub.resource.Resource;
import org.havenhub.resource.Status;

/** Hours for a script that says whether it is open now, if that can be said: with all that is certain and nothing else. */
final class OpenHours {

    private OpenHours() {}

    /**
     * The week of today, as long as it is also that of the day before and of the day after: nights last from one day into the next,
     * and the script tells at night when it opens in the morning.
     */
    static Optional<OpenHoursView> of(Hours.Seasonal hours, Resource resource, Standpoint here) {
        LocalDate today = here.site().today();
        Hours.Weekly week = hours.on(today);
        Optional<LocalDate> last = until(resource, here)
                .filter(today::isBefore)
                .flatMap(until -> today.datesUntil(until.plusDays(1))
                        .takeWhile(day -> hours.on(day.plusDays(1)).equals(week))
                        .reduce((earlier, later) -> later));
        return hours.on(today.minusDays(1)).equals(week)
                ? last.flatMap(day -> of(week, resource, here, day))
                : Optional.empty();
    }

    /** A notice, which may well be that it is closed, has the last word. */
    static Optional<OpenHoursView> of(Hours.Weekly hours, Resource resource, Standpoint here) {
        return until(resource, here).flatMap(last -> of(hours, resource, here, last));
    }

    private static Optional<OpenHoursView> of(Hours.Weekly hours, Resource resource, Standpoint here, LocalDate last) {
        boolean mayBeSaid = resource.status() != Status.PAUSED
                && resource.alertOn(here.site().today()).isEmpty()
                && ResourceCards.checked(resource, here).state().equals("fresh")
                && hours.isCertain()
                && (isAtHome(resource, here) || isTheSameOnHolidays(hours));
        return mayBeSaid
                ? resource.timezone()
                        .or(here.settings()::timezone)
                        .map(zone -> view(zone, hours, here.site().today(), last))
                : Optional.empty();
    }

    /** The public holidays of another place are not those of the hub. */
    private static boolean isAtHome(Resource resource, Standpoint here) {
        return resource.timezone().isEmpty()
                || resource.timezone().equals(here.settings().timezone());
    }

    private static boolean isTheSameOnHolidays(Hours.Weekly hours) {
        return hours.week().values().stream().allMatch(day -> hours.holidays().equals(Optional.of(day)));
    }

    /** The last day on which the check of the record holds; the site may stand longer than that. */
    private static Optional<LocalDate> until(Resource resource, Standpoint here) {
        Period review = resource.review().orElse(here.settings().resourceReview());
        return resource.verified().map(day -> day.plus(review));
    }

    private static OpenHoursView view(ZoneId zone, Hours.Weekly hours, LocalDate today, LocalDate until) {
        return new OpenHoursView(
                zone.getId(),
                clock(zone, today, until),
                until.toString(),
                Arrays.stream(DayOfWeek.values())
                        .map(hours::on)
                        .map(OpenHours::stretches)
                        .collect(Collectors.joining(" ")),
                hours.holidays().map(OpenHours::stretches).orElse(""),
                hours.specials().stream()
                        .map(special -> dates(special.dates()) + "=" + stretches(special.hours()))
                        .collect(Collectors.joining(" ")));
    }

    /** From the day before, since it is still that day elsewhere, to the day on which the last hours end. */
    private static String clock(ZoneId zone, LocalDate today, LocalDate until) {
        Instant end = until.plusDays(2).atStartOfDay(zone).toInstant();
        Instant start = today.minusDays(1).atStartOfDay(zone).toInstant();
        return Stream.iterate(
                        Optional.of(start),
                        at -> at.filter(end::isAfter).isPresent(),
                        at -> at.map(zone.getRules()::nextTransition).map(ZoneOffsetTransition::getInstant))
                .flatMap(Optional::stream)
                .map(at -> at.getEpochSecond() / 60 + "="
                        + zone.getRules().getOffset(at).getTotalSeconds() / 60)
                .collect(Collectors.joining(" "));
    }

    private static String stretches(DayHours day) {
        return day.isClosed()
                ? "-"
                : day.stretches().stream()
                        .map(stretch -> stretch.from() + "-" + stretch.until())
                        .collect(Collectors.joining(","));
    }

    private static String dates(Hours.Dates dates) {
        if (dates instanceof Hours.Dates.Yearly yearly) {
            return range(day(yearly.first()), day(yearly.last()));
        }
        if (dates instanceof Hours.Dates.Once once) {
            return range(once.first().toString(), once.last().toString());
        }
        throw new IllegalStateException("Not told yet: " + dates);
    }

    private static String range(String first, String last) {
        return first.equals(last) ? first : first + "/" + last;
    }

    /** {@code 12-25} */
    private static String day(MonthDay day) {
        return day.toString().substring("--".length());
    }
}
