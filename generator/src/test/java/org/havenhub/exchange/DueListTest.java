package org.havenhub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.havenhub.report.Tongue;
import org.junit.jupiter.api.Test;

/** What editors' spreadsheets and calendars, as ical4j reads them, make of the list. */
class DueListTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private static final DueItem OVERDUE = new DueItem(
            DueItem.Sort.RESOURCE,
            "Night Line, \"the calm one\"",
            "resources/lines.yaml",
            "night-line",
            Optional.of(LocalDate.of(2026, 4, 1)),
            LocalDate.of(2026, 10, 1),
            true,
            false);

    private static final DueItem COMING = new DueItem(
            DueItem.Sort.GUIDE,
            "=Listening",
            "content/en/guides/listening.md",
            "content/en/guides/listening.md",
            Optional.of(LocalDate.of(2025, 11, 30)),
            LocalDate.of(2026, 11, 30),
            false,
            false);

    private static final DueList LIST =
            new DueList("https://hub.example.org/", TODAY, List.of(OVERDUE, COMING), Tongue.ENGLISH);

    @Test
    void theTableIsSafeToOpenInASpreadsheet() {
        assertThat(LIST.csv()).isEqualTo("\uFEFF" + """
                due,checked,sort,name,on-every-page,for-partners,key,file\r
                2026-10-01,2026-04-01,resource,"Night Line, ""the calm one""\",yes,no,night-line,resources/lines.yaml\r
                2026-11-30,2025-11-30,guide,'=Listening,no,no,content/en/guides/listening.md,content/en/guides/listening.md\r
                """);
    }

    @Test
    void aCalendarHasADayForEachAndTodayForWhatIsOverdue() {
        assertThat(events(LIST))
                .extracting(event -> event.getSummary().getValue() + " "
                        + event.getDateTimeStart().getDate())
                .containsExactly("Check Night Line, \"the calm one\" 2026-11-24", "Check =Listening 2026-11-30");
    }

    @Test
    void anEntryKeepsItsIdOnAnotherDay() {
        DueList later = new DueList(LIST.hub(), TODAY.plusDays(7), List.of(COMING), Tongue.ENGLISH);

        assertThat(id(events(later).get(0))).isEqualTo(id(events(LIST).get(1)));
        assertThat(id(events(LIST).get(0))).isNotEqualTo(id(events(LIST).get(1)));
    }

    @Test
    void theSameListGivesTheSameBytes() {
        assertThat(new DueList(LIST.hub(), TODAY, LIST.items(), Tongue.ENGLISH).calendar())
                .isEqualTo(LIST.calendar());
    }

    @Test
    void thereIsNoCalendarWithoutADay() {
        assertThat(new DueList(LIST.hub(), TODAY, List.of(), Tongue.ENGLISH).calendar())
                .isEmpty();
    }

    private static String id(VEvent event) {
        return event.getUid().orElseThrow().getValue();
    }

    private static List<VEvent> events(DueList list) {
        try {
            return new CalendarBuilder()
                    .build(new StringReader(list.calendar().orElseThrow()))
                    .getComponents(Component.VEVENT);
        } catch (IOException | ParserException e) {
            throw new AssertionError(e);
        }
    }
}
