package org.havenhub.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A page that leads on to another site and sees who passes.
 *
 * @param host of the page, whole
 * @param path how it begins
 * @param parameter in which the address of the other site stands
 */
record Redirector(Pattern host, String path, String parameter) {

    /** From what people copy: results of searches, posts in social networks, mail that a filter has rewritten. */
    private static final List<Redirector> KNOWN = List.of(
            of("(?:www\\.)?google\\.[a-z.]+", "/url", "q|url"),
            of("(?:www\\.)?youtube\\.com", "/redirect", "q"),
            of("lm?\\.(?:facebook|messenger)\\.com", "/l.php", "u"),
            of("l\\.(?:instagram|threads)\\.com", "/", "u"),
            of("(?:www\\.)?facebook\\.com", "/l.php", "u"),
            of(".*\\.safelinks\\.protection\\.outlook\\.com", "/", "url"),
            of("out\\.reddit\\.com", "/", "url"),
            of("(?:www\\.)?linkedin\\.com", "/redir/redirect", "url"),
            of("(?:www\\.)?duckduckgo\\.com", "/l/", "uddg"),
            of("(?:www\\.)?bing\\.com", "/ck/a", "none"),
            of("urldefense\\.(?:proofpoint\\.)?com", "/", "none"),
            of("t\\.umblr\\.com", "/redirect", "z"),
            of("slack-redir\\.net", "/link", "url"),
            of("(?:m\\.)?vk\\.com", "/away.php", "to"));

    static Optional<Redirector> of(String host, String path) {
        return KNOWN.stream()
                .filter(known -> known.host.matcher(host).matches() && path.startsWith(known.path))
                .findFirst();
    }

    /** Where it leads in the end, if the address says so. */
    Optional<String> destination(String address) {
        return Arrays.stream(Parameters.of(address).query().split("[?&]", -1))
                .filter(part -> part.matches("(?:" + parameter + ")=https?(?::|%3[Aa]).*"))
                .map(part -> decoded(part.substring(part.indexOf('=') + 1)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<String> decoded(String value) {
        try {
            return Optional.of(URLDecoder.decode(value, StandardCharsets.UTF_8))
                    .filter(url -> url.codePoints().noneMatch(c -> c <= ' ' || Character.isISOControl(c)));
        } catch (IllegalArgumentException e) {
            // A percent sign that codes nothing: nobody can tell where this leads.
            return Optional.empty();
        }
    }

    private static Redirector of(String host, String path, String parameter) {
        return new Redirector(Pattern.compile(host), path, parameter);
    }
}
