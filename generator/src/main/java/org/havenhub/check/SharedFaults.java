package org.havenhub.check;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.havenhub.check.Findings.Finding;
import org.havenhub.report.Problems;
import org.havenhub.report.Report;
import org.havenhub.report.Rule;
import org.havenhub.site.Address;
import org.havenhub.site.Page;
import org.havenhub.site.PageSource;
import org.havenhub.site.Site;

/**
 * Tells of faults of finished pages, where somebody can mend them. One that stands on every page is of the theme or the settings, and is
 * told once; so is any other that many sources share, for it is not they that have it. What must not be known is told at each source
 * that may hold it, so that one build shows all of them.
 */
final class SharedFaults {

    /** More files than an author gives the same fault. */
    private static final int MOST_SOURCES = 20;

    private static final int NAMED = 5;

    private static final String THEME = "If the theme folder of this hub changes the theme, look there first.";

    private static final String LISTS =
            "Such pages show what stands in other files. Mend those first that are named beside this.";

    private final Site site;
    private final Map<Address, Page> pages = new HashMap<>();
    private final Problems problems = new Problems();

    SharedFaults(Site site) {
        this.site = site;
        site.pages().forEach(page -> pages.put(page.address(), page));
    }

    Report report() {
        return problems.report();
    }

    /**
     * Tells a fault.
     *
     * @param addresses where it is, each once, sorted
     * @param isEverywhere whether these are all pages
     */
    void tell(Finding finding, Collection<Address> addresses, boolean isEverywhere) {
        Map<String, List<Address>> bySource = addresses.stream()
                .collect(Collectors.groupingBy(
                        address -> source(address).place().file(), LinkedHashMap::new, Collectors.toList()));
        boolean isOfAuthors = isLeak(finding.rule()) || bySource.size() <= MOST_SOURCES;
        if (isOfAuthors && !isEverywhere) {
            bySource.forEach((file, some) -> tell(finding, some, hint(file, bySource.size() > 1)));
        } else {
            tell(finding, List.copyOf(addresses), THEME);
        }
    }

    private static boolean isLeak(Rule rule) {
        return Leaks.rules().contains(rule);
    }

    /** Lists and the home page are made from the settings, and say what the files of others say. */
    private String hint(String file, boolean isBesideOthers) {
        boolean isOfHub = file.equals(site.settings().place().file());
        return isOfHub && isBesideOthers ? LISTS : THEME;
    }

    private void tell(Finding finding, List<Address> addresses, String hint) {
        problems.add(
                finding.rule(),
                source(addresses.get(0)).place(),
                "On the finished page " + named(addresses) + ": " + finding.message(),
                finding.rule().mend(),
                hint);
    }

    private PageSource source(Address address) {
        Page page = pages.get(address);
        return page == null ? new PageSource(site.settings().place(), "", "") : PageSource.of(page, site.settings());
    }

    private static String named(List<Address> addresses) {
        String first = addresses.stream().limit(NAMED).map(Address::toString).collect(Collectors.joining(", "));
        return addresses.size() <= NAMED ? first : first + " and " + (addresses.size() - NAMED) + " more";
    }
}
