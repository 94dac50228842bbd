package org.havenhub.check;

import java.util.Set;
import org.havenhub.report.Rule;
import org.jsoup.nodes.Element;

/** Every link and button has words (WCAG 2.2, 2.4.4 and 4.1.2): a screen reader says them, and a voice can ask for them. */
final class LinkWithoutWords implements HtmlRule {

    private static final Rule RULE = Rule.error(
            "link-without-words",
            "A link or button of a finished page has no words",
            "Nobody who hears the page can tell what it is for, and many who see it cannot find it.",
            "Write words between its tags. If it shows a picture only, give the picture an alt text, or the link an"
                    + " aria-label.");

    private static final Set<String> BUTTONS = Set.of("button", "submit", "reset", "image");

    private static final Set<String> ROLES = Set.of("button", "link");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(FinishedPage page, Findings findings) {
        for (Element element : page.elements()) {
            if (isControl(element) && !ControlWords.has(element)) {
                findings.add(
                        RULE,
                        element.hasAttr("href")
                                ? "the link to " + element.attr("href") + " has no words."
                                : "a button has no words: " + tag(element));
            }
        }
    }

    private static boolean isControl(Element element) {
        return switch (element.normalName()) {
            case "a", "area" -> element.hasAttr("href") || ROLES.contains(element.attr("role"));
            case "button", "summary" -> true;
            case "input" -> BUTTONS.contains(element.attr("type"));
            default -> ROLES.contains(element.attr("role"));
        };
    }

    /** The start tag, by which the template is found. */
    private static String tag(Element element) {
        return "<" + element.normalName() + element.attributes().html() + ">";
    }
}
