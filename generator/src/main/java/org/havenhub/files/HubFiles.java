package org.havenhub.files;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
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

    /** The settings of a hub alone; empty if there are none that can be read. */
    public static Optional<TextFile> settingsIn(Path hub) {
        return HubListing.settingsIn(hub);
    }

    /**
     * Whether the same files would be found again after some paths were touched: the texts among them are there as they were,
     * and the others come to nothing, like the files that editors write beside the one they save.
     */
    public boolean stillHold(Path hub, Changes changes) {
        return !changes.everything() && changes.paths().stream().allMatch(path -> stillHolds(hub, path));
    }

    private boolean stillHolds(Path hub, String path) {
        return texts().filter(text -> text.path().equals(path))
                .findFirst()
                .map(HubListing::isStillText)
                .orElseGet(() -> !isListed(path) && Disk.look(hub.resolve(path)).isEmpty());
    }

    private boolean isListed(String path) {
        return Stream.concat(
                        texts().map(TextFile::path),
                        Stream.concat(media.stream(), theme.stream()).map(Asset::path))
                .anyMatch(listed -> listed.startsWith(path)
                        && (listed.length() == path.length() || listed.charAt(path.length()) == '/'));
    }

    private Stream<TextFile> texts() {
        return Stream.of(settings.stream(), articles.stream(), resources.stream())
                .flatMap(Function.identity());
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
