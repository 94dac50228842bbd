package org.havenhub.serve;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.havenhub.files.Changes;

/** Gathers changes: whoever saves a file or fetches a hundred causes many events, and waits for one build. */
final class ChangeQueue {

    /** Longer than an editor takes between two steps of saving, shorter than a person notices. */
    private static final long QUIET_MILLIS = 15;

    /** While changes go on, something is shown from time to time. */
    private static final long LONGEST_MILLIS = 500;

    private final BlockingQueue<Changes> waiting = new LinkedBlockingQueue<>();

    void add(Changes changes) {
        if (!changes.isEmpty()) {
            waiting.add(changes);
        }
    }

    boolean isEmpty() {
        return waiting.isEmpty();
    }

    /** Waits for a change, and for those that come with it. */
    Changes take() throws InterruptedException {
        Changes all = waiting.take();
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLIS);
        Changes next = all;
        while (next != null && System.nanoTime() < end) {
            all = all.and(next);
            next = waiting.poll(QUIET_MILLIS, TimeUnit.MILLISECONDS);
        }
        return next == null ? all : all.and(next);
    }
}
