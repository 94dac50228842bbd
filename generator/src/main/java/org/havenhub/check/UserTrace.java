package org.havenhub.check;

import java.util.List;
import java.util.Optional;

/**
 * The name of an account: {@code /home/anna}, <code>C:\Users\anna</code>, {@code ~anna/}, {@code anna@laptop}.
 *
 * @param hosts names of its computer
 */
record UserTrace(TraceName core, List<TraceName> hosts) implements Trace {

    /** The trace of a name, if it can tell of somebody. */
    static Optional<Trace> of(String name, List<String> hosts) {
        return Homes.isOfSomebody(name)
                ? Optional.of(new UserTrace(
                        TraceName.of(name), hosts.stream().map(TraceName::of).toList()))
                : Optional.empty();
    }

    @Override
    public String tells() {
        return "the name of the account that builds the site";
    }

    @Override
    public boolean isAt(String text, int start, int end) {
        return isInHomes(text, start, end) || isTilde(text, start, end) || isAddress(text, start, end);
    }

    private static boolean isInHomes(String text, int start, int end) {
        int separated = TraceText.beforeSeparators(text, start);
        return separated < start
                && TraceText.endsAt(text, end)
                && Homes.NAMES.stream().anyMatch(homes -> Homes.isAt(text, homes.startBefore(text, separated)));
    }

    private static boolean isTilde(String text, int start, int end) {
        return start > 0
                && text.charAt(start - 1) == '~'
                && isAlone(text, start - 1)
                && TraceText.afterSeparators(text, end) > end;
    }

    /** Servers have such folders too. */
    private static boolean isAlone(String text, int tilde) {
        return TraceText.beginsAt(text, tilde) && TraceText.beforeSeparators(text, tilde) == tilde;
    }

    private boolean isAddress(String text, int start, int end) {
        return TraceText.beginsAt(text, start)
                && text.startsWith("@", end)
                && hosts.stream().mapToInt(host -> host.endAt(text, end + 1)).anyMatch(after -> after > end);
    }
}
