package org.havenhub.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.havenhub.report.Tongue;

/**
 * What a person has to check, for editors' own spreadsheets and calendars (RFC 5545). The same list gives the same bytes.
 *
 * @param hub what tells the hub from others
 * @param today the day of the list
 * @param items the most urgent first
 * @param tongue of those who read it; names stay as they are
 */
public record DueList(String hub, LocalDate today, List<DueItem> items, Tongue tongue) {

    private static final List<String> COLUMNS =
            List.of("due", "checked", "sort", "name", "on-every-page", "for-partners", "key", "file");

    public DueList {
        items = List.copyOf(items);
    }

    /** A table, safe to open in a spreadsheet. */
    public String csv() {
        List<List<String>> rows =
                new ArrayList<>(List.of(COLUMNS.stream().map(tongue::say).toList()));
        items.forEach(item -> rows.add(row(item)));
        return ResourceData.BYTE_ORDER_MARK + Csv.write(rows);
    }

    private List<String> row(DueItem item) {
        return List.of(
                        item.due().toString(),
                        item.checked().map(LocalDate::toString).orElse(""),
                        tongue.say(word(item)),
                        item.name(),
                        yesNo(item.onEveryPage()),
                        yesNo(item.forPartners()),
                        item.key(),
                        item.file())
                .stream()
                .map(SpreadsheetCell::written)
                .toList();
    }

    private String yesNo(boolean is) {
        return tongue.say(is ? ResourceRecord.YES : ResourceRecord.NO);
    }

    /** A day in the calendar for each; what is overdue stands on the day of the list. None without a day, for a calendar needs one. */
    public Optional<String> calendar() {
        return items.isEmpty() ? Optional.empty() : Optional.of(days());
    }

    private String days() {
        ContentLines lines = new ContentLines();
        lines.add("BEGIN:VCALENDAR")
                .add("VERSION:2.0")
                .add("PRODID:-//havenhub.org//Haven//EN")
                .add("CALSCALE:GREGORIAN");
        items.forEach(item -> add(item, lines));
        return lines.add("END:VCALENDAR").toString();
    }

    private void add(DueItem item, ContentLines lines) {
        LocalDate day = item.due().isBefore(today) ? today : item.due();
        lines.add("BEGIN:VEVENT")
                .add("UID:" + NameUuid.of(hub + "\ndue\n" + word(item) + "\n" + item.key()))
                .add("DTSTAMP:" + basic(today) + "T000000Z")
                .add("DTSTART;VALUE=DATE:" + basic(day))
                .addText("SUMMARY", tongue.say("Check " + item.name()))
                .addText("DESCRIPTION", description(item))
                .add("TRANSP:TRANSPARENT")
                .add("CLASS:PRIVATE")
                .add("END:VEVENT");
    }

    private String description(DueItem item) {
        String checked = item.checked()
                .map(day -> "Last checked on " + day + ", which holds until " + item.due() + ".")
                .orElse("Nobody has written down a check.");
        String secrecy = item.forPartners() ? "\n" + tongue.say("It is for partners alone.") : "";
        return tongue.say(checked) + secrecy + "\n" + item.file();
    }

    private static String word(DueItem item) {
        return item.sort().name().toLowerCase(Locale.ROOT);
    }

    private static String basic(LocalDate day) {
        return day.format(DateTimeFormatter.BASIC_ISO_DATE);
    }
}
