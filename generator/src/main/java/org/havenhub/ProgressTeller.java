package org.havenhub;

import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Looks at a build from time to time, and tells of it where it takes long. A small hub is built before there is anything to tell. */
final class ProgressTeller implements AutoCloseable {

    private static final long FIRST_LOOK_MILLIS = 500;
    private static final long LOOK_MILLIS = 250;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(ProgressTeller::thread);
    private final Progress.Listener listener;
    private String stage = "";
    private long turn;
    private boolean isClosed;

    ProgressTeller(Progress.Listener listener) {
        this.listener = listener;
    }

    /** Tells it, and as worth a line of its own if its turn has come: once in each. After the end nothing is told any more. */
    synchronized void look(Progress progress) {
        if (isClosed) {
            return;
        }
        listener.moves(progress);
        boolean isTold = progress.stage().equals(stage) && progress.turn() <= turn;
        if (progress.turn() > 0 && !isTold) {
            stage = progress.stage();
            turn = progress.turn();
            listener.goesOn(progress);
        }
    }

    /** Looks until it is closed. */
    void follow(Supplier<Optional<Progress>> build) {
        var unused = clock.scheduleWithFixedDelay(
                () -> build.get().ifPresent(this::look), FIRST_LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void close() {
        isClosed = true;
        clock.shutdownNow();
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(task, "haven-progress");
        thread.setDaemon(true);
        return thread;
    }
}
