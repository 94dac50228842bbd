package org.havenhub.check;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A folder of the computer: {@code /home/anna/hub}, with either kind of slash and however it is written.
 *
 * @param parts the names on the way to it, a Windows drive included
 * @param rarest which of them is the core
 */
record FolderTrace(List<TraceName> parts, int rarest) implements Trace {

    /** A single name could be a folder of the site too. */
    private static final int FEWEST = 2;

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_-]+");

    /** The trace of an absolute path, if it has names enough. */
    static Optional<Trace> of(String path) {
        List<String> names = Arrays.stream(path.split("[/\\\\]+", -1))
                .filter(name -> !name.isEmpty())
                .toList();
        return names.size() < FEWEST ? Optional.empty() : Optional.of(of(names));
    }

    private static FolderTrace of(List<String> names) {
        String rarest = names.stream()
                .max(Comparator.comparing((String name) -> PLAIN.matcher(name).matches())
                        .thenComparing(String::length))
                .orElseThrow();
        return new FolderTrace(names.stream().map(TraceName::of).toList(), names.indexOf(rarest));
    }

    @Override
    public TraceName core() {
        return parts.get(rarest);
    }

    @Override
    public String tells() {
        return "the path of a folder on the computer that builds the site";
    }

    @Override
    public boolean isAt(String text, int start, int end) {
        return begins(text, start) && ends(text, end);
    }

    private boolean begins(String text, int start) {
        int at = start;
        for (int i = rarest - 1; i >= 0 && at >= 0; i--) {
            int separated = TraceText.beforeSeparators(text, at);
            at = separated == at ? -1 : parts.get(i).startBefore(text, separated);
        }
        return at >= 0 && isRoot(text, at);
    }

    private boolean isRoot(String text, int start) {
        int before = TraceText.beforeSeparators(text, start);
        boolean isDrive = parts.get(0).forms().get(0).endsWith(":");
        return isDrive ? TraceText.beginsAt(text, start) : before < start && TraceText.beginsAt(text, before);
    }

    private boolean ends(String text, int end) {
        int at = end;
        for (int i = rarest + 1; i < parts.size() && at >= 0; i++) {
            int separated = TraceText.afterSeparators(text, at);
            at = separated == at ? -1 : parts.get(i).endAt(text, separated);
        }
        return at >= 0 && TraceText.endsAt(text, at);
    }
}
