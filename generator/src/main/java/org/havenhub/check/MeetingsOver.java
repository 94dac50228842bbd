package org.havenhub.check;

import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.Resource;
import org.havenhub.site.Site;

/** A group whose meetings all lie in the past. */
final class MeetingsOver implements SiteRule {

    private static final Rule RULE = Rule.warning(
            "meetings-over",
            "A group is listed as open, and no meeting of it lies ahead",
            "Readers find a group and learn that it does not meet any more, or not yet.",
            "Ask the group for its next dates. If it has ended, write status: closed; if it rests, status: paused.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public void check(Site site, Problems problems) {
        for (Resource resource : site.told()) {
            boolean isOver = resource.meets()
                    && !resource.meetings().isEmpty()
                    && resource.meetings().stream()
                            .allMatch(meeting -> meeting.nextDates(site.today()).isEmpty());
            if (isOver) {
                problems.add(
                        RULE,
                        resource.place(),
                        "The resource " + resource.id() + " has no meeting within a year from " + site.today() + ".",
                        RULE.mend());
            }
        }
    }
}
