package org.havenhub.extras;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.havenhub.content.SiteSettings;
import org.havenhub.exchange.MeetingCalendar;
import org.havenhub.language.Language;
import org.havenhub.resource.Meeting;
import org.havenhub.resource.Resource;
import org.havenhub.site.Page;
import org.havenhub.site.Site;
import org.havenhub.theme.Theme;

/** The calendar files beside the pages of groups, one for each series of meetings. */
final class Calendars {

    private final Site site;
    private final QuietNames names;
    private final MeetingCalendar calendar;

    private Calendars(Site site, Theme theme) {
        this.site = site;
        names = new QuietNames(site, theme);
        calendar = new MeetingCalendar(nameOf(site.settings()), site.settings().timezone(), site.today());
    }

    static List<ExtraFile> of(Site site, Theme theme) {
        Calendars calendars = new Calendars(site, theme);
        List<ExtraFile> files = new ArrayList<>();
        for (Page page : site.pages()) {
            if (page instanceof Page.Help help) {
                files.addAll(calendars.beside(help));
            }
        }
        return files;
    }

    private List<ExtraFile> beside(Page.Help page) {
        List<ExtraFile> files = new ArrayList<>();
        for (int series = 0; series < page.resource().meetings().size(); series++) {
            int number = series;
            site.calendar(page.resource(), number, page.language())
                    .map(address -> ExtraFile.of(
                            page.resource(), address.path(), () -> text(page.resource(), number, page.language())))
                    .ifPresent(files::add);
        }
        return files;
    }

    private String text(Resource resource, int series, Language language) {
        Meeting meeting = resource.meetings().get(series);
        return calendar.of(resource, series, names.of(meeting.calendarName(), "calendar.name", language));
    }

    private static String nameOf(SiteSettings hub) {
        return hub.url()
                .map(URI::toString)
                .orElseGet(() -> hub.title().in(hub.defaultLanguage(), hub.defaultLanguage()));
    }
}
