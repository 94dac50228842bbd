package org.havenhub.editor;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.havenhub.content.SiteSettings;
import org.havenhub.report.Rule;

/** The files that editors of texts read beside a hub. They follow its settings, and can be made again at any time. */
public final class Equipment {

    /** The folder {@code .haven} is Haven's own; for a file at any other place its first words tell whose it is. */
    public static final Map<String, String> BEGINNINGS = Map.of(WebEditors.PAGES, WebEditors.BEGINNING);

    private Equipment() {}

    /**
     * Each file's text, by its path in the hub.
     *
     * @param lists the paths of the hub's lists of resources
     * @param rules that builds report on
     */
    public static SortedMap<String, String> of(SiteSettings hub, List<String> lists, List<Rule> rules) {
        SortedMap<String, String> files = new TreeMap<>();
        Schemas.of(hub, rules).forEach((name, schema) -> files.put(".haven/" + name, schema));
        files.putAll(WebEditors.of(hub, lists));
        return files;
    }
}
