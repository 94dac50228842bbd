package org.havenhub.serve;

import java.util.SortedMap;
import org.havenhub.PreviewSite;
import org.havenhub.report.Report;
import org.havenhub.report.Tongue;

/** What every browser sees now, and the pages that are open in them. */
final class Screen {

    private final OpenPages pages = new OpenPages();

    /** The rounds of a server that ran before this one were others. */
    private volatile Scene scene = new Scene(PreviewSite.NONE, Report.empty(), Tongue.ENGLISH, (int) System.nanoTime());

    Scene scene() {
        return scene;
    }

    OpenPages pages() {
        return pages;
    }

    /** Changes what is seen; open pages that look another way now come again. */
    void show(PreviewSite site, Report report, Tongue tongue) {
        boolean isSame = loaded(site, "assets/").equals(loaded(scene.site(), "assets/"))
                && loaded(site, "media/").equals(loaded(scene.site(), "media/"));
        int round = isSame ? scene.round() : scene.round() + 1;
        scene = new Scene(site, report, tongue, round);
        pages.show(scene);
    }

    /** What pages load lies in these folders. Files that did not change are the same arrays. */
    private static SortedMap<String, byte[]> loaded(PreviewSite site, String folder) {
        return site.files().subMap(folder, folder.replace("/", "0"));
    }
}
