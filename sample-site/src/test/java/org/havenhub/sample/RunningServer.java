package org.havenhub.sample;

import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A web server that shows the sample hub on this machine alone, until it is closed. */
final class RunningServer implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 20;

    private final Process process;
    private final URI address;
    private final Path log;
    private final HttpClient client = HttpClient.newHttpClient();

    private RunningServer(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /**
     * Starts a server over a copy of the site, which any user of the machine may read: servers change their user.
     *
     * @param work an empty folder
     */
    static RunningServer start(WebServer server, Path work) throws IOException, InterruptedException {
        copy(BuiltSite.folder(), work.resolve("site"));
        copy(BuiltSite.servers(), work.resolve("snippets"));
        int port = freePort();
        Path configuration = work.resolve("configuration");
        Files.writeString(configuration, server.configuration(work, work.resolve("snippets"), port));
        Path log = work.resolve("output");
        ProcessBuilder builder = new ProcessBuilder(server.command(configuration))
                .directory(work.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("HOME", work.toString());
        RunningServer running = new RunningServer(builder.start(), URI.create("http://127.0.0.1:" + port + "/"), log);
        running.awaitAnswer();
        return running;
    }

    /** What it answers for a path from the site's root. */
    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(address.resolve(path)).build(), BodyHandlers.ofString());
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private void awaitAnswer() throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (process.isAlive() && System.nanoTime() < end) {
            try {
                get("index.html");
                return;
            } catch (ConnectException e) {
                Thread.onSpinWait();
            }
        }
        close();
        throw new IllegalStateException("The server does not answer. It says:\n" + Files.readString(log));
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> found = Files.walk(from)) {
            for (Path path : found.toList()) {
                Path there = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(path, there);
                }
            }
        }
    }
}
