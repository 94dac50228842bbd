package org.havenhub.maven;

import java.io.Console;
import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;
import org.havenhub.Progress;

/**
 * Tells how far a build is: on a terminal in one line that changes and is gone at the end, and elsewhere in whole lines, which a log can
 * hold too.
 */
final class Pace implements Progress.Listener {

    /** What nearly every terminal has; a line that wraps could not be taken back. */
    private static final int WIDTH = 79;

    private final Speech speech;
    private final Optional<PrintWriter> terminal;
    private int shown;

    Pace(Speech speech, Optional<PrintWriter> terminal) {
        this.speech = speech;
        this.terminal = terminal;
    }

    /**
     * Where this Maven runs.
     *
     * @param person whether somebody looks on: not with -B, and not where others write to the terminal at the same time
     */
    static Pace here(boolean person, Speech speech) {
        boolean isSeen = person && speech.log().isInfoEnabled() && !"dumb".equals(System.getenv("TERM"));
        return new Pace(
                speech,
                Optional.ofNullable(System.console())
                        .filter(console -> isSeen && isTerminal(console))
                        .map(Console::writer));
    }

    @Override
    public void goesOn(Progress progress) {
        if (terminal.isEmpty()) {
            speech.line(Summary.progress(progress, speech));
        }
    }

    @Override
    public void moves(Progress progress) {
        String line = speech.marks().plain(Summary.progress(progress, speech));
        show(line.length() > WIDTH ? line.substring(0, WIDTH) : line);
    }

    /** Takes the line away, before anything else is said. */
    void clear() {
        if (shown > 0) {
            show("");
        }
    }

    /** Blanks cover what is left of a longer line. */
    private void show(String line) {
        terminal.ifPresent(screen -> {
            screen.print("\r" + line + " ".repeat(Math.max(0, shown - line.length())) + (line.isEmpty() ? "\r" : ""));
            screen.flush();
        });
        shown = line.length();
    }

    /** Newer versions of Java have a console without a terminal, too, and a method that tells (22). */
    private static boolean isTerminal(Console console) {
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (NoSuchMethodException olderJava) {
            return true;
        } catch (IllegalAccessException | InvocationTargetException unknown) {
            return false;
        }
    }
}
