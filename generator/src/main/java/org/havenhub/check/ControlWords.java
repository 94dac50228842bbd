package org.havenhub.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Whether a link or button has words, for those who do not see it too: the steps of the standard (Accessible Name and
 * Description Computation 1.2) as far as they tell words from none.
 */
final class ControlWords {

    private static final Set<String> UNREAD = Set.of("script", "style", "template", "noscript");

    private ControlWords() {}

    static boolean has(Element control) {
        return hasOwn(control)
                || isSaid(control.attr("aria-label"))
                || isSaid(control.attr("title"))
                || isLabelled(control);
    }

    private static boolean hasOwn(Element control) {
        return switch (control.normalName()) {
            case "input" -> isInputSaid(control);
            case "area" -> isSaid(control.attr("alt"));
            default -> isAnySaid(control);
        };
    }

    /** Browsers write words of their own on a button that sends or empties a form. */
    private static boolean isInputSaid(Element input) {
        return switch (input.attr("type").toLowerCase(Locale.ROOT)) {
            case "image" -> isSaid(input.attr("alt"));
            case "submit", "reset" -> !input.hasAttr("value") || isSaid(input.attr("value"));
            default -> isSaid(input.attr("value"));
        };
    }

    private static boolean isLabelled(Element control) {
        Document document = control.ownerDocument();
        String labels = control.attr("aria-labelledby").strip();
        return document != null
                && !labels.isEmpty()
                && Arrays.stream(labels.split("\\s+"))
                        .map(document::getElementById)
                        .anyMatch(label -> label != null && (isSaid(label.attr("aria-label")) || isAnySaid(label)));
    }

    /** Whether something inside an element is read out. */
    private static boolean isAnySaid(Element element) {
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text
                    ? isSaid(text.getWholeText())
                    : child instanceof Element inner && isRead(inner)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRead(Element element) {
        if (element.hasAttr("hidden")
                || element.attr("aria-hidden").equals("true")
                || UNREAD.contains(element.normalName())) {
            return false;
        }
        return isSaid(element.attr("aria-label"))
                || (element.normalName().equals("img") && isSaid(element.attr("alt")))
                || isAnySaid(element);
    }

    /** Blanks are no words, nor is what takes no room at all. */
    private static boolean isSaid(String text) {
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            if (!Character.isWhitespace(sign)
                    && !Character.isSpaceChar(sign)
                    && !Character.isISOControl(sign)
                    && Character.getType(sign) != Character.FORMAT) {
                return true;
            }
        }
        return false;
    }
}
