package org.havenhub.check;

import java.util.List;
import java.util.stream.Collectors;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.Resource;
import org.havenhub.site.Families;
import org.havenhub.site.Site;

/** More resources that are shown together than a reader can take in. */
final class LargeFamily implements SiteRule {

    private static final Rule RULE = Rule.error(
            "large-family",
            "Too many resources are shown together",
            "Wherever one of them is shown, all of them are, and readers have to scroll past the others to the one that helps"
                    + " them.",
            "Keep shown-with for those that would mislead alone, such as the lines for adults and for children. A topic brings"
                    + " the others together.");

    @Override
    public Rule rule() {
        return RULE;
    }

    @Override
    public boolean restsOnWholeFile() {
        return true;
    }

    @Override
    public void check(Site site, Problems problems) {
        site.families().in(site.resources()).stream()
                .filter(family -> family.size() > Families.FEW)
                .forEach(family -> report(family, problems));
    }

    private static void report(List<Resource> family, Problems problems) {
        String ids = family.stream().limit(Families.FEW).map(Resource::id).collect(Collectors.joining(", "));
        family.stream()
                .flatMap(member -> member.shownWith().stream())
                .findFirst()
                .ifPresent(sibling -> problems.add(
                        RULE,
                        sibling.place(),
                        family.size() + " resources are shown together, and there can be at most " + Families.FEW + ": "
                                + ids + " …",
                        RULE.mend()));
    }
}
