package org.havenhub.extras;

import java.util.List;
import java.util.stream.Collectors;
import org.havenhub.exchange.ResourceData;
import org.havenhub.site.Site;

/** What partners may know and readers may not: files in the shape of the open data, which must never lie in the site. */
public final class PartnerFiles {

    /** Where messages say that they are, so that nobody takes them for the open data of the same names. */
    public static final String FOLDER = "haven-partners/";

    private PartnerFiles() {}

    /** The files by name; none if the hub keeps nothing for partners. */
    public static List<ExtraFile> of(Site site) {
        if (site.partners().isEmpty()) {
            return List.of();
        }
        ResourceData data = new ResourceData(
                OpenData.hub(site.settings()),
                site.partners().stream()
                        .map(resource -> resource.on(site.today()))
                        .toList(),
                OpenData.told(site));
        return List.of(
                new ExtraFile("resources.json", () -> data.json().collect(Collectors.joining())),
                new ExtraFile("resources.csv", () -> data.csv().collect(Collectors.joining())));
    }
}
