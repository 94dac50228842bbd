package org.havenhub.media;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A look into a contact card or a calendar (vCard, RFC 2426 and 6350; iCalendar, RFC 5545). Names, addresses and notes are what it is
 * for; not so the place on the map, who is invited, and what pictures and attachments say of themselves.
 */
final class CardLook {

    private static final Set<String> ENDINGS = Set.of("vcf", "vcard", "ics", "ifb");

    /** A long line goes on after a line end and a blank. */
    private static final Pattern FOLD = Pattern.compile("\\r?\\n[ \\t]");

    private static final Pattern LINE = Pattern.compile(
            "^(?:[A-Z0-9-]++\\.)?(?<name>[A-Z0-9-]++)(?<terms>(?:;(?:\"[^\"\\n]*+\"|[^\":\\n])*+)?):(?<value>.*+)$",
            Pattern.CASE_INSENSITIVE | Pattern.MULTILINE);

    private static final Pattern IN_LETTERS =
            Pattern.compile(";\\s*ENCODING=\"?(?:B|BASE64)\\b|;\\s*BASE64\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern DATA = Pattern.compile("\\s*data:[^,]*+,(?<bytes>.*+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAP = Pattern.compile("geo:\\s*-?\\d", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERSON = Pattern.compile("ORGANIZER|ATTENDEE", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAMED = Pattern.compile(";\\s*CN=\"?[^\";]", Pattern.CASE_INSENSITIVE);

    private CardLook() {}

    static boolean isNamed(String path) {
        return ENDINGS.contains(PictureFormat.ending(path));
    }

    static void at(Span file, Search search) {
        Matcher lines = LINE.matcher(FOLD.matcher(file.latin()).replaceAll(""));
        while (lines.find()) {
            line(lines.group("name"), lines.group("terms"), lines.group("value").strip(), search);
        }
    }

    private static void line(String name, String terms, String value, Search search) {
        search.place((name.equalsIgnoreCase("GEO") && !value.isEmpty())
                || MAP.matcher(terms).find()
                || MAP.matcher(value).lookingAt());
        if (PERSON.matcher(name).matches() && NAMED.matcher(terms).find()) {
            search.names(Set.of("who organises it or takes part"));
        }
        Matcher data = DATA.matcher(value);
        if (data.matches()) {
            WrittenFiles.open(data.group("bytes"), search);
        } else if (IN_LETTERS.matcher(terms).find()) {
            WrittenFiles.open(value, search);
        }
    }
}
