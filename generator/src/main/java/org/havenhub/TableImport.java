package org.havenhub;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.havenhub.content.SiteSettings;
import org.havenhub.exchange.ResourceImport;
import org.havenhub.files.NewTexts;
import org.havenhub.language.Language;
import org.havenhub.language.Slug;
import org.havenhub.report.Checked;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;

/** Brings a table into a hub, as new files in {@code resources/}. */
final class TableImport {

    private static final Rule NO_TABLE = Rule.error(
            "missing-table",
            "There is no such table",
            "There is nothing to carry over.",
            "Name the file as haven.import.");

    private static final Rule TAKEN = Rule.error(
            "name-taken",
            "A file of that name is there already",
            "What people wrote in it would be lost.",
            "Give the table another name, or move the file away.");

    /** A little more than is read, so that a larger one is known for it. */
    private static final int MOST = ResourceImport.LARGEST + 1;

    private TableImport() {}

    static ImportResult of(Path table, Path hub) {
        String name = String.valueOf(table.getFileName());
        Problems problems = new Problems();
        Optional<byte[]> bytes = NewTexts.read(table, MOST);
        if (bytes.isEmpty()) {
            problems.add(NO_TABLE, Place.inFile(name), "There is no file " + table + ".", NO_TABLE.mend());
        }
        SortedMap<String, String> files = bytes.map(known -> problems.take(read(name, known, hub)))
                .map(texts -> named(name, texts))
                .orElseGet(TreeMap::new);
        Path folder = hub.resolve("resources");
        Optional<Path> taken = NewTexts.write(folder, files);
        taken.ifPresent(file -> problems.add(
                TAKEN,
                Place.inFile("resources/" + file.getFileName()),
                "This file is there already, so nothing was written.",
                TAKEN.mend()));
        return new ImportResult(
                problems.report(),
                taken.isPresent()
                        ? List.of()
                        : files.keySet().stream().map(folder::resolve).toList());
    }

    /** As the hub of the folder would have it, if there is one already. */
    private static Checked<List<String>> read(String name, byte[] bytes, Path hub) {
        try (Parallel threads = new Parallel(1)) {
            Memo memo = Memo.none();
            Optional<SiteSettings> settings = Optional.of(memo.files(hub).value())
                    .filter(files -> files.settings().isPresent())
                    .map(files ->
                            new Understanding(memo, threads).settings(files).value());
            List<Language> languages = settings.map(SiteSettings::languages).orElse(List.of());
            return ResourceImport.of(name, bytes, languages, settings.flatMap(SiteSettings::country));
        }
    }

    private static SortedMap<String, String> named(String table, List<String> texts) {
        String base = Slug.of(table.replaceFirst("\\.[A-Za-z]+$", "")).orElse("imported");
        SortedMap<String, String> files = new TreeMap<>();
        for (String text : texts) {
            files.put(base + (files.isEmpty() ? "" : "-" + (files.size() + 1)) + ".yaml", text);
        }
        return files;
    }
}
