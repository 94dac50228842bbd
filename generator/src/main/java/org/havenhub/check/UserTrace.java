package org.havenhub.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The name of an account: {@code /home/anna}, <code>C:\Users\anna</code>, {@code ~anna/}, {@code anna@laptop}.
 *
 * @param hosts names of its computer
 */
record UserTrace(TraceName core, List<TraceName> hosts) implements Trace {

    private static final List<TraceName> HOMES =
            List.of(TraceName.of("home"), TraceName.of("Users"), TraceName.of("Documents and Settings"));

    /** What may stand before the folder of all homes. */
    private static final Pattern MOUNT = Pattern.compile("/(?:var|export|(?:mnt/|cygdrive/)?[a-z])$");

    private static final int LONGEST_MOUNT = 12;

    /** Names that tell nothing of a person: every second machine has an account of this name. */
    private static final Pattern COMMON =
            Pattern.compile("admin|administrator|app|build|builder|buildagent|ci|circleci|codespace|debian"
                    + "|default|docker|gitlab-runner|gitpod|guest|jenkins|maven|me|node|nobody|public|root|runner|runneradmin"
                    + "|shared|teamcity|test|travis|ubuntu|user|username|users|vagrant|vscode|web|work|www-data|you");

    private static final int SHORTEST = 2;

    /** The trace of a name, if it can tell of somebody. */
    static Optional<Trace> of(String name, List<String> hosts) {
        boolean isTelling = name.length() >= SHORTEST
                && !COMMON.matcher(name.toLowerCase(Locale.ROOT)).matches();
        return isTelling
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
                && HOMES.stream().anyMatch(homes -> isRoot(text, homes.startBefore(text, separated)));
    }

    /** {@code /home}, {@code C:\Users} or {@code /mnt/c/Users}, and no folder of a site that is called home. */
    private static boolean isRoot(String text, int start) {
        int before = TraceText.beforeSeparators(text, Math.max(0, start));
        return start > 0
                && before < start
                && (TraceText.beginsAt(text, before)
                        || MOUNT.matcher(text.substring(Math.max(0, before - LONGEST_MOUNT), before))
                                .find());
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
