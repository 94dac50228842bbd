package org.havenhub.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.havenhub.check.Findings.Finding;
import org.havenhub.report.Problems;
import org.havenhub.report.Report;
import org.havenhub.report.Rule;
import org.havenhub.site.Address;
import org.havenhub.site.Page;
import org.havenhub.site.PageSource;
import org.havenhub.site.Site;
import org.jsoup.nodes.Attribute;

/** Checks the finished pages: first each for itself, at any time and on any thread, then all together. */
public final class HtmlCheck {

    /** A new rule is one file, one line here, and its cases. */
    private static final List<HtmlRule> RULES = List.of(
            new PageFrame(),
            new HeadingOrder(),
            new UniqueIds(),
            new PictureWords(),
            new LinkWithoutWords(),
            new FinishedLinks(),
            new MissingPolicy(),
            new MissingExit(),
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
        return new PageFacts(address, ids, FinishedLinks.fragments(page), findings.all());
    }

    /** The report on all pages; a fault that many pages share is told once. */
    public static Report report(Site site, List<PageFacts> pages) {
        Map<Finding, List<Address>> where = new LinkedHashMap<>();
        List<PageFacts> sorted =
                pages.stream().sorted(Comparator.comparing(PageFacts::address)).toList();
        sorted.forEach(page -> page.findings().forEach(finding -> note(where, finding, page.address())));
        FinishedLinks.checkFragments(sorted, (finding, address) -> note(where, finding, address));
        Map<Address, Page> byAddress = new HashMap<>();
        if (!where.isEmpty()) {
            site.pages().forEach(page -> byAddress.put(page.address(), page));
        }
        Problems problems = new Problems();
        where.forEach((finding, addresses) -> add(finding, addresses, site, byAddress, problems));
        return problems.report();
    }

    private static void note(Map<Finding, List<Address>> where, Finding finding, Address address) {
        where.computeIfAbsent(finding, key -> new ArrayList<>()).add(address);
    }

    private static void add(
            Finding finding, List<Address> addresses, Site site, Map<Address, Page> pages, Problems problems) {
        Address first = addresses.get(0);
        Page page = pages.get(first);
        PageSource source =
                page == null ? new PageSource(site.settings().place(), "", "") : PageSource.of(page, site.settings());
        String others = addresses.size() == 1 ? "" : " and " + (addresses.size() - 1) + " more";
        problems.add(
                finding.rule(),
                source.place(),
                "On the finished page " + first + others + ": " + finding.message(),
                finding.rule().mend(),
                "If the theme folder of this hub changes the theme, look there first.");
    }
}
