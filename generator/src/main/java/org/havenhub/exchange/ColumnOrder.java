package org.havenhub.exchange;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** The order of columns: that of the fields in a file of resources, numbers by their size, languages by their codes. */
final class ColumnOrder implements Comparator<String> {

    /** The parts of a column's name have this between them. */
    static final String BETWEEN = ".";

    static final List<String> FIELDS = List.of(
            "id",
            "name",
            "card-name",
            "kind",
            "summary",
            "alert",
            "topics",
            "areas",
            "for",
            "ages",
            "referral",
            "documents",
            "call",
            "text",
            "chat",
            "email",
            "video",
            "relay",
            "app",
            "visit",
            "street",
            "town",
            "region",
            "postcode",
            "country",
            "confidential",
            "access",
            "transport",
            "hours",
            "cost",
            "landline",
            "mobile",
            "payphone",
            "abroad",
            "languages",
            "anonymous",
            "recorded",
            "bill",
            "note",
            "called",
            "contacts",
            "every",
            "at",
            "from",
            "until",
            "except",
            "on-holidays",
            "calendar-name",
            "calendar-place",
            "meets",
            "timezone",
            "verified",
            "review",
            "status",
            "replaced-by",
            "shown-with",
            "publish");

    @Override
    public int compare(String one, String other) {
        List<String> first = parts(one);
        List<String> second = parts(other);
        int shared = Math.min(first.size(), second.size());
        for (int i = 0; i < shared; i++) {
            int order = compareParts(first.get(i), second.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(first.size(), second.size());
    }

    static List<String> parts(String column) {
        return Arrays.asList(column.split("\\.", -1));
    }

    /** Whether a part of a name counts the entries of a list. */
    static boolean isNumber(String part) {
        return part.matches("[1-9][0-9]{0,2}");
    }

    private static int compareParts(String one, String other) {
        int byPlace = Integer.compare(placeOf(one), placeOf(other));
        return byPlace == 0 ? one.compareTo(other) : byPlace;
    }

    private static int placeOf(String part) {
        if (isNumber(part)) {
            return Integer.parseInt(part);
        }
        int place = FIELDS.indexOf(part);
        return place < 0 ? Integer.MAX_VALUE : place;
    }
}
