package org.havenhub.published;

import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.havenhub.report.Problem;

/** What came of a question to a server. */
sealed interface Reply {

    /** What is wrong with it as the answer to a question for a file; empty if it is that file. */
    Optional<Problem> fault(Expected file);

    /** What the server said first, if anything. */
    Optional<Head> said();

    /**
     * What a server says before the file itself.
     *
     * @param status of HTTP (RFC 9110)
     * @param headers by name, in any case
     */
    record Head(URI address, int status, SortedMap<String, List<String>> headers) {

        static Head of(URI address, int status, Map<String, List<String>> headers) {
            SortedMap<String, List<String>> sorted = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
            sorted.putAll(headers);
            return new Head(address, status, Collections.unmodifiableSortedMap(sorted));
        }

        /** Each value of a header, as it came. */
        List<String> all(String name) {
            return headers.getOrDefault(name, List.of());
        }

        /** Where the file is instead. */
        Optional<URI> elsewhere() {
            boolean isSent = List.of(301, 302, 303, 307, 308).contains(status);
            return isSent ? all("Location").stream().findFirst().flatMap(this::resolved) : Optional.empty();
        }

        private Optional<URI> resolved(String location) {
            try {
                return Optional.of(address.resolve(location));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }

    /** Nobody answers, or nobody who can be trusted, or not within the time that a reader would wait. */
    record Nothing(String why) implements Reply {

        @Override
        public Optional<Problem> fault(Expected file) {
            return file.is(Findings.SILENT, why);
        }

        @Override
        public Optional<Head> said() {
            return Optional.empty();
        }
    }

    /** A redirection to another server, which was not followed. */
    record SentAway(Head head, URI there) implements Reply {

        @Override
        public Optional<Problem> fault(Expected file) {
            return file.is(Findings.ELSEWHERE, "Readers are sent to " + there + ".");
        }

        @Override
        public Optional<Head> said() {
            return Optional.of(head);
        }
    }

    /** More than the limit; the rest was not fetched. */
    record TooLarge(Head head) implements Reply {

        @Override
        public Optional<Problem> fault(Expected file) {
            return file.isChanged(head, "What comes is much longer than the file, so it was not fetched to its end.");
        }

        @Override
        public Optional<Head> said() {
            return Optional.of(head);
        }
    }

    /** In a form that was not asked for, or a broken one. */
    record Packed(Head head, String coding) implements Reply {

        @Override
        public Optional<Problem> fault(Expected file) {
            return file.isChanged(head, "It comes compressed (" + coding + ") in a way that cannot be unpacked.");
        }

        @Override
        public Optional<Head> said() {
            return Optional.of(head);
        }
    }

    /**
     * A whole file.
     *
     * @param digest its SHA-256 in hexadecimal digits
     * @param text what it says if it is a text
     */
    record Arrived(Head head, String digest, String text) implements Reply {

        @Override
        public Optional<Problem> fault(Expected file) {
            return digest.equals(file.digest()) && file.hasStatus(head)
                    ? Optional.empty()
                    : file.isChanged(head, file.difference(text));
        }

        @Override
        public Optional<Head> said() {
            return Optional.of(head);
        }
    }
}
