package org.havenhub.published;

import java.net.URI;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Goes on where a server sends its readers, as long as that is the same server.
 *
 * @param heard hears what was said at each step
 */
record Following(SiteAddress site, Visitor visitor, Consumer<Reply.Head> heard) {

    private static final int MOST_STEPS = 5;

    Reply get(URI address, long size) {
        URI next = address;
        for (int step = 0; step < MOST_STEPS; step++) {
            Reply reply = visitor.get(next, size);
            reply.said().ifPresent(heard);
            Optional<URI> there = reply.said().flatMap(Reply.Head::elsewhere);
            if (there.isEmpty()) {
                return reply;
            }
            next = there.get();
            if (!site.isAt(next)) {
                return new Reply.SentAway(reply.said().orElseThrow(), next);
            }
        }
        return new Reply.Nothing("The server sends readers from one address to the next without end.");
    }
}
