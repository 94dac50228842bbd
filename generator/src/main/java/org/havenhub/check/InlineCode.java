package org.havenhub.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.havenhub.report.Rule;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** No code and no style inside a page: the content security policy would refuse it, and it is how tracking slips in. */
final class InlineCode implements HtmlRule {

    private static final Rule RULE = Rule.error(
            "inline-code",
            "A finished page has code or style inside",
            "The site's security policy blocks it, so the page would break; and code inside pages is how trackers slip"
                    + " in.",
            "Put styles into the theme's style sheet and scripts into a file among its assets.");

    private static final Set<String> LEADING = Set.of("href", "src", "action", "xlink:href");

    /** What browsers skip in front of a scheme and inside it. */
    private static final Pattern SKIPPED = Pattern.compile("[\\p{Cntrl}\\s]");

    private static final Pattern CODE = Pattern.compile("(javascript|vbscript|data):");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(FinishedPage page, Findings findings) {
        for (Attribute attribute : page.attributes()) {
            check(attribute, findings);
        }
        for (Element element : page.elements()) {
            String name = element.normalName();
            if (name.equals("style") || (name.equals("script") && !element.hasAttr("src"))) {
                findings.add(RULE, "there is a " + name + " element with code inside.");
            }
        }
    }

    private static void check(Attribute attribute, Findings findings) {
        String name = attribute.getKey();
        if (name.equals("style") || name.startsWith("on")) {
            findings.add(RULE, "the attribute " + name + " is not allowed.");
        }
        if (LEADING.contains(name) && runsCode(attribute.getValue())) {
            findings.add(RULE, "a link runs code.");
        }
    }

    /** Whether a browser that follows a link would run what is written in it. */
    static boolean runsCode(String target) {
        if (target.indexOf(':') < 0) {
            return false;
        }
        String read = SKIPPED.matcher(target).replaceAll("").toLowerCase(Locale.ROOT);
        return CODE.matcher(read).lookingAt();
    }
}
