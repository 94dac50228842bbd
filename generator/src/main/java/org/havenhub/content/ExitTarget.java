package org.havenhub.content;

import java.net.URI;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.havenhub.language.LocalText;
import org.havenhub.report.Rule;
import org.havenhub.web.Host;
import org.havenhub.web.OutsideAddress;
import org.havenhub.yaml.Field;
import org.havenhub.yaml.FieldReader;
import org.havenhub.yaml.FieldType;
import org.havenhub.yaml.FieldTypes;
import org.havenhub.yaml.Given;
import org.havenhub.yaml.Shape;

/** Where the button leads that leaves the hub at once: a page that anybody might have open. */
final class ExitTarget {

    static final Rule UNSAFE_EXIT = Rule.error(
            "unsafe-exit",
            "The way out does not lead to a safe page",
            "A reader who is surprised by somebody needs a page that looks harmless, opens fast and tells nobody that they came.",
            "Choose an ordinary page of another site, for example a weather forecast, and write its https address without"
                    + " anything after a question mark.");

    static final Rule DOUBTFUL_EXIT = Rule.warning(
            "doubtful-exit",
            "The way out may lead to a page that says something of the reader",
            "Whoever looks over a reader's shoulder then sees their account, or a page that has to do with the hub.",
            "Choose an ordinary page of another site, for example a weather forecast.");

    /** Sites where most people are signed in, so that each sees a page of their own. */
    private static final Pattern OF_MEMBERS = Pattern.compile(
            "(.*\\.)?((facebook|messenger|instagram|threads|whatsapp|youtube|twitter|x|tiktok|snapchat|pinterest"
                    + "|reddit|linkedin|discord|netflix|spotify|paypal|gmail|outlook|hotmail|live|icloud)\\.com|(amazon|ebay|gmx|yahoo)"
                    + "\\.[a-z.]{2,6}|threads\\.net|youtu\\.be|t\\.me|telegram\\.org|proton\\.me|web\\.de|bsky\\.app|vk\\.com|ok\\.ru|weibo\\.com|tumblr\\.com"
                    + "|quora\\.com|twitch\\.tv|mastodon\\.[a-z]+|tinder\\.com|grindr\\.com)");

    /** Between a name and a country: {@code example.co.uk}. */
    private static final Pattern SECOND_LEVEL = Pattern.compile(
            "(.*\\.)?(ac|asso|co|com|edu|gob|gouv|gov|gv|ltd|me|net|nhs|nom|or|org|sch|school)\\.[a-z]{2}");

    /** Names for documents (RFC 2606): what stands below them belongs together no more than what stands below {@code .org}. */
    private static final Set<String> NOBODYS = Set.of("example.org", "example.com", "example.net");

    /** Parts of names of sites where a person is greeted by name, or asked for it. */
    private static final Pattern PERSONAL =
            Pattern.compile("(^|\\.)(accounts?|auth|log-?in|sign-?in|mail|webmail|profile|inbox|banking|sso)\\.");

    private static final Pattern PERSONAL_PATH =
            Pattern.compile("/(accounts?|log-?in|sign-?in|profile|inbox|my-account|settings)(/|\\.|$)");

    private ExitTarget() {}

    static FieldType<String> exitTarget() {
        FieldType<String> address = FieldTypes.webAddress();
        return new FieldType<>(
                new Shape.Line(address.shape().words(), "[Hh][Tt][Tt][Pp][Ss]://[^?#]+"),
                given -> address.reading().read(given).flatMap(text -> checked(text, given)));
    }

    /** A way out that leads to the hub itself is none. */
    static void check(Field<LocalText> field, LocalText exit, Optional<URI> hub, FieldReader fields) {
        for (String target : exit.all()) {
            if (target.isEmpty()) {
                continue;
            }
            String host = host(URI.create(target));
            String home = hub.map(ExitTarget::host).orElse("");
            if (OF_MEMBERS.matcher(host).matches()) {
                fields.problems()
                        .add(
                                DOUBTFUL_EXIT,
                                fields.placeOf(field),
                                "Many people are signed in at " + host
                                        + ", so the exit may show the reader's account to whoever looks.",
                                "Choose a page that looks the same for everybody, for example a weather forecast.");
            }
            if (!home.isEmpty() && isSameSite(home, host)) {
                fields.problems()
                        .add(
                                UNSAFE_EXIT,
                                fields.placeOf(field),
                                "The exit " + target + " leads to the hub itself, or to the site that it belongs to.",
                                "Choose a page of another site, for example a weather forecast.");
            } else if (!home.isEmpty() && family(home).equals(family(host)) && !NOBODYS.contains(family(host))) {
                fields.problems()
                        .add(
                                DOUBTFUL_EXIT,
                                fields.placeOf(field),
                                "The exit " + target + " and the hub both belong to " + family(host)
                                        + ", so a glance at the address may tell where the reader was.",
                                "Choose a page of another site, for example a weather forecast.");
            }
        }
    }

    private static Optional<String> checked(String text, Given given) {
        URI target = URI.create(text);
        if (!"https".equalsIgnoreCase(target.getScheme())) {
            return given.wrong(
                    UNSAFE_EXIT,
                    given.shown() + " is not encrypted, so others in the same network see where the reader goes.",
                    "Write: https" + text.substring(text.indexOf(':')));
        }
        if (text.indexOf(';') >= 0 || target.getRawQuery() != null || target.getRawFragment() != null) {
            return given.wrong(
                    UNSAFE_EXIT,
                    given.shown()
                            + " has something after its path, which can tell the other site where the reader comes from.",
                    "Write: " + text.substring(0, Math.min(end(text, ';'), Math.min(end(text, '?'), end(text, '#')))));
        }
        String host = host(target);
        if (host.isEmpty() || !new Host(host).isOpenToAll()) {
            return given.wrong(
                    UNSAFE_EXIT,
                    given.shown() + " is no page that everybody can open in any browser.",
                    "Choose an ordinary page with a name, for example a weather forecast.");
        }
        String path = Optional.ofNullable(target.getRawPath()).orElse("").toLowerCase(Locale.ROOT);
        if (isDetour(host, path)) {
            return given.wrong(
                    UNSAFE_EXIT,
                    given.shown() + " leads on to another page, and the site in between learns who follows it.",
                    "Open it yourself, and write the address at which you arrive.");
        }
        if (PERSONAL.matcher(host).find() || PERSONAL_PATH.matcher(path).find()) {
            return given.wrong(
                    UNSAFE_EXIT,
                    given.shown() + " looks like a page that greets people by name or asks them to sign in.",
                    "Choose a page that looks the same for everybody, for example a weather forecast.");
        }
        return Optional.of(text);
    }

    private static boolean isDetour(String host, String path) {
        return new OutsideAddress("https://" + host + path)
                .doubts().stream()
                        .anyMatch(doubt -> doubt.rule().equals(OutsideAddress.SHORTENED)
                                || doubt.rule().equals(OutsideAddress.REDIRECTING));
    }

    /** What one organisation registers, and its sites share: the last two parts of a name, or three in {@code example.co.uk}. */
    private static String family(String host) {
        String[] parts = host.split("\\.", -1);
        int most = SECOND_LEVEL.matcher(host).matches() ? 3 : 2;
        return String.join(".", Arrays.asList(parts).subList(Math.max(0, parts.length - most), parts.length));
    }

    /** The site of the organisation that runs the hub is no harmless page either. */
    private static boolean isSameSite(String one, String other) {
        return one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one);
    }

    private static String host(URI address) {
        String host = Optional.ofNullable(address.getHost())
                .or(() -> Optional.ofNullable(address.getRawAuthority()))
                .orElse("");
        return host.toLowerCase(Locale.ROOT)
                .replaceFirst("^.*@", "")
                .replaceFirst(":[0-9]*$", "")
                .replaceFirst("\\.+$", "")
                .replaceFirst("^www\\.", "");
    }

    private static int end(String text, char mark) {
        int at = text.indexOf(mark);
        return at < 0 ? text.length() : at;
    }
}
