package org.havenhub.check;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The name of a computer: {@code //laptop/}, <code>\\laptop\files</code>, {@code anna@laptop}, {@code laptop.local}. */
record HostTrace(TraceName core) implements Trace {

    /** Names that tell nothing, because so many computers have them. */
    private static final Set<String> COMMON = Set.of(
            "build", "builder", "computer", "desktop", "host", "laptop", "localhost", "mac", "runner", "server", "www");

    /** What stands before a server in an address, or before a computer in the path of a shared folder. */
    private static final List<String> ADDRESSES = List.of("//", "%2F%2F", "%2F%2F".toLowerCase(Locale.ROOT), "\\/\\/");

    private static final Pattern HOME_NETWORK =
            Pattern.compile("\\.(?:local|lan|localdomain|internal|fritz\\.box|home\\.arpa)\\b");

    private static final int SHORTEST = 3;

    /** The traces of a computer's name, with its domain and without. */
    static Stream<Trace> of(String name) {
        return Stream.of(name, name.replaceFirst("\\..*", ""))
                .distinct()
                .filter(known -> known.length() >= SHORTEST && !COMMON.contains(known.toLowerCase(Locale.ROOT)))
                .map(known -> new HostTrace(TraceName.of(known)));
    }

    @Override
    public String tells() {
        return "the name of the computer that builds the site";
    }

    @Override
    public boolean isAt(String text, int start, int end) {
        boolean isOfHomeNetwork = TraceText.beginsAt(text, start)
                && HOME_NETWORK.matcher(text).region(end, text.length()).lookingAt();
        return isOfHomeNetwork
                || (TraceText.endsAt(text, end)
                        && (isServer(text, start) || isShare(text, start) || isOfUser(text, start)));
    }

    private static boolean isServer(String text, int start) {
        return ADDRESSES.stream().anyMatch(before -> text.startsWith(before, start - before.length()));
    }

    /** In JSON, a path on a drive has two backslashes as well. */
    private static boolean isShare(String text, int start) {
        int before = TraceText.beforeSeparators(text, start);
        return text.startsWith("\\\\", start - 2)
                && TraceText.beginsAt(text, before)
                && !text.startsWith(":", before - 1);
    }

    private static boolean isOfUser(String text, int start) {
        return text.startsWith("@", start - 1) && !TraceText.beginsAt(text, start - 1);
    }
}
