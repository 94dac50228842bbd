package org.havenhub.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.havenhub.report.Report;
import org.havenhub.site.Address;
import org.havenhub.site.Page;
import org.havenhub.site.Site;

/** What the rules found in a site, so that of the next one only the texts that are others have to be looked through. */
public final class SiteFindings {

    private final Site site;
    private final Report whole;

    /** Of the texts with which something is wrong. */
    private final Map<Address, Report> texts = new HashMap<>();

    private SiteFindings(Site site) {
        this.site = site;
        whole = SiteCheck.checkWhole(site);
    }

    public static SiteFindings of(Site site) {
        SiteFindings findings = new SiteFindings(site);
        site.pages().forEach(findings::look);
        return findings;
    }

    /** The same as {@link #of}; what was found in the same texts is taken from here. */
    public SiteFindings next(Site next) {
        if (next.equals(site)) {
            return this;
        }
        boolean isAlike = next.today().equals(site.today())
                && next.settings().equals(site.settings())
                && next.pages().size() == site.pages().size();
        return isAlike ? changed(next) : of(next);
    }

    public Report report() {
        return Report.join(Stream.concat(Stream.of(whole), texts.values().stream()));
    }

    private SiteFindings changed(Site next) {
        SiteFindings findings = new SiteFindings(next);
        findings.texts.putAll(texts);
        List<Page> before = site.pages();
        for (int i = 0; i < before.size(); i++) {
            if (next.pages().get(i) != before.get(i)) {
                findings.texts.remove(before.get(i).address());
            }
        }
        for (int i = 0; i < before.size(); i++) {
            if (next.pages().get(i) != before.get(i)) {
                findings.look(next.pages().get(i));
            }
        }
        return findings;
    }

    private void look(Page page) {
        WrittenPage.of(page, site)
                .map(SiteCheck::check)
                .filter(report -> !report.problems().isEmpty())
                .ifPresent(report -> texts.put(page.address(), report));
    }
}
