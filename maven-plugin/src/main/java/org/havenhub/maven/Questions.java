package org.havenhub.maven;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import org.jspecify.annotations.Nullable;

/** Asks the person at the console, one line at a time. */
final class Questions {

    private final @Nullable BufferedReader answers;
    private final Speech speech;

    private Questions(@Nullable BufferedReader answers, Speech speech) {
        this.answers = answers;
        this.speech = speech;
    }

    /** Asks nobody unless there is somebody to ask, who can see the question: not with -B, and not with -q. */
    static Questions of(boolean interactive, Speech speech) {
        return interactive && speech.log().isInfoEnabled()
                ? from(new InputStreamReader(System.in, Charset.defaultCharset()), speech)
                : new Questions(null, speech);
    }

    static Questions from(Reader answers, Speech speech) {
        return new Questions(new BufferedReader(answers), speech);
    }

    /** The same person, asked in another language. */
    Questions in(Speech other) {
        return new Questions(answers, other);
    }

    /**
     * What was given already, else what is answered, else the usual answer: for an empty line too, and when nobody answers.
     *
     * @param usual in English; said in the language of the question where it has words
     */
    String ask(String question, @Nullable String given, String usual) {
        if (given != null && !given.isBlank()) {
            return given.strip();
        }
        String enter = speech.words(usual);
        if (answers == null) {
            return enter;
        }
        speech.log().info(speech.words(question) + " " + speech.words("(Enter for: " + enter + ")"));
        String answer = readLine(answers);
        return answer == null || answer.isBlank() ? enter : answer.strip();
    }

    private static @Nullable String readLine(BufferedReader answers) {
        try {
            return answers.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
