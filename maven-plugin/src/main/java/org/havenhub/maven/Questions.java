package org.havenhub.maven;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.apache.maven.plugin.logging.Log;
import org.jspecify.annotations.Nullable;

/** Asks the person at the console, one line at a time. */
final class Questions {

    private final @Nullable BufferedReader answers;
    private final Log log;

    private Questions(@Nullable BufferedReader answers, Log log) {
        this.answers = answers;
        this.log = log;
    }

    /** Asks nobody unless there is somebody to ask, who can see the question: not with -B, and not with -q. */
    static Questions of(boolean interactive, Log log) {
        return interactive && log.isInfoEnabled()
                ? from(new InputStreamReader(System.in, Charset.defaultCharset()), log)
                : new Questions(null, log);
    }

    static Questions from(Reader answers, Log log) {
        return new Questions(new BufferedReader(answers), log);
    }

    /** What was given already, else what is answered, else the usual answer: for an empty line too, and when nobody answers. */
    String ask(String question, @Nullable String given, String usual) {
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        if (answers == null) {
            return usual;
        }
        log.info(question + " (Enter for: " + usual + ")");
        String answer = readLine(answers);
        return answer == null || answer.isBlank() ? usual : answer.strip();
    }

    private static @Nullable String readLine(BufferedReader answers) {
        try {
            return answers.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
