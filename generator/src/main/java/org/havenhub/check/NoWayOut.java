package org.havenhub.check;

import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.site.Site;

/** A hub whose pages show whom to call in danger, and that gives nobody a way to leave them at once. */
final class NoWayOut implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "no-exit",
            "Every page tells whom to call in danger, and none can be left at once",
            "Who is watched, and hears somebody come, has no button that puts another page in the place of this one.",
            "Write an everyday site into haven.yaml, for example exit: https://weather.example.org/.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Site site, Problems problems) {
        if (site.settings().exit().isEmpty() && !site.settings().crisis().isEmpty()) {
            problems.add(
                    RULE,
                    site.settings().place(),
                    "This hub has lines for people in danger (crisis) and no way out (exit).",
                    "Add an everyday site to haven.yaml to which readers leave, for example: exit: https://weather.example.org/",
                    "Choose one that many people visit, where nobody has to log in.");
        }
    }
}
