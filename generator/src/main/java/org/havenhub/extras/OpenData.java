package org.havenhub.extras;

import java.net.URI;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.havenhub.content.SiteSettings;
import org.havenhub.content.Term;
import org.havenhub.exchange.DataHub;
import org.havenhub.exchange.DataHub.DataTerm;
import org.havenhub.exchange.HsdsTables;
import org.havenhub.exchange.ResourceData;
import org.havenhub.report.Located;
import org.havenhub.resource.Resource;
import org.havenhub.site.DataFiles;
import org.havenhub.site.Site;

/** The open data of the directory. */
final class OpenData {

    private static final String TABLES = DataFiles.HSDS + "tabular/";

    private OpenData() {}

    static List<Extra> of(Site site) {
        List<Extra> files = new ArrayList<>();
        site.data().ifPresent(addresses -> add(site, addresses, files));
        return files;
    }

    private static void add(Site site, DataFiles addresses, List<Extra> files) {
        ResourceData data = new ResourceData(hub(site.settings()), told(site));
        files.add(LongFiles.of(addresses.json().path(), data::json));
        files.add(LongFiles.of(addresses.csv().path(), data::csv));
        data.hsds().forEach((path, text) -> files.add(new ExtraFile(DataFiles.HSDS + path, text)));
        files.add(tables(data.tables()));
    }

    private static LongFiles tables(HsdsTables tables) {
        return new LongFiles(
                tables.files().stream().map(TABLES::concat).collect(Collectors.toSet()),
                out -> tables.write((name, piece) -> out.accept(TABLES + name, piece)));
    }

    /** Those that the files tell of. */
    static List<Resource> told(Site site) {
        return site.resources().stream()
                .filter(site::isToldAsData)
                .map(resource -> resource.on(site.today()))
                .toList();
    }

    static DataHub hub(SiteSettings settings) {
        return new DataHub(
                settings.title(),
                settings.url().map(URI::toString),
                settings.defaultLanguage(),
                settings.country(),
                settings.timezone().map(ZoneId::getId),
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
