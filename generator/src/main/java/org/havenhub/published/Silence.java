package org.havenhub.published;

import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** Why no answer came, in plain words. */
final class Silence {

    /** Longer than any reader would wait. */
    static final Reply SLOW = new Reply.Nothing("The answer did not come in time.");

    private Silence() {}

    static Reply of(Throwable trouble) {
        if (is(trouble, HttpTimeoutException.class)) {
            return SLOW;
        }
        if (is(trouble, SSLException.class)) {
            return new Reply.Nothing("Its certificate is not one that browsers trust.");
        }
        if (is(trouble, UnknownHostException.class) || is(trouble, UnresolvedAddressException.class)) {
            return new Reply.Nothing("Nobody knows a server of this name.");
        }
        return new Reply.Nothing(
                is(trouble, ConnectException.class)
                        ? "No server takes questions there."
                        : "The connection broke before the answer was whole.");
    }

    private static boolean is(Throwable trouble, Class<? extends Throwable> kind) {
        return Stream.iterate(Optional.of(trouble), Optional::isPresent, known -> known.map(Throwable::getCause))
                .flatMap(Optional::stream)
                .limit(10)
                .anyMatch(kind::isInstance);
    }
}
