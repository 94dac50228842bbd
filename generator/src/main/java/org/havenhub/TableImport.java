package org.havenhub;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.havenhub.content.Content;
import org.havenhub.content.SiteSettings;
import org.havenhub.content.Term;
import org.havenhub.exchange.ResourceImport;
import org.havenhub.exchange.TargetHub;
import org.havenhub.files.HubFiles;
import org.havenhub.files.NewTexts;
import org.havenhub.language.Slug;
import org.havenhub.report.Checked;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;
import org.havenhub.resource.Resource;

/** Brings a table, or a folder of tables or services, into a hub, as new files in {@code resources/}. */
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

    private static final Rule NO_FOLDER = Rule.error(
            "no-folder",
            "The folder for resources is none",
            "Through a link files would be written outside the hub.",
            "Make resources a folder of its own.");

    private static final Rule NO_HUB = Rule.error(
            "no-hub",
            "There is no hub in this folder",
            "Nobody would find the new files, and they could not be compared with what is there.",
            "Go into the folder with haven.yaml, or name it as haven.hub.");

    /** A little more than is read, so that a larger one is known for it. */
    private static final int MOST = ResourceImport.LARGEST + 1;

    private static final String PACKAGE = "datapackage.json";

    private static final List<String> ENDINGS = List.of(".csv", ".json");

    private static final String INDEX = "index.json";

    /** What lies in the folder that a hub publishes as HSDS: in each of them is all of it, and in the first the most. */
    private static final List<String> PUBLISHED = List.of("services", "tabular");

    private TableImport() {}

    static List<Rule> rules() {
        return List.of(NO_TABLE, TAKEN, NO_FOLDER, NO_HUB);
    }

    static ImportResult of(Path table, Path hub) {
        String name = String.valueOf(table.getFileName());
        Problems problems = new Problems();
        Optional<Function<TargetHub, Checked<List<String>>>> source = source(table, name);
        if (source.isEmpty()) {
            problems.add(NO_TABLE, Place.inFile(name), "There is no file " + table + ".", NO_TABLE.mend());
        }
        SortedMap<String, String> files = source.map(known -> problems.take(read(known, hub)))
                .map(texts -> named(name, texts))
                .orElseGet(TreeMap::new);
        Path folder = hub.resolve("resources");
        Optional<Path> taken = NewTexts.write(folder, files);
        taken.ifPresent(file -> problems.add(file.equals(folder) ? noFolder() : taken(file)));
        return new ImportResult(
                problems.report(),
                taken.isPresent()
                        ? List.of()
                        : files.keySet().stream().map(folder::resolve).toList());
    }

    /** A description of tables stands for the folder in which it lies. */
    private static Optional<Function<TargetHub, Checked<List<String>>>> source(Path table, String name) {
        Path whole = table.toAbsolutePath();
        Path folder = name.equalsIgnoreCase(PACKAGE) ? Objects.requireNonNullElse(whole.getParent(), whole) : whole;
        Optional<SortedMap<String, byte[]>> files = files(folder);
        return files.isPresent()
                ? files.map(known -> target -> ResourceImport.ofFolder(name, known, target))
                : NewTexts.read(table, MOST).map(bytes -> target -> ResourceImport.of(name, bytes, target));
    }

    private static Optional<SortedMap<String, byte[]>> files(Path folder) {
        Optional<SortedMap<String, byte[]>> own = NewTexts.readFolder(folder, MOST, ENDINGS);
        boolean isPublished =
                own.filter(files -> Set.of(INDEX).containsAll(files.keySet())).isPresent();
        return isPublished
                ? PUBLISHED.stream()
                        .flatMap(part -> NewTexts.readFolder(folder.resolve(part), MOST, ENDINGS).stream())
                        .filter(files -> !files.isEmpty())
                        .findFirst()
                        .or(() -> own)
                : own;
    }

    private static Problem taken(Path file) {
        return TAKEN.at(
                Place.inFile("resources/" + file.getFileName()),
                "This file is there already, so nothing was written.",
                TAKEN.mend());
    }

    private static Problem noFolder() {
        return NO_FOLDER.at(
                Place.inFile("resources"), "This is a link or a file, so nothing was written.", NO_FOLDER.mend());
    }

    /** As the hub of the folder would have it; nothing if there is none, or if it does not say what it is. */
    private static Checked<List<String>> read(Function<TargetHub, Checked<List<String>>> source, Path hub) {
        try (Parallel threads = new Parallel(1)) {
            Problems problems = new Problems();
            Memo memo = Memo.none();
            Understanding understanding = new Understanding(Workplace.of(memo, threads));
            HubFiles files = memo.files(hub).value();
            if (files.settings().isEmpty()) {
                problems.add(
                        NO_HUB, Place.inFile("haven.yaml"), "There is no haven.yaml in " + hub + ".", NO_HUB.mend());
                return problems.with(List.of());
            }
            Checked<SiteSettings> settings = understanding.settings(files);
            if (settings.report().hasErrors()) {
                problems.addAll(settings.report());
                return problems.with(List.of());
            }
            Content content = understanding.content(files, settings).value();
            return source.apply(target(content));
        }
    }

    private static TargetHub target(Content content) {
        SiteSettings settings = content.settings();
        return new TargetHub(
                settings.languages(),
                settings.country(),
                content.resources().stream().map(Resource::id).collect(Collectors.toSet()),
                Map.of(
                        "kind", ids(settings.kinds()),
                        "topics", ids(settings.topics()),
                        "areas", ids(settings.areas())));
    }

    private static Set<String> ids(List<Term> terms) {
        return terms.stream().map(Term::id).collect(Collectors.toSet());
    }

    private static SortedMap<String, String> named(String table, List<String> texts) {
        String base = Slug.ofAnyScript(table.replaceFirst("\\.[A-Za-z]+$", "")).orElse("imported");
        SortedMap<String, String> files = new TreeMap<>();
        for (String text : texts) {
            files.put(base + (files.isEmpty() ? "" : "-" + (files.size() + 1)) + ".yaml", text);
        }
        return files;
    }
}
