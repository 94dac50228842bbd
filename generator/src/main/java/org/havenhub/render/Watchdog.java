package org.havenhub.render;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Ends what takes far too long: a template whose loop has no end and prints nothing. It interrupts the thread, and templates look
 * for that in each of their loops.
 *
 * <pre>{@code
 * try (Watchdog.Watch watch = watchdog.watch()) {
 *     process(template);
 * }
 * }</pre>
 */
final class Watchdog {

    /** No page comes near it, on any machine. */
    static final Watchdog OF_PAGES = new Watchdog(Duration.ofSeconds(20));

    private final Duration longest;
    private final Map<Watch, Long> watches = new HashMap<>();
    private boolean isAwake;

    /**
     * @param longest how long a thread may work
     */
    Watchdog(Duration longest) {
        this.longest = longest;
    }

    /** Watches over this thread until the watch is closed. */
    synchronized Watch watch() {
        Watch watch = new Watch(Thread.currentThread());
        watches.put(watch, System.nanoTime());
        if (!isAwake) {
            isAwake = true;
            Thread thread = new Thread(this::guard, "haven-watchdog");
            thread.setDaemon(true);
            thread.start();
        }
        return watch;
    }

    /** Sleeps for ever when nothing is watched any more. */
    private synchronized void guard() {
        try {
            while (!watches.isEmpty()) {
                wait(Math.max(1, longest.toMillis() / 4));
                long now = System.nanoTime();
                watches.forEach((watch, start) -> watch.endAfter(now - start));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            isAwake = false;
        }
    }

    private synchronized boolean close(Watch watch) {
        watches.remove(watch);
        return watch.isEnded;
    }

    /** A thread at work. */
    final class Watch implements AutoCloseable {

        private final Thread thread;
        private Supplier<Trail> work = () -> Trail.UNKNOWN;
        private Trail trail = Trail.UNKNOWN;
        private boolean isEnded;

        private Watch(Thread thread) {
            this.thread = thread;
        }

        /** Whether the thread was ended, and not by somebody else. */
        boolean hasEnded() {
            synchronized (Watchdog.this) {
                return isEnded;
            }
        }

        /** Tells how to find out where the work is; asked by another thread, right before this one is ended. */
        void follow(Supplier<Trail> trailOfWork) {
            synchronized (Watchdog.this) {
                work = trailOfWork;
            }
        }

        /** Where the work was when it was ended. */
        Trail trail() {
            synchronized (Watchdog.this) {
                return trail;
            }
        }

        /** What comes next on this thread is not to be interrupted for what was before. */
        @Override
        public void close() {
            if (Watchdog.this.close(this)) {
                Thread.interrupted();
            }
        }

        private void endAfter(long nanoseconds) {
            if (!isEnded && nanoseconds > longest.toNanos()) {
                isEnded = true;
                trail = work.get();
                thread.interrupt();
            }
        }
    }
}
