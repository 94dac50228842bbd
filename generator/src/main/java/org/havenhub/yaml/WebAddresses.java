package org.havenhub.yaml;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads complete addresses of the web. */
final class WebAddresses {

    private static final Pattern BARE_DOMAIN = Pattern.compile("(?:[A-Za-z0-9-]+\\.)++[A-Za-z]{2,}(?:[/?#]\\S*)?");
    private static final Pattern BEGUN_ADDRESS = Pattern.compile("(?i)(?:https?)?:?[/\\\\]*(?<rest>.*)");

    private WebAddresses() {}

    static Optional<String> read(String text, Given given) {
        if (isWebAddress(text)) {
            return Optional.of(text);
        }
        Matcher begun = BEGUN_ADDRESS.matcher(text);
        String rest = begun.matches() ? begun.group("rest") : text;
        return BARE_DOMAIN.matcher(rest).matches()
                ? given.wrong(
                        FieldRules.BAD_URL, given.shown() + " is no complete web address.", "Write: https://" + rest)
                : given.wrong(
                        FieldRules.BAD_URL,
                        given.shown() + " is no web address.",
                        "Write the whole address as a browser shows it, for example https://example.org/.");
    }

    /** That of a folder, with a slash at its end. */
    static Optional<URI> folder(String text, Given given) {
        URI uri = URI.create(text);
        if (uri.getRawQuery() == null && uri.getRawFragment() == null) {
            return Optional.of(URI.create(text.endsWith("/") ? text : text + "/"));
        }
        String folder = text.replaceFirst("[?#].*", "");
        return given.wrong(
                FieldRules.BAD_URL,
                given.shown() + " has something after its path, so pages cannot lie below it.",
                "Write: " + (folder.endsWith("/") ? folder : folder + "/"));
    }

    /** Addresses with a user's name are refused too: they give away more than a place. */
    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            String authority = uri.getRawAuthority() == null ? "" : uri.getRawAuthority();
            return Set.of("http", "https").contains(scheme) && !authority.isEmpty() && !authority.contains("@");
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
