package org.havenhub.serve;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenhub.extras.MediaType;
import org.havenhub.site.Address;

/** Answers requests: turns away who has no business here, and finds the file for the others. */
final class Reception implements HttpHandler {

    private static final String EVENTS = ServedPage.OWN + "events";
    private static final String REPORT = ServedPage.OWN + "report.html";
    private static final List<String> OWN_FILES = List.of("reload.js", "serve.css");

    private final Screen screen;
    private final int port;

    Reception(Screen screen, int port) {
        this.screen = screen;
        this.port = port;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Optional<Answer> refusal = visit(exchange).refusal(port);
            String path = exchange.getRequestURI().getRawPath();
            if (refusal.isEmpty()
                    && EVENTS.equals(path)
                    && exchange.getRequestMethod().equals("GET")) {
                tellOfChanges(exchange);
            } else {
                send(exchange, refusal.orElseGet(() -> answer(path == null ? "" : path)));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Visit visit(HttpExchange exchange) {
        Headers headers = exchange.getRequestHeaders();
        return new Visit(
                exchange.getRequestMethod(),
                headers.getOrDefault("Host", List.of()),
                Optional.ofNullable(headers.getFirst("Origin")),
                Optional.ofNullable(headers.getFirst("Sec-Fetch-Site")),
                Optional.ofNullable(headers.getFirst("Sec-Fetch-Mode")));
    }

    private Answer answer(String path) {
        if (path.equals(REPORT)) {
            return screen.scene().reportPage();
        }
        if (path.startsWith(ServedPage.OWN)) {
            String name = path.substring(ServedPage.OWN.length());
            return OWN_FILES.contains(name)
                    ? Answer.file(200, MediaType.of(name), own(name))
                    : Answer.refusal(404, "There is no such file.");
        }
        return SitePath.of(path)
                .map(screen.scene()::answer)
                .orElseGet(() -> Answer.refusal(400, "This address leads nowhere."));
    }

    private void tellOfChanges(HttpExchange exchange) throws IOException, InterruptedException {
        Map<String, String> query = query(exchange);
        Optional<String> path = SitePath.of(query.getOrDefault("page", ""));
        if (path.isEmpty() || !screen.pages().haveRoom()) {
            send(exchange, Answer.refusal(path.isEmpty() ? 400 : 503, "There is nothing to hear of here."));
            return;
        }
        Answer stream = Answer.file(200, "text/event-stream; charset=utf-8", new byte[0]);
        stream.headers().forEach(exchange.getResponseHeaders()::set);
        exchange.sendResponseHeaders(200, 0);
        try (OutputStream out = exchange.getResponseBody()) {
            screen.pages().stayWith(path.get(), query.getOrDefault("state", ""), screen::scene, out);
        }
    }

    private static Map<String, String> query(HttpExchange exchange) {
        Map<String, String> query = new HashMap<>();
        String raw = Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse("");
        for (String pair : raw.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                query.put(pair.substring(0, equals), Address.decoded(pair.substring(equals + 1)));
            }
        }
        return query;
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        answer.headers().forEach(exchange.getResponseHeaders()::set);
        byte[] body = answer.body();
        if (exchange.getRequestMethod().equals("HEAD") || body.length == 0) {
            exchange.getResponseHeaders().set("Content-Length", Integer.toString(body.length));
            exchange.sendResponseHeaders(answer.status(), -1);
            return;
        }
        exchange.sendResponseHeaders(answer.status(), body.length);
        try (OutputStream out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    private static byte[] own(String name) {
        try (InputStream in = Reception.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The file " + name + " is missing from Haven itself.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
