package org.havenhub.extras;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.havenhub.language.Language;
import org.havenhub.site.Site;
import org.havenhub.theme.Theme;

/** Makes the files of a site that are not pages. */
public final class Extras {

    private Extras() {}

    /** A site whose own address is not known has no site map and no feed: both need absolute addresses. */
    public static List<Extra> of(Site site, Theme theme) {
        List<Extra> files = new ArrayList<>();
        files.add(Robots.of(site));
        files.addAll(Calendars.of(site, theme));
        files.addAll(ContactCards.of(site, theme));
        files.addAll(LinkedDataFiles.of(site));
        files.addAll(OpenData.of(site));
        files.addAll(ServerFiles.of(site, theme).inside());
        site.settings().url().ifPresent(url -> addWithAbsoluteAddresses(site, url, files));
        return files;
    }

    private static void addWithAbsoluteAddresses(Site site, URI url, List<Extra> files) {
        files.addAll(Sitemap.of(site, url));
        for (Language language : site.settings().languages()) {
            Feed.of(site, url, language).ifPresent(files::add);
        }
    }
}
