package org.havenhub.serve;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.havenhub.Preview;
import org.havenhub.files.Changes;

/**
 * Shows a hub in a browser while somebody writes it: on this computer alone, built in memory, and again after every change.
 *
 * <pre>{@code
 * try (HubServer server = HubServer.start(request, listener)) {
 *     tell(server.address());
 *     server.await();
 * }
 * }</pre>
 */
public final class HubServer implements AutoCloseable {

    private final HttpServer http;
    private final HubWatch watch;
    private final ChangeQueue changes = new ChangeQueue();
    private final ExecutorService threads = Executors.newCachedThreadPool(HubServer::daemon);
    private final CountDownLatch closed = new CountDownLatch(1);

    private HubServer(HttpServer http, HubWatch watch) {
        this.http = http;
        this.watch = watch;
    }

    /**
     * Builds the hub, and serves it from then on, whatever mistakes are in it.
     *
     * @throws java.net.BindException if the port is taken
     * @throws java.io.UncheckedIOException if the hub cannot be read or watched
     */
    public static HubServer start(ServeRequest request, ServeListener listener) throws IOException {
        HttpServer http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), request.port()), 0);
        HubServer server = over(request.build().hub().toAbsolutePath().normalize(), http);
        try {
            server.begin(Preview.of(request.build(), request.drafts(), request.day(), listener), listener);
            return server;
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    private static HubServer over(Path hub, HttpServer http) {
        try {
            return new HubServer(http, HubWatch.over(hub));
        } catch (RuntimeException e) {
            http.stop(0);
            throw e;
        }
    }

    /** Where a browser finds the home page. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + http.getAddress().getPort() + "/");
    }

    /** Waits until the server is closed or the thread is interrupted. */
    public void await() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        threads.shutdownNow();
        http.stop(0);
        watch.close();
        closed.countDown();
    }

    /** What changes during the first build is built after it. */
    private void begin(Preview preview, ServeListener listener) {
        Screen screen = new Screen();
        Rebuilding rebuilding = new Rebuilding(preview, listener, changes, screen);
        threads.execute(untilClosed(() -> changes.add(watch.next())));
        rebuilding.build(Changes.all());
        threads.execute(untilClosed(() -> rebuilding.build(changes.take())));
        http.setExecutor(threads);
        http.createContext("/", new Reception(screen, http.getAddress().getPort()));
        http.start();
    }

    /** Some work without end. */
    private interface Work {
        void goOn() throws InterruptedException;
    }

    private static Runnable untilClosed(Work work) {
        return () -> {
            try {
                while (!Thread.currentThread().isInterrupted()) {
                    work.goOn();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            } catch (ClosedWatchServiceException e) {
                // The server was closed.
            }
        };
    }

    private static Thread daemon(Runnable task) {
        Thread thread = new Thread(task, "haven-serve");
        thread.setDaemon(true);
        return thread;
    }
}
