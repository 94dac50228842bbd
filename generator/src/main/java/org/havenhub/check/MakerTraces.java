package org.havenhub.check;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.havenhub.report.Rule;
import org.jspecify.annotations.Nullable;

/**
 * Looks for whoever made a site in its files: who builds it, and in whose home something lay. All names are looked for at once, in leaps as long as the shortest of them, by pairs of
 * letters (S. Wu and U. Manber: A Fast Algorithm for Multi-Pattern Searching, 1994); only where one stands is anything else looked at.
 */
final class MakerTraces {

    static final Rule RULE = Rule.error(
            "maker-trace",
            "A finished file tells who made it, or where",
            "Whoever wants to harm or silence the people who help could find out who they are.",
            "Take it out of the text, the template or the file that holds it. A document may hold it unseen: export it again"
                    + " without personal details.");

    private static final int PAIRS = 1 << 12;

    private final Map<String, List<Trace>> traces = new LinkedHashMap<>();

    /** How far away from the end of a name two letters are at least, among the first letters of every name. */
    private final int[] leaps = new int[PAIRS];

    /** Letters of the shortest name. */
    private int shortest = Integer.MAX_VALUE;

    private MakerTraces() {}

    /**
     * The traces of all names.
     *
     * @param published where readers find the site
     * @param domains that the hub itself publishes, in lower case: a computer of that name is no secret
     */
    static MakerTraces of(Maker maker, Optional<URI> published, Set<String> domains) {
        String root = published.map(URI::getPath).orElse("");
        List<String> hosts = maker.hosts().stream()
                .filter(host -> domains.stream().noneMatch(domain -> isWithin(domain, host.toLowerCase(Locale.ROOT))))
                .sorted()
                .toList();
        MakerTraces all = new MakerTraces();
        Stream.of(
                        maker.folders().stream()
                                .sorted()
                                .filter(folder -> !root.startsWith(folder + "/"))
                                .flatMap(folder -> FolderTrace.of(folder).stream()),
                        maker.users().stream().sorted().flatMap(user -> UserTrace.of(user, hosts).stream()),
                        hosts.stream().flatMap(HostTrace::of),
                        HomeTrace.all())
                .flatMap(found -> found)
                .forEach(all::add);
        all.measureLeaps();
        return all;
    }

    private static boolean isWithin(String domain, String host) {
        return domain.equals(host) || domain.endsWith("." + host);
    }

    /** What a text tells, in words for a report. */
    Set<String> in(String text) {
        Set<String> told = new TreeSet<>();
        for (int at = shortest - 1; at < text.length(); ) {
            int leap = leaps[pair(text.charAt(at - 1), text.charAt(at))];
            if (leap == 0) {
                look(text, at - shortest + 1, told);
            }
            at += Math.max(1, leap);
        }
        return told;
    }

    /** What a file that is no text tells: as it is, and as text of two bytes a letter. */
    Set<String> in(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        Set<String> told = in(text);
        told.addAll(in(text.replace("\0", "")));
        return told;
    }

    /** Two searches for the same names are the same. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MakerTraces same && same.traces.equals(traces);
    }

    @Override
    public int hashCode() {
        return traces.hashCode();
    }

    private void add(Trace trace) {
        for (String name : trace.core().forms()) {
            if (name.length() > 1) {
                traces.computeIfAbsent(name, absent -> new ArrayList<>()).add(trace);
                shortest = Math.min(shortest, name.length());
            }
        }
    }

    private void measureLeaps() {
        Arrays.fill(leaps, shortest - 1);
        for (String name : traces.keySet()) {
            for (int at = 1; at < shortest; at++) {
                int pair = pair(name.charAt(at - 1), name.charAt(at));
                leaps[pair] = Math.min(leaps[pair], shortest - 1 - at);
            }
        }
    }

    private static int pair(char first, char second) {
        return ((first << 6) ^ second) & (PAIRS - 1);
    }

    private void look(String text, int start, Set<String> told) {
        for (Map.Entry<String, List<Trace>> meant : traces.entrySet()) {
            int end = start + meant.getKey().length();
            if (text.startsWith(meant.getKey(), start) && TraceText.mayBeAt(text, start, end)) {
                meant.getValue().stream()
                        .filter(trace -> trace.isAt(text, start, end))
                        .forEach(trace -> told.add(trace.tells()));
            }
        }
    }
}
