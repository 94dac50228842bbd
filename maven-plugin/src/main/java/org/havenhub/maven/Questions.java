package org.havenhub.maven;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.Optional;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Asks the person at the console, one line at a time. */
final class Questions {

    /** Whoever answers so often in vain is no person, or needs another kind of help. */
    private static final int MOST_TIMES = 5;

    private final @Nullable BufferedReader answers;
    private final Speech speech;

    /** What an answer stands for. */
    @FunctionalInterface
    interface Meaning<T> {

        /** Fails with the reason, in English, if it stands for nothing. */
        T of(String answer) throws MojoFailureException;
    }

    private Questions(@Nullable BufferedReader answers, Speech speech) {
        this.answers = answers;
        this.speech = speech;
    }

    /** Asks nobody unless there is somebody to ask, who can see the question: not with -B, and not with -q. */
    static Questions of(boolean interactive, Speech speech) {
        return interactive && speech.log().isInfoEnabled()
                ? from(new InputStreamReader(System.in, charset()), speech)
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
        return answered(question, given, usual).orElse(speech.words(usual));
    }

    /**
     * The meaning of that. A person is told why an answer has none, and asked again.
     *
     * @throws MojoFailureException if what was given means nothing, or if no answer does
     */
    <T> T ask(String question, @Nullable String given, String usual, Meaning<T> meaning) throws MojoFailureException {
        Optional<MojoFailureException> refusal = Optional.empty();
        for (int times = 0; times < MOST_TIMES; times++) {
            Optional<String> answer = answered(question, given, usual);
            if (answer.isEmpty() && refusal.isPresent()) {
                break;
            }
            try {
                return meaning.of(answer.orElse(speech.words(usual)));
            } catch (MojoFailureException e) {
                if (answers == null || isGiven(given)) {
                    throw e;
                }
                refusal = Optional.of(e);
                speech.log().warn(speech.lastWords(String.valueOf(e.getMessage())));
            }
        }
        throw refusal.orElseThrow();
    }

    /** Empty when nobody answers. */
    private Optional<String> answered(String question, @Nullable String given, String usual) {
        if (given != null && isGiven(given)) {
            return Optional.of(given.strip());
        }
        if (answers == null) {
            return Optional.empty();
        }
        String enter = speech.words(usual);
        speech.line(speech.words(question) + " " + speech.words("(Enter for: " + enter + ")"));
        return Optional.ofNullable(readLine(answers)).map(line -> line.isBlank() ? enter : line.strip());
    }

    private static boolean isGiven(@Nullable String given) {
        return given != null && !given.isBlank();
    }

    /** A console may have another character set than files: on Windows it most often does. */
    private static Charset charset() {
        return Optional.ofNullable(System.console()).map(Console::charset).orElseGet(Charset::defaultCharset);
    }

    private static @Nullable String readLine(BufferedReader answers) {
        try {
            return answers.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
