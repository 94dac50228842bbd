package org.havenhub.serve;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.havenhub.extras.MediaType;
import org.havenhub.extras.SiteHeaders;
import org.havenhub.site.PagePolicy;

/** What goes back to a browser. */
final class Answer {

    private static final String TYPE = "Content-Type";
    private static final String OF_REPORT = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'self'";

    /** What the preview shows when there is no site. */
    private static final PagePolicy OWN = PagePolicy.of(Stream.of("serve.css", "reload.js"));

    private final int status;
    private final SortedMap<String, String> headers;
    private final byte[] body;

    private Answer(int status, SortedMap<String, String> headers, byte[] body) {
        this.status = status;
        this.headers = Collections.unmodifiableSortedMap(headers);
        this.body = body;
    }

    /** A file of the preview itself. */
    static Answer file(int status, String type, byte[] body) {
        return file(status, type, body, OWN);
    }

    /** A file of a site, with the headers that the published site has under its policy; no copy of it is kept. */
    static Answer file(int status, String type, byte[] body, PagePolicy policy) {
        SortedMap<String, String> headers = new TreeMap<>(SiteHeaders.of(policy));
        headers.put(TYPE, type);
        headers.put("Cache-Control", "no-store");
        return new Answer(status, headers, body);
    }

    static Answer refusal(int status, String why) {
        Answer answer = file(status, MediaType.of(".txt"), (why + "\n").getBytes(StandardCharsets.UTF_8));
        return status == 405 ? answer.with("Allow", "GET, HEAD") : answer;
    }

    /** For a page that hears of changes and may show the report. */
    Answer listening() {
        return with(PagePolicy.NAME, ServedPage.allowed(headers.getOrDefault(PagePolicy.NAME, "")));
    }

    /** For a page that the preview's own pages show inside them, with its own styles. */
    Answer framed() {
        return with(PagePolicy.NAME, OF_REPORT).with("X-Frame-Options", "SAMEORIGIN");
    }

    /** Of HTTP (RFC 9110). */
    int status() {
        return status;
    }

    /** By name. */
    SortedMap<String, String> headers() {
        return headers;
    }

    byte[] body() {
        return body;
    }

    private Answer with(String name, String value) {
        SortedMap<String, String> more = new TreeMap<>(headers);
        more.put(name, value);
        return new Answer(status, more, body);
    }
}
