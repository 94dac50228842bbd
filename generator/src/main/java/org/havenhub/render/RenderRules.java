package org.havenhub.render;

import java.util.List;
import org.havenhub.report.Rule;

/** What can be wrong with the templates of a theme. */
final class RenderRules {

    static final Rule TEMPLATE_FAULT = Rule.error(
            "template-fault",
            "A template cannot be used",
            "A page that cannot be made is a page that readers do not get.",
            "Put the template right at the place that is named. If it is one of the hub's own, in theme/, removing it brings"
                    + " back the theme's.");

    static final Rule MISSING_LAYOUT = Rule.error(
            "missing-layout",
            "The theme lacks a layout",
            "Each kind of page needs a layout of its own.",
            "Use a complete theme, or add the layout.");

    static final Rule MISSING_WORDS = Rule.error(
            "missing-words",
            "The theme lacks a message",
            "Something on the pages would have no words at all.",
            "Add the message to the theme's messages/en.yaml.");

    private RenderRules() {}

    static List<Rule> all() {
        return List.of(TEMPLATE_FAULT, MISSING_LAYOUT, MISSING_WORDS);
    }
}
