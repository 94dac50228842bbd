package org.havenhub.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The folders in which computers keep what belongs to each account: {@code /home}, <code>C:\Users</code>. */
final class Homes {

    static final List<TraceName> NAMES =
            List.of(TraceName.of("home"), TraceName.of("Users"), TraceName.of("Documents and Settings"));

    /** What may stand before the folder of all homes. */
    private static final Pattern MOUNT = Pattern.compile("/(?:var|export|(?:mnt/|cygdrive/)?[a-z])$");

    private static final int LONGEST_MOUNT = 12;

    /** Names that tell nothing of a person: every second machine has an account of this name, or a text speaks of any. */
    private static final Pattern COMMON =
            Pattern.compile("admin|administrator|all users|app|build|builder|buildagent|ci|circleci|codespace|debian"
                    + "|default|docker|gitlab-runner|gitpod|guest|jenkins|maven|me|name|node|nobody|public|root|runner|runneradmin"
                    + "|shared|someone|teamcity|test|travis|ubuntu|user|username|users|vagrant|vscode|web|work|www-data|you"
                    + "|your-?name");

    private static final int SHORTEST = 2;

    private Homes() {}

    /** Whether the name of an account can tell of somebody. */
    static boolean isOfSomebody(String name) {
        return name.length() >= SHORTEST
                && !COMMON.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether a name of these begins here: {@code /home}, <code>C:\Users</code> or {@code /mnt/c/Users}, and no folder of a site. */
    static boolean isAt(String text, int start) {
        int before = TraceText.beforeSeparators(text, Math.max(0, start));
        return start > 0
                && before < start
                && (TraceText.beginsAt(text, before)
                        || MOUNT.matcher(text.substring(Math.max(0, before - LONGEST_MOUNT), before))
                                .find());
    }
}
