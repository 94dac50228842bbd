package org.havenhub.sample;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Serves the sample hub on this machine alone, and the Arabic one below {@code arabic/}, with the headers that hosts are asked to
 * send.
 */
final class SiteServer implements AutoCloseable {

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("css", "text/css"),
            Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("ico", "image/x-icon"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("js", "text/javascript"),
            Map.entry("json", "application/json"),
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("svg", "image/svg+xml"),
            Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("webp", "image/webp"),
            Map.entry("xml", "application/xml"));

    private final HttpServer server;

    private SiteServer(HttpServer server) {
        this.server = server;
    }

    static SiteServer of(Path site, Path arabic) throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> answer(exchange, site));
        server.createContext("/" + BuiltSite.ARABIC, exchange -> answer(exchange, arabic));
        server.start();
        return new SiteServer(server);
    }

    /** Scheme, host and port, for example {@code http://127.0.0.1:40123}. */
    String origin() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange, Path folder) throws IOException {
        try (exchange) {
            String root = exchange.getHttpContext().getPath();
            String path = exchange.getRequestURI().getPath().substring(root.length());
            Path file = folder.resolve(path.isEmpty() || path.endsWith("/") ? path + "index.html" : path)
                    .normalize();
            boolean found = file.startsWith(folder) && Files.isRegularFile(file);
            send(exchange, found ? 200 : 404, found ? file : folder.resolve("404.html"));
        }
    }

    private static void send(HttpExchange exchange, int status, Path file) throws IOException {
        String name = file.getFileName().toString();
        String type = TYPES.getOrDefault(name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
        exchange.getResponseHeaders().set("Content-Type", type);
        BuiltSite.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = Files.readAllBytes(file);
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }
}
