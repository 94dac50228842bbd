package org.havenhub.media;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether a PDF file opens an address by itself (ISO 32000-2, 12.6): when it is opened, when a page or a field is turned to or left, or
 * after something else. A link has its address in an action of its own, which waits for a reader.
 */
final class PdfActions {

    private static final Pattern BY_ITSELF = Pattern.compile(
            "/(?:OpenAction|AA|Next)\\s*(?:(?<here><<|\\[)|(?<number>\\d{1,9})\\s{1,9}\\d{1,5}\\s{1,9}R\\b)");

    private static final Pattern REFERENCE = Pattern.compile("(?<!\\d)(?<number>\\d{1,9})\\s{1,9}\\d{1,5}\\s{1,9}R\\b");
    private static final Pattern OBJECT =
            Pattern.compile("(?<!\\d)(?<number>\\d{1,9})\\s{1,9}\\d{1,5}\\s{1,9}obj\\s{0,9}(?=<<|\\[)");
    private static final Pattern WEB = Pattern.compile("/S\\s*/URI\\b");

    /** Of places where an action may stand: each entry of a table of contents is one. */
    private static final int MOST_PLACES = 20_000;

    /** Of an action: an address, a script. */
    private static final int LONGEST = 8_192;

    private final String text;
    private final Map<String, Integer> objects = new HashMap<>();

    private PdfActions(String text) {
        this.text = text;
        OBJECT.matcher(text).results().forEach(object -> objects.put(object.group(1), object.end()));
    }

    static boolean openTheWeb(String objects) {
        return WEB.matcher(objects).find() && new PdfActions(objects).openTheWeb();
    }

    private boolean openTheWeb() {
        Matcher place = BY_ITSELF.matcher(text);
        for (int count = 0; count < MOST_PLACES && place.find(); count++) {
            Optional<Group> group = place.group("here") == null
                    ? object(place.group("number"))
                    : Optional.of(group(place.start("here")));
            boolean isListOfEvents = text.startsWith("/AA", place.start()) || text.startsWith("[", place.start("here"));
            if (group.isPresent() && (group.get().isWeb() || (isListOfEvents && hasWeb(group.get())))) {
                return true;
            }
        }
        return false;
    }

    private boolean hasWeb(Group list) {
        Stream<Group> referred = REFERENCE
                .matcher(list.own)
                .results()
                .map(found -> object(found.group(1)))
                .flatMap(Optional::stream);
        return Stream.concat(list.inside.stream().map(this::group), referred).anyMatch(Group::isWeb);
    }

    private Optional<Group> object(String number) {
        return Optional.ofNullable(objects.get(number)).map(this::group);
    }

    /** What begins at two angle brackets, or at a square one. */
    private Group group(int start) {
        StringBuilder own = new StringBuilder();
        List<Integer> inside = new ArrayList<>();
        int depth = 0;
        int at = start;
        int end = Math.min(text.length(), start + LONGEST);
        do {
            boolean opens = text.startsWith("<<", at) || text.startsWith("[", at);
            boolean closes = text.startsWith(">>", at) || text.startsWith("]", at);
            if (opens && ++depth == 2) {
                inside.add(at);
            }
            depth -= closes ? 1 : 0;
            if (text.startsWith("(", at)) {
                at = endOfString(at, end);
            } else if (!opens && !closes && depth == 1) {
                own.append(text.charAt(at));
            }
            at += text.startsWith("<<", at) || text.startsWith(">>", at) ? 2 : 1;
        } while (depth > 0 && at < end);
        return new Group(own.toString(), inside);
    }

    /** Brackets in a text come in pairs, or after a backslash (7.3.4.2). */
    private int endOfString(int start, int end) {
        int depth = 0;
        for (int at = start; at < end; at++) {
            char letter = text.charAt(at);
            if (letter == '\\') {
                at++;
            } else if (letter == '(') {
                depth++;
            } else if (letter == ')' && --depth == 0) {
                return at;
            }
        }
        return end;
    }

    /**
     * A dictionary or a list.
     *
     * @param own what is in it, but in no other one in it
     * @param inside where those begin
     */
    private record Group(String own, List<Integer> inside) {

        boolean isWeb() {
            return WEB.matcher(own).find();
        }
    }
}
