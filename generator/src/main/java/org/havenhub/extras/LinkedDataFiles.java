package org.havenhub.extras;

import java.util.List;
import java.util.Optional;
import org.havenhub.exchange.LinkedData;
import org.havenhub.site.Page;
import org.havenhub.site.Site;

/** The linked data beside the pages of resources, in a hub that wants it. */
final class LinkedDataFiles {

    private LinkedDataFiles() {}

    static List<ExtraFile> of(Site site) {
        return site.settings().linkedData()
                ? site.pages().stream()
                        .filter(Page.Help.class::isInstance)
                        .map(Page.Help.class::cast)
                        .flatMap(page -> beside(page, site).stream())
                        .toList()
                : List.of();
    }

    private static Optional<ExtraFile> beside(Page.Help page, Site site) {
        return site.linkedData(page.resource(), page.language())
                .map(address -> ExtraFile.of(page.resource(), address.path(), () -> text(page, site)));
    }

    private static String text(Page.Help page, Site site) {
        Optional<String> address = site.settings()
                .url()
                .map(url -> url.resolve(page.address().canonicalPath()).toString());
        return new LinkedData(OpenData.hub(site.settings()), page.language()).of(page.resource(), address);
    }
}
