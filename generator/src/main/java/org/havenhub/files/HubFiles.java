package org.havenhub.files;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.havenhub.report.Checked;
import org.havenhub.report.Problems;

/**
 * The files of a hub, found and not yet read. All lists are sorted by path, whatever order the disk gives them in.
 *
 * @param settings {@code haven.yaml}; empty if there is none
 * @param articles {@code content/<language>/**.md}
 * @param resources {@code resources/**.yaml}
 * @param media {@code media/**}
 * @param theme {@code theme/**}: the hub's own files that shadow those of its theme
 */
public record HubFiles(
        Optional<TextFile> settings,
        List<TextFile> articles,
        List<TextFile> resources,
        List<Asset> media,
        List<Asset> theme) {

    public HubFiles {
        articles = sorted(articles, Comparator.comparing(TextFile::path));
        resources = sorted(resources, Comparator.comparing(TextFile::path));
        media = sorted(media, Comparator.comparing(Asset::path));
        theme = sorted(theme, Comparator.comparing(Asset::path));
    }

    /**
     * Looks through a hub without following links. What cannot be used is reported and left out. Hidden files and what
     * editors and operating systems leave behind do not count, nor does a {@code README}.
     *
     * @throws java.io.UncheckedIOException if the disk fails
     */
    public static Checked<HubFiles> in(Path hub) {
        Problems problems = new Problems();
        return problems.with(new HubListing(hub, problems).files());
    }

    /** The contents of {@link #theme}, by path from {@code theme/}, for example {@code layouts/home.ftlh}. */
    public SortedMap<String, byte[]> themeContents() {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        theme.forEach(asset -> contents.put(asset.path().substring("theme/".length()), asset.bytes()));
        return contents;
    }

    private static <T> List<T> sorted(List<T> files, Comparator<T> order) {
        return files.stream().sorted(order).toList();
    }
}
