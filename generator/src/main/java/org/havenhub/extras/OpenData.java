package org.havenhub.extras;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.havenhub.content.SiteSettings;
import org.havenhub.content.Term;
import org.havenhub.exchange.DataHub;
import org.havenhub.exchange.DataHub.DataTerm;
import org.havenhub.exchange.ResourceData;
import org.havenhub.report.Located;
import org.havenhub.resource.Resource;
import org.havenhub.resource.Status;
import org.havenhub.site.DataFiles;
import org.havenhub.site.Site;

/** The open data of the directory. */
final class OpenData {

    private OpenData() {}

    static List<ExtraFile> of(Site site) {
        List<ExtraFile> files = new ArrayList<>();
        site.data().ifPresent(addresses -> add(site, addresses, files));
        return files;
    }

    private static void add(Site site, DataFiles addresses, List<ExtraFile> files) {
        ResourceData data = new ResourceData(hub(site.settings()), told(site));
        files.add(new ExtraFile(addresses.json().path(), data::json));
        files.add(new ExtraFile(addresses.csv().path(), data::csv));
        data.hsds().forEach((path, text) -> files.add(new ExtraFile(DataFiles.HSDS + path, text)));
    }

    /** What lists show; and what has closed, so that whoever holds an older copy learns of it. */
    private static List<Resource> told(Site site) {
        return site.resources().stream()
                .filter(resource ->
                        resource.status() == Status.CLOSED || site.families().isListed(resource))
                .toList();
    }

    private static DataHub hub(SiteSettings settings) {
        return new DataHub(
                settings.title(),
                settings.url().map(URI::toString),
                settings.defaultLanguage(),
                terms(settings.kinds()),
                terms(settings.topics()),
                terms(settings.areas()));
    }

    private static List<DataTerm> terms(List<Term> terms) {
        return terms.stream()
                .map(term -> new DataTerm(term.id(), term.label(), term.parent().map(Located::value)))
                .toList();
    }
}
