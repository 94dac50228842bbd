package org.havenhub;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A site in memory, for those who write it.
 *
 * @param files by path from the site's root, each as a build would write it
 * @param absences the pages that readers do not get today, by path, with the reason, for example {@code it is a draft}
 * @param root the path of the hub's own address, with which the links of the page for missing pages begin
 */
public record PreviewSite(SortedMap<String, byte[]> files, Map<String, String> absences, String root) {

    /** No site yet. */
    public static final PreviewSite NONE = new PreviewSite(Collections.emptySortedMap(), Map.of(), "/");

    public PreviewSite {
        absences = Map.copyOf(absences);
    }

    /** Whether there is no site yet. */
    public boolean isEmpty() {
        return files.isEmpty();
    }

    /** The same site with some files that are newer. */
    PreviewSite with(SortedMap<String, byte[]> newer, Map<String, String> newerAbsences, String newerRoot) {
        SortedMap<String, byte[]> all = new TreeMap<>(files);
        all.putAll(newer);
        return new PreviewSite(Collections.unmodifiableSortedMap(all), newerAbsences, newerRoot);
    }
}
