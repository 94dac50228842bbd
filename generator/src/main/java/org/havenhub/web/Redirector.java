package org.havenhub.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page that leads on to another site and sees who passes.
 *
 * @param host of the page, whole
 * @param path how it begins
 * @param end where it says at which address of the other site it ends
 */
record Redirector(Pattern host, String path, End end) {

    /**
     * From what people copy: results of searches, posts in social networks, mail that a filter has rewritten, letters to many, whose
     * every link has a number of the one who got it, and copies of a page that another server shows.
     */
    private static final List<Redirector> KNOWN = List.of(
            of("(?:www\\.)?google\\.[a-z.]+", "/url", "q|url"),
            of("(?:www\\.)?google\\.[a-z.]+", "/amp/s/", Redirector::behindSecure),
            of(".*\\.cdn\\.ampproject\\.org", "/", Redirector::behindSecure),
            of("translate\\.google\\.[a-z.]+", "/translate", "u"),
            of(".*\\.translate\\.goog", "/", Redirector::translated),
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
            of("steamcommunity\\.com", "/linkfilter", "url|u"),
            of("href\\.li", "/", "none"),
            of(".*\\.list-manage\\.com|mandrillapp\\.com", "/track/click", "none"),
            of("click\\.mailchimp\\.com|.*\\.ct\\.sendgrid\\.net", "/", "none"),
            of("(?:m\\.)?vk\\.com", "/away.php", "to"));

    private static final Pattern SECURE = Pattern.compile("https?://[^/]+/\\w+/s/(?<end>[\\w-]+\\.\\w[^#]*).*");
    private static final Pattern TRANSLATED = Pattern.compile(
            "https?://(?<host>[\\w-]+)\\.translate\\.goog(?<path>[^?#]*)(?<query>[^#]*).*", Pattern.CASE_INSENSITIVE);

    /** Reads out of an address where it leads in the end. */
    @FunctionalInterface
    interface End {
        Optional<String> of(String address);
    }

    static Optional<Redirector> of(String host, String path) {
        return KNOWN.stream()
                .filter(known -> known.host.matcher(host).matches() && path.startsWith(known.path))
                .findFirst();
    }

    /** Where it leads in the end, if the address says so. */
    Optional<String> destination(String address) {
        return end.of(address);
    }

    private static Optional<String> inParameter(String address, String parameter) {
        return Arrays.stream(Parameters.of(address).query().split("[?&]", -1))
                .filter(part -> part.matches("(?:" + parameter + ")=https?(?::|%3[Aa]).*"))
                .map(part -> decoded(part.substring(part.indexOf('=') + 1)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** A part {@code s} of the path says that what follows is asked for in encrypted form. */
    private static Optional<String> behindSecure(String address) {
        return Optional.of(SECURE.matcher(address))
                .filter(Matcher::matches)
                .map(parts -> "https://" + parts.group("end"));
    }

    /** The dots of the other site's name are dashes there, and its dashes are two. */
    private static Optional<String> translated(String address) {
        return Optional.of(TRANSLATED.matcher(address)).filter(Matcher::matches).map(parts -> {
            String host =
                    parts.group("host").replace("--", "\0").replace('-', '.').replace('\0', '-');
            return "https://" + host + parts.group("path") + ownQuery(parts.group("query"));
        });
    }

    /** Without what tells the translator its languages. */
    private static String ownQuery(String query) {
        String own = Arrays.stream(query.split("[?&]", -1))
                .filter(part -> !part.isEmpty() && !part.startsWith("_x_tr_"))
                .collect(Collectors.joining("&"));
        return own.isEmpty() ? "" : "?" + own;
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
        return of(host, path, address -> inParameter(address, parameter));
    }

    private static Redirector of(String host, String path, End end) {
        return new Redirector(Pattern.compile(host), path, end);
    }
}
