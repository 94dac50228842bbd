package org.havenhub.resource;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havenhub.report.Place;
import org.havenhub.report.Report;
import org.havenhub.yaml.Yaml;

/**
 * The lines of a file that belong to a record which keeps something private, told by their look alone: where the YAML is
 * damaged, nobody knows which value is whose. A report is shown to more people than the file, so such a line is never in it.
 *
 * <p>A record goes from a line that begins with {@code - id:} to the next. Where an id stands anywhere else, it cannot be told
 * where records begin, and the file counts as one.
 */
final class PrivateLines {

    private static final String DASHES = "-—–―‐‑−•‣▪·*";
    private static final String NAME = "(\\p{L}[\\p{L}_-]*+)";
    private static final String ITS_START = "(?:^[\\s-]*+|[{,]\\s*+)";

    private static final Pattern ID =
            Pattern.compile("(?<![\\p{L}\\p{N}_])(?<![\\p{L}\\p{N}]-)[iI][dD][\"']?\\s*+[:：﹕]");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]*+");

    private static final Pattern FIELD = Pattern.compile(
            "(?<![\\p{L}_])(?<![\\p{L}\\p{N}]-)" + NAME + "[\"'“”]?\\s*+[:：﹕=](?=[\\s\"'“”]*+([\\p{L}\\p{N}]*+))");
    private static final Pattern WITHOUT_COLON =
            Pattern.compile(ITS_START + NAME + "\\s++(yes|true|on|y|1|no|false)\\s*+(?=$|[,}#])");
    private static final Pattern WITHOUT_ANSWER = Pattern.compile("(?:^\\s*+|[{,]\\s*+)" + NAME + "\\s*+(?=$|[,}])");

    private final BitSet lines = new BitSet();

    private PrivateLines() {}

    static PrivateLines none() {
        return new PrivateLines();
    }

    static PrivateLines of(String text) {
        List<String> typed = List.of(text.split("\n", -1));
        List<Integer> starts = recordStarts(typed);
        PrivateLines found = new PrivateLines();
        boolean shared = isPrivate(typed.subList(0, starts.get(0)));
        found.lines.set(0, starts.get(0), shared);
        for (int i = 0; i + 1 < starts.size(); i++) {
            int start = starts.get(i);
            int end = starts.get(i + 1);
            found.lines.set(start, end, shared || isPrivate(typed.subList(start, end)));
        }
        return found;
    }

    /** The same problems, without a word of what stands in a private line. */
    Report veil(Report report) {
        return report.map(problem -> holds(problem.place()) ? problem.veiled() : problem);
    }

    Place veil(Place place) {
        return holds(place) ? place.withoutExcerpt() : place;
    }

    /**
     * What must not be told of a record.
     *
     * @param typed the record, whose places tell whether it has a part in a private line
     * @param whole the record with its defaults
     */
    Secrets secretsOf(Yaml.Fields typed, Yaml.Fields whole) {
        if (lines.isEmpty()) {
            return Secrets.of(whole);
        }
        return places(typed).anyMatch(this::holds) ? Secrets.ofHidden(whole) : Secrets.ofNeighbour(whole);
    }

    private static Stream<Place> places(Yaml yaml) {
        Stream<Place> inside = Stream.empty();
        if (yaml instanceof Yaml.Fields fields) {
            inside = fields.entries().stream()
                    .flatMap(entry -> Stream.concat(Stream.of(entry.place()), places(entry.value())));
        } else if (yaml instanceof Yaml.Items items) {
            inside = items.items().stream().flatMap(PrivateLines::places);
        }
        return Stream.concat(Stream.of(yaml.place()), inside);
    }

    private boolean holds(Place place) {
        return place.line() > 0 && lines.get(place.line() - 1);
    }

    /** The indexes of the lines where records begin, and at the end the number of lines. */
    private static List<Integer> recordStarts(List<String> typed) {
        List<Integer> starts = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            long ids = isRemark(typed.get(i))
                    ? 0
                    : ID.matcher(typed.get(i)).results().count();
            if (ids > 1 || (ids == 1 && !beginsRecord(typed.get(i)))) {
                return List.of(0, typed.size());
            }
            if (ids == 1) {
                starts.add(i);
            }
        }
        starts.add(typed.size());
        return starts;
    }

    private static boolean beginsRecord(String line) {
        Matcher signs = SIGNS.matcher(line);
        return signs.lookingAt()
                && signs.group().chars().anyMatch(sign -> DASHES.indexOf(sign) >= 0)
                && ID.matcher(line).region(signs.end(), line.length()).lookingAt();
    }

    private static boolean isPrivate(List<String> part) {
        return part.stream().filter(line -> !isRemark(line)).anyMatch(PrivateLines::asksForPrivacy);
    }

    private static boolean asksForPrivacy(String line) {
        boolean hasBraces = line.indexOf('{') >= 0 || line.indexOf('}') >= 0;
        return Stream.of(FIELD, WITHOUT_COLON)
                        .flatMap(pattern -> pattern.matcher(line).results())
                        .anyMatch(field -> Privacy.isAskedFor(field.group(1), field.group(2)))
                || WITHOUT_ANSWER
                        .matcher(line)
                        .results()
                        .filter(field -> field.start() == 0 || hasBraces)
                        .anyMatch(field -> Privacy.isAskedFor(field.group(1), ""));
    }

    private static boolean isRemark(String line) {
        return line.stripLeading().startsWith("#");
    }
}
