package org.havenhub.check;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.havenhub.check.Findings.Finding;
import org.havenhub.report.Report;
import org.havenhub.report.Rule;
import org.havenhub.site.Address;
import org.havenhub.site.Site;
import org.jsoup.nodes.Attribute;

/** Checks the finished pages: first each for itself, at any time and on any thread, then all together. */
public final class HtmlCheck {

    /** A new rule is one file, one line here, and its cases. */
    private static final List<HtmlRule> RULES = List.of(
            new PageFrame(),
            new DoubtfulTags(),
            new HeadingOrder(),
            new UniqueIds(),
            new PictureWords(),
            new LinkWithoutWords(),
            new FinishedLinks(),
            new OwnSiteLinks(),
            new MissingPolicy(),
            new MissingExit(),
            new MissingCrisisStrip(),
            new HeavyPage(),
            new GiveAwayWord(),
            new TellingFileName(),
            new ForeignLoad(),
            new InlineCode(),
            new LeakyLink(),
            new HtmlComment());

    private HtmlCheck() {}

    /** Every rule that is checked on finished pages. */
    public static List<Rule> rules() {
        return Stream.concat(RULES.stream().map(HtmlRule::rule), Leaks.rules().stream())
                .toList();
    }

    /** Checks one page of a site, in which none of the leaks may be. */
    public static PageFacts check(Address address, String html, SiteFacts site, Leaks leaks) {
        FinishedPage page = FinishedPage.of(address, html, site);
        Findings findings = new Findings();
        RULES.forEach(rule -> rule.check(page, findings));
        leaks.check(address.path(), html, findings);
        Set<String> ids = new LinkedHashSet<>();
        for (Attribute attribute : page.attributes()) {
            if (attribute.getKey().equals("id") && !attribute.getValue().isEmpty()) {
                ids.add(attribute.getValue());
            }
        }
        return new PageFacts(address, Optional.of(ids), FinishedLinks.fragments(page), findings.all());
    }

    /** The report on all pages, each fault where somebody can mend it. */
    public static Report report(Site site, List<PageFacts> pages) {
        Map<Finding, Set<Address>> where = new LinkedHashMap<>();
        List<PageFacts> sorted =
                pages.stream().sorted(Comparator.comparing(PageFacts::address)).toList();
        sorted.forEach(page -> page.findings().forEach(finding -> note(where, finding, page.address())));
        FinishedLinks.checkFragments(sorted, (finding, address) -> note(where, finding, address));
        if (where.isEmpty()) {
            return Report.empty();
        }
        SharedFaults faults = new SharedFaults(site);
        where.forEach((finding, addresses) -> faults.tell(finding, addresses, addresses.size() == sorted.size()));
        return faults.report();
    }

    private static void note(Map<Finding, Set<Address>> where, Finding finding, Address address) {
        where.computeIfAbsent(finding, key -> new LinkedHashSet<>()).add(address);
    }
}
