package org.havenhub.content;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.havenhub.language.LocalText;
import org.havenhub.report.Rule;
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
            if (!target.isEmpty() && hub.isPresent() && isSameSite(host(hub.get()), host(URI.create(target)))) {
                fields.problems()
                        .add(
                                UNSAFE_EXIT,
                                fields.placeOf(field),
                                "The exit " + target + " leads to the hub itself, or to the site that it belongs to.",
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
        if (target.getRawQuery() != null || target.getRawFragment() != null) {
            return given.wrong(
                    UNSAFE_EXIT,
                    given.shown()
                            + " has something after its path, which can tell the other site where the reader comes from.",
                    "Write: " + text.substring(0, Math.min(end(text, '?'), end(text, '#'))));
        }
        String path = Optional.ofNullable(target.getRawPath()).orElse("").toLowerCase(Locale.ROOT);
        if (PERSONAL.matcher(host(target)).find() || PERSONAL_PATH.matcher(path).find()) {
            return given.wrong(
                    UNSAFE_EXIT,
                    given.shown() + " looks like a page that greets people by name or asks them to sign in.",
                    "Choose a page that looks the same for everybody, for example a weather forecast.");
        }
        return Optional.of(text);
    }

    /** The site of the organisation that runs the hub is no harmless page either. */
    private static boolean isSameSite(String one, String other) {
        return one.equals(other) || one.endsWith("." + other) || other.endsWith("." + one);
    }

    private static String host(URI address) {
        String host = Optional.ofNullable(address.getHost())
                .or(() -> Optional.ofNullable(address.getRawAuthority()))
                .orElse("");
        return host.toLowerCase(Locale.ROOT).replaceFirst("^www\\.", "");
    }

    private static int end(String text, char mark) {
        int at = text.indexOf(mark);
        return at < 0 ? text.length() : at;
    }
}
