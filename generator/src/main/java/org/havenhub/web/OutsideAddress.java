package org.havenhub.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.havenhub.report.Rule;

/**
 * The address of a page of another site (RFC 3986), as typed.
 *
 * <p>Addresses that are copied from a letter, a search or a social network often say where they were copied from, or lead over a site
 * that counts who follows them.
 *
 * @param typed beginning with {@code http:} or {@code https:}
 */
public record OutsideAddress(String typed) {

    public static final Rule TRACKING = Rule.warning(
            "tracking-parameter",
            "A link carries a mark that tells the other site where it was copied",
            "With such a mark, the other site can tell that a visitor came from your hub. It is left out of what is published; the"
                    + " file should not have it either, because others copy from there.",
            "Delete the part that the message names.");

    public static final Rule REDIRECTING = Rule.warning(
            "redirecting-link",
            "A link leads over a site that counts who follows it",
            "The site in between learns who reads what before the reader arrives.",
            "Open the link yourself, and write the address at which you arrive.");

    public static final Rule SHORTENED = Rule.warning(
            "shortened-link",
            "A link was shortened by a service that counts who follows it",
            "Nobody can see where it leads, and the service learns who follows it.",
            "Open the link yourself, and write the address at which you arrive.");

    public static final Rule UNENCRYPTED = Rule.warning(
            "unencrypted-link",
            "A link leads to a page that is not encrypted",
            "Others in the same network, at home or at work, can see which page the reader opens and what it says.",
            "Try the address with https: instead of http:, and write that if the page appears.");

    public static final Rule OWN_NETWORK = Rule.error(
            "own-network-link",
            "A link leads to a device or network of your own",
            "Such an address exists where you are and nowhere else: everybody who follows the link meets an error. It often comes along"
                    + " when the address of a page is copied from a preview.",
            "Write the address at which everybody finds the page; for a page of this hub, the path of its file, such as"
                    + " other-guide.md.");

    private static final Pattern HOST = Pattern.compile(
            "(?i)(?<scheme>https?):[\\\\/]*(?:[^/?#@]*@)?(?<host>\\[[^/?#\\]]*]|[^/?#:]+)[^/?#]*(?<path>[^?#]*).*",
            Pattern.DOTALL);

    /** What is doubtful in an address. */
    public record Doubt(Rule rule, String message, String remedy) {}

    /** Every rule on the address of another site. */
    public static List<Rule> rules() {
        return List.of(TRACKING, REDIRECTING, SHORTENED, UNENCRYPTED, OWN_NETWORK);
    }

    /** The address without what serves to watch; as typed if there is nothing of the kind. */
    public String published() {
        return Parameters.of(typed).withoutMarks();
    }

    /** The names of the parameters that serve to watch, in their order. */
    public List<String> marks() {
        return Parameters.of(typed).marks();
    }

    /** What is wrong with an address that nobody elsewhere can open; empty for any other. */
    public Optional<Doubt> nearness() {
        Matcher parts = HOST.matcher(typed);
        return parts.matches() ? nearness(new Host(parts.group("host"))) : Optional.empty();
    }

    /** The path in the address, and what follows it. */
    public String path() {
        Matcher parts = HOST.matcher(typed);
        return parts.matches() ? typed.substring(parts.start("path")) : "";
    }

    private static Optional<Doubt> nearness(Host host) {
        if (!host.isNear()) {
            return Optional.empty();
        }
        String message = host.isDevice()
                ? host.name() + " is the name of whatever device somebody sits at, so this link works on yours alone."
                : host.name() + " is known in your own network alone, so this link works for nobody elsewhere.";
        return Optional.of(new Doubt(OWN_NETWORK, message, OWN_NETWORK.mend()));
    }

    /** Everything doubtful, the mark that has a sure remedy left out: that is for {@link #marks()}. */
    public List<Doubt> doubts() {
        Matcher parts = HOST.matcher(typed);
        if (!parts.matches()) {
            return List.of();
        }
        String host = parts.group("host").toLowerCase(Locale.ROOT);
        List<Doubt> doubts = new ArrayList<>();
        unencrypted(parts.group("scheme"), new Host(host)).ifPresent(doubts::add);
        Redirector.of(host, parts.group("path"))
                .map(between -> redirecting(host, between))
                .or(() -> Shortener.is(host) ? Optional.of(shortened(host)) : Optional.empty())
                .ifPresent(doubts::add);
        return List.copyOf(doubts);
    }

    /** What is said of the marks in the address, for the one remedy that there is. */
    public String aboutMarks() {
        List<String> names = marks();
        return names.size() == 1
                ? "The part " + names.get(0) + " of this address tells the other site where the link was copied."
                : "The parts " + String.join(", ", names)
                        + " of this address tell the other site where the link was copied.";
    }

    private Optional<Doubt> unencrypted(String scheme, Host host) {
        return scheme.equalsIgnoreCase("http") && !host.needsNoEncryption()
                ? Optional.of(new Doubt(
                        UNENCRYPTED,
                        "The page at " + host.name() + " is opened without encryption.",
                        "If it appears there, write: https" + published().substring(scheme.length())))
                : Optional.empty();
    }

    private Doubt redirecting(String host, Redirector between) {
        return new Doubt(
                REDIRECTING,
                "This link leads over " + host + ", which learns who follows it.",
                between.destination(typed)
                        .map(target -> "Write: " + new OutsideAddress(target).published())
                        .orElse(REDIRECTING.mend()));
    }

    private static Doubt shortened(String host) {
        return new Doubt(SHORTENED, "Nobody can see where this link of " + host + " leads.", SHORTENED.mend());
    }
}
