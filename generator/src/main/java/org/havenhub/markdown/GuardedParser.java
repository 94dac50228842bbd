package org.havenhub.markdown;

import com.vladsch.flexmark.util.ast.Document;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Function;

/**
 * Parses a text so that whatever the parser does with it, an answer comes. A text that looks harmless is parsed at once; one
 * that may be hard on a thread of its own, with a deep stack and a time limit.
 *
 * @param parser makes the tree
 * @param longest how long it may take for a hard text
 */
record GuardedParser(Function<CharSequence, Document> parser, Duration longest) {

    /** The limit is never reached by what {@link Complexity} lets through, as far as is known. */
    static final GuardedParser OF_DIALECT = new GuardedParser(Dialect::parse, Duration.ofSeconds(10));

    private static final long DEEP_STACK = 256L << 20;

    /** The tree of the text; empty if the parser could not cope with it. */
    Optional<Document> parse(String text, Complexity complexity) {
        return complexity.isHigh() ? parseUnderGuard(text) : parseHere(text);
    }

    /** A parser that fails on what an author typed is no fault of the author's, but has to be told like one. */
    private Optional<Document> parseHere(CharSequence text) {
        try {
            return Optional.of(parser.apply(text));
        } catch (StackOverflowError | RuntimeException e) {
            return Optional.empty();
        }
    }

    private Optional<Document> parseUnderGuard(String text) {
        StoppableText stoppable = new StoppableText(text);
        Outcome outcome = new Outcome();
        Thread thread = new Thread(null, () -> outcome.document = parseHere(stoppable), "haven-markdown", DEEP_STACK);
        thread.setDaemon(true);
        thread.start();
        waitFor(thread);
        if (thread.isAlive()) {
            stoppable.stop();
            return Optional.empty();
        }
        return outcome.document;
    }

    private void waitFor(Thread thread) {
        try {
            thread.join(longest.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Interrupted while a text was parsed.");
        }
    }

    /** Written by the thread, read after it has ended or been given up. */
    private static final class Outcome {
        private volatile Optional<Document> document = Optional.empty();
    }

    /** A text that a parser can be torn away from. */
    private static final class StoppableText implements CharSequence {

        private final String text;
        private volatile boolean stopped;

        StoppableText(String text) {
            this.text = text;
        }

        void stop() {
            stopped = true;
        }

        @Override
        public char charAt(int index) {
            if (stopped) {
                throw new IllegalStateException("Parsing took too long.");
            }
            return text.charAt(index);
        }

        @Override
        public int length() {
            return text.length();
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return text.subSequence(start, end);
        }

        @Override
        public String toString() {
            return text;
        }
    }
}
