package org.havenhub.published;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.havenhub.report.Checked;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;

/**
 * Where a site is published.
 *
 * @param root an address that ends in {@code /}
 */
record SiteAddress(URI root) {

    /** Empty, with the reason, if there is nothing at such an address that readers could trust. */
    static Checked<Optional<SiteAddress>> of(String typed) {
        Problems problems = new Problems();
        Optional<URI> parsed = parsed(typed.strip());
        Optional<String> fault =
                parsed.isPresent() ? parsed.flatMap(SiteAddress::fault) : Optional.of("This is no web address.");
        fault.ifPresent(words -> problems.add(Findings.ADDRESS, Place.inFile(typed), words, Findings.ADDRESS.mend()));
        return problems.with(fault.isPresent() ? Optional.empty() : parsed.map(SiteAddress::folder));
    }

    /** Where a file of the site is. */
    URI at(String path) {
        try {
            return URI.create(
                    root + new URI(null, null, "/" + path, null).toASCIIString().substring(1));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("No address can be made of " + path, e);
        }
    }

    /** Whether the same server answers there. */
    boolean isAt(URI other) {
        return origin(root).equals(origin(other));
    }

    private static Optional<URI> parsed(String typed) {
        try {
            URI uri = new URI(typed);
            return Optional.of(uri).filter(whole -> whole.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> fault(URI uri) {
        boolean isPlain = scheme(uri).equals("http");
        if (!scheme(uri).equals("https") && !isPlain) {
            return Optional.of("This is no web address.");
        }
        if (isPlain && !isThisComputer(uri.getHost())) {
            return Optional.of("What comes over http can be changed on its way, so it proves nothing.");
        }
        boolean isMore = uri.getRawUserInfo() != null || uri.getRawQuery() != null || uri.getRawFragment() != null;
        return isMore
                ? Optional.of("The address of a site has no name before the server, no ? and no #.")
                : Optional.empty();
    }

    private static SiteAddress folder(URI uri) {
        String path = Objects.requireNonNullElse(uri.getRawPath(), "");
        return new SiteAddress(uri.resolve(path.endsWith("/") ? path : path + "/"));
    }

    /** The machine itself, where nobody stands between: RFC 6761 and RFC 1122 (3.2.1.3). */
    private static boolean isThisComputer(String host) {
        return host.equals("localhost") || host.matches("127(\\.\\d{1,3}){3}") || host.equals("[::1]");
    }

    /** RFC 6454. */
    private static String origin(URI uri) {
        int port = uri.getPort() >= 0 ? uri.getPort() : scheme(uri).equals("https") ? 443 : 80;
        String host = Objects.requireNonNullElse(uri.getHost(), "").toLowerCase(Locale.ROOT);
        return scheme(uri) + "://" + host + ":" + port;
    }

    private static String scheme(URI uri) {
        return Objects.requireNonNullElse(uri.getScheme(), "").toLowerCase(Locale.ROOT);
    }
}
