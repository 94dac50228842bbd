package org.havenhub;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;

/** The threads of one build. Results come in the order of the items, and so does the first failure. */
final class Parallel implements AutoCloseable {

    /** Texts of volunteers are parsed by recursion: deep enough for any that the size limits let through. */
    private static final long STACK_BYTES = 16L << 20;

    /** Enough items in a task that handing it over costs nothing, few enough that all threads end together. */
    private static final int TASK_SIZE = 16;

    /** Far more than any task takes: each text has a time limit of its own. */
    private static final long LONGEST_TASK_SECONDS = 60;

    private final ExecutorService threads;

    Parallel(int count) {
        threads = Executors.newFixedThreadPool(count, Parallel::thread);
    }

    /** Applies a function to every item. A failure of the function is thrown as it is. */
    <T, R> List<R> map(List<T> items, Function<? super T, ? extends R> function) {
        List<Future<List<R>>> tasks = new ArrayList<>();
        for (int start = 0; start < items.size(); start += TASK_SIZE) {
            List<T> part = items.subList(start, Math.min(items.size(), start + TASK_SIZE));
            tasks.add(threads.submit(() -> part.stream().<R>map(function).toList()));
        }
        List<R> results = new ArrayList<>(items.size());
        tasks.forEach(task -> results.addAll(result(task)));
        return results;
    }

    /** Begins some work, and gives what waits for its result. A failure of the work is thrown as it is. */
    <R> Supplier<R> start(Supplier<R> work) {
        Future<R> begun = threads.submit(work::get);
        return () -> result(begun);
    }

    /** Ends when all work has ended: what a build that was given up still does must not reach into the next one. */
    @Override
    public void close() {
        threads.shutdownNow();
        try {
            if (!threads.awaitTermination(LONGEST_TASK_SECONDS, TimeUnit.SECONDS)) {
                throw new IllegalStateException("A part of the build does not end.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static <R> R result(Future<R> task) {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw failure(e.getCause() == null ? e : e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The build was interrupted.", e);
        }
    }

    private static RuntimeException failure(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception ? exception : new IllegalStateException(cause);
    }

    private static Thread thread(Runnable task) {
        Thread thread = new Thread(null, task, "haven", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }
}
