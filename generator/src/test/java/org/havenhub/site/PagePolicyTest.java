package org.havenhub.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.htmlunit.csp.Policy;
import org.htmlunit.csp.url.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the policy allows, as another reader of policies understands it. */
class PagePolicyTest {

    private static final Optional<URI> PAGE = URI.parseURI("https://hub.example.org/guides/a.html");

    private static final Policy EVERYTHING =
            parsed(Stream.of("a.css", "a.js", "a.png", "a.woff2", "a.mp4", "a.webmanifest"));

    private static final SortedMap<String, BiPredicate<Policy, Optional<URI>>> PROBES = probes();

    @Test
    void allowsTheKindsOfFilesThatTheSiteHas() {
        assertThat(PagePolicy.of(Stream.of("index.html", "assets/haven.css", "media/map.PNG", "help/group.ics"))
                        .loads())
                .containsExactly(
                        "default-src 'none'",
                        "style-src 'self'",
                        "img-src 'self'",
                        "connect-src 'self'",
                        "worker-src 'none'",
                        "form-action 'none'",
                        "base-uri 'none'");
    }

    @ParameterizedTest
    @CsvSource({
        "assets/haven.js, script-src",
        "assets/haven.css, style-src",
        "assets/icon.svg, img-src",
        "assets/letters.woff2, font-src",
        "media/talk.mp3, media-src",
        "media/talk.vtt, media-src",
        "site.webmanifest, manifest-src",
    })
    void allowsEachKindByItself(String path, String directive) {
        assertThat(PagePolicy.of(Stream.of(path)).loads()).hasSize(6).contains(directive + " 'self'");
    }

    @Test
    void letsAPageLoadTheSitesOwnFiles() {
        Optional<URI> own = URI.parseURI("https://hub.example.org/assets/a");

        assertThat(allowed(own))
                .containsExactly("connection", "font", "manifest", "media", "picture", "script", "style");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://tracker.example.net/a",
                "http://hub.example.org/a",
                "https://hub.example.org:8443/a",
                "https://cdn.hub.example.org/a",
                "data:text/plain,a",
                "blob:https://hub.example.org/a",
            })
    void letsAPageLoadNothingElse(String foreign) {
        assertThat(allowed(URI.parseURI(foreign))).isEmpty();
    }

    @Test
    void letsNoCodeStandInAPage() {
        assertThat(EVERYTHING.allowsInlineScript(none(), none(), none())).isFalse();
        assertThat(EVERYTHING.allowsInlineStyle(none(), none())).isFalse();
        assertThat(EVERYTHING.allowsScriptAsAttribute(none())).isFalse();
        assertThat(EVERYTHING.allowsStyleAsAttribute(none())).isFalse();
        assertThat(EVERYTHING.allowsEval()).isFalse();
    }

    /** The ways of loading that a policy allows from an address. */
    private static List<String> allowed(Optional<URI> from) {
        return PROBES.entrySet().stream()
                .filter(probe -> probe.getValue().test(EVERYTHING, from))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static SortedMap<String, BiPredicate<Policy, Optional<URI>>> probes() {
        SortedMap<String, BiPredicate<Policy, Optional<URI>>> probes = new TreeMap<>();
        probes.put("script", (policy, from) -> policy.allowsExternalScript(none(), none(), from, none(), PAGE));
        probes.put("style", (policy, from) -> policy.allowsExternalStyle(none(), from, PAGE));
        probes.put("picture", (policy, from) -> policy.allowsImage(from, PAGE));
        probes.put("font", (policy, from) -> policy.allowsFont(from, PAGE));
        probes.put("media", (policy, from) -> policy.allowsMedia(from, PAGE));
        probes.put("manifest", (policy, from) -> policy.allowsApplicationManifest(from, PAGE));
        probes.put("worker", (policy, from) -> policy.allowsWorker(from, PAGE));
        probes.put("connection", (policy, from) -> policy.allowsConnection(from, PAGE));
        probes.put("frame", (policy, from) -> policy.allowsFrame(from, PAGE));
        probes.put("object", (policy, from) -> policy.allowsObject(from, PAGE));
        probes.put("form", (policy, from) -> policy.allowsFormAction(from, none(), none(), PAGE));
        return probes;
    }

    private static Policy parsed(Stream<String> paths) {
        return Policy.parseSerializedCSP(PagePolicy.of(paths).text(), Policy.PolicyErrorConsumer.ignored);
    }

    private static <T> Optional<T> none() {
        return Optional.empty();
    }
}
