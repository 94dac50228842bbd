package org.havenhub.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.havenhub.check.CodeToken.Kind;

/** What keeps the site behind a link from learning where its reader comes from, and what a script may do to it. */
final class ScriptQuiet {

    private static final Set<String> ASKING = Set.of("contains", "length", "supports");

    private static final Set<String> REMOVING =
            Set.of("removeAttribute", "removeAttributeNS", "toggleAttribute", "toggleAttributeNS");

    /** By such words a script finds what a page says of itself; the colour of the window is nobody's secret. */
    private static final Pattern META =
            Pattern.compile("(?s)(?!.*theme-color).*(?:\\bmeta\\b|\\breferrer\\b|\\[content|\\bhead\\b).*");

    private final ScriptShape script;
    private final boolean mayReachMeta;

    ScriptQuiet(ScriptShape script) {
        this.script = script;
        mayReachMeta = IntStream.range(0, script.size())
                .mapToObj(script::at)
                .anyMatch(token ->
                        token.is(Kind.TEXT) ? META.matcher(token.text()).matches() : token.isWord("head"));
    }

    /** Whether a script takes that away, or may do so. */
    boolean loosens(int i) {
        String name = script.at(i).text();
        if (ScriptNames.SETTING.contains(name)) {
            int attribute = script.argument(i) + (ScriptNames.OF_A_NAMESPACE.contains(name) ? 2 : 0);
            return script.argument(i) >= 0 && isOfLink(attribute) && !isQuiet(attribute, attribute + 2);
        }
        if (REMOVING.contains(name)) {
            int attribute = script.argument(i) + (name.endsWith("NS") ? 2 : 0);
            return script.argument(i) >= 0 && isOfLink(attribute);
        }
        if (name.equals("relList")) {
            return !ASKING.contains(script.at(script.member(i)).text());
        }
        return script.isTakenFrom(i) && script.isSet(i) && isOfLink(i) && !isQuiet(i, script.given(i));
    }

    /** Whether that is a name of such a member or attribute. */
    private boolean isOfLink(int i) {
        String name = script.at(i).text().toLowerCase(Locale.ROOT);
        return name.equals("rel") || name.equals("referrerpolicy") || (name.equals("content") && mayReachMeta);
    }

    private boolean isQuiet(int name, int value) {
        String text = script.isWhole(value) ? script.at(value).text().toLowerCase(Locale.ROOT) : "";
        return switch (script.at(name).text().toLowerCase(Locale.ROOT)) {
            case "rel" -> text.contains("noreferrer");
            case "referrerpolicy" -> text.equals("no-referrer");
            default -> false;
        };
    }
}
