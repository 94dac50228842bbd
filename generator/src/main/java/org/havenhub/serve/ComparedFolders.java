package org.havenhub.serve;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import org.havenhub.files.Changes;
import org.havenhub.files.HubMoment;

/**
 * Notices what happens in a hub's folders by looking at times and sizes again and again: where no system tells of it, or only of what is
 * done on this computer.
 */
final class ComparedFolders implements HubWatch {

    private static final Duration SHORTEST_REST = Duration.ofMillis(500);

    private final Path hub;
    private final Rest rest;
    private HubMoment last;

    /** What is done between two looks. */
    @FunctionalInterface
    interface Rest {

        /**
         * Comes after a look.
         *
         * @param look how long it took: a slow drive is not kept busy with nothing else
         */
        void after(Duration look) throws InterruptedException;
    }

    private ComparedFolders(Path hub, Rest rest) {
        this.hub = hub;
        this.rest = rest;
        last = HubMoment.of(hub);
    }

    /** Rests between two looks, as no system says when there is something to see: a third of its time at most goes into looking. */
    static ComparedFolders over(Path hub) {
        return over(
                hub,
                look -> Thread.sleep(longer(SHORTEST_REST, look.multipliedBy(2)).toMillis()));
    }

    static ComparedFolders over(Path hub, Rest rest) {
        return new ComparedFolders(hub, rest);
    }

    /** Waits until something is different. While a drive cannot be reached, nothing is. */
    @Override
    public Changes next() throws InterruptedException {
        boolean isMissed = false;
        Duration look = Duration.ZERO;
        while (true) {
            rest.after(look);
            long start = System.nanoTime();
            try {
                HubMoment now = HubMoment.of(hub);
                Changes changes = isMissed ? Changes.all() : now.since(last);
                last = now;
                if (!changes.isEmpty()) {
                    return changes;
                }
            } catch (UncheckedIOException e) {
                isMissed = true;
            }
            look = Duration.ofNanos(System.nanoTime() - start);
        }
    }

    @Override
    public void close() {}

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
