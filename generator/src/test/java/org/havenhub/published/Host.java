package org.havenhub.published;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** A web host on this computer, faithful until a test makes it another. */
final class Host implements AutoCloseable {

    private final SortedMap<String, byte[]> files;
    private final Map<String, String> headers;
    private final Map<String, Answer> own = new HashMap<>();
    private final Set<String> asked = new LinkedHashSet<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final HttpServer http;

    /** What a host does of its own accord. */
    @FunctionalInterface
    interface Answer {
        void to(HttpExchange exchange) throws IOException;
    }

    Host(SortedMap<String, byte[]> files, Map<String, String> headers) {
        this.files = files;
        this.headers = headers;
        try {
            http = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        http.setExecutor(threads);
        http.createContext("/", this::answer);
        http.start();
    }

    String address() {
        return "http://127.0.0.1:" + http.getAddress().getPort() + "/hub/";
    }

    /** Each path that somebody asked for. */
    synchronized Set<String> asked() {
        return Set.copyOf(asked);
    }

    void answers(String path, Answer answer) {
        own.put(path, answer);
    }

    /** A file with other bytes. */
    void sends(String path, byte[] bytes) {
        answers(path, exchange -> send(exchange, 200, bytes));
    }

    void send(HttpExchange exchange, int status, byte[] bytes) throws IOException {
        headers.forEach((name, value) -> exchange.getResponseHeaders().add(name, value));
        exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    /** Says nothing more until the test is over. */
    void waitForTheEnd() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed.countDown();
        http.stop(0);
        threads.shutdownNow();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().replaceFirst("^/hub/", "");
        synchronized (this) {
            asked.add(path);
        }
        if (own.containsKey(path)) {
            own.get(path).to(exchange);
        } else if (files.containsKey(path) && !path.startsWith("_")) {
            send(exchange, 200, files.get(path));
        } else {
            send(exchange, 404, files.getOrDefault("404.html", new byte[0]));
        }
    }
}
