package org.havenhub.resource;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Checked;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Problems;
import org.havenhub.report.Report;
import org.havenhub.yaml.FieldReader;
import org.havenhub.yaml.Yaml;
import org.havenhub.yaml.YamlReader;

/**
 * A file of resources, its records not looked into yet.
 *
 * @param defaults as typed
 */
record ResourceFile(Yaml.Fields defaults, List<Yaml.Fields> records) {

    ResourceFile {
        records = List.copyOf(records);
    }

    static Checked<ResourceFile> read(SourceFile file) {
        Yaml.Fields nothing = new Yaml.Fields(List.of(), file.place());
        return YamlReader.read(file)
                .then(yaml -> yaml.map(ResourceFile::read)
                        .orElseGet(() -> Checked.clean(new ResourceFile(nothing, List.of()))));
    }

    private static Checked<ResourceFile> read(Yaml.Fields yaml) {
        Problems problems = new Problems();
        FieldReader fields = new FieldReader(withList(yaml, problems), ResourceFields.FILE, problems);
        Optional<Yaml.Fields> defaults = fields.read(ResourceFields.DEFAULTS);
        // Reports defaults that cannot be shared, once and not for every resource.
        defaults.ifPresent(typed -> new FieldReader(typed, ResourceFields.SHARED, problems));
        return problems.with(new ResourceFile(
                defaults.orElse(new Yaml.Fields(List.of(), fields.place())),
                fields.read(ResourceFields.RESOURCES).orElse(List.of())));
    }

    /** The file as it would be with the line {@code resources:} above resources that stand in no list. */
    private static Yaml.Fields withList(Yaml.Fields yaml, Problems problems) {
        List<Yaml.Entry> outside =
                yaml.entries().stream().filter(ResourceFile::belongsIntoList).toList();
        if (outside.isEmpty() || yaml.has(ResourceFields.RESOURCES.name())) {
            return yaml;
        }
        Place first = outside.get(0).place();
        problems.add(
                ResourceRules.OUTSIDE_LIST,
                first,
                "A resource begins here, outside the list of resources.",
                "Write above this line, at the very left: " + ResourceFields.RESOURCES.name() + ":",
                "Begin this line, and those of the resources below it, with two more spaces.");
        List<Yaml.Entry> all = new ArrayList<>(yaml.entries());
        all.removeAll(outside);
        all.add(new Yaml.Entry(ResourceFields.RESOURCES.name(), first, new Yaml.Fields(outside, first)));
        return new Yaml.Fields(all, yaml.place());
    }

    private static boolean belongsIntoList(Yaml.Entry entry) {
        List<String> names = ResourceFields.RECORD.names();
        return names.contains(entry.name())
                || (entry.value() instanceof Yaml.Fields fields
                        && !ResourceFields.FILE.names().contains(entry.name())
                        && names.stream().anyMatch(fields::has));
    }

    /** The defaults that resources can share. */
    Yaml.Fields sharedDefaults() {
        List<String> shared = ResourceFields.SHARED.names();
        return new Yaml.Fields(
                defaults.entries().stream()
                        .filter(entry -> shared.contains(entry.name()))
                        .toList(),
                defaults.place());
    }

    /** Whether there is a record without an id: it may be a part of the one above. */
    boolean hasNamelessRecord() {
        return records.stream().anyMatch(record -> !record.has(ResourceFields.ID.name()));
    }

    /** Whether no id was lost in the reading of the file, given what was wrong with it. */
    boolean knowsEveryId(Report report) {
        return records.stream().allMatch(ResourceFile::hasId)
                && report.problems().stream().allMatch(this::losesNoId);
    }

    private static boolean hasId(Yaml.Fields record) {
        return new FieldReader(record, ResourceFields.RECORD, new Problems())
                .read(ResourceFields.ID)
                .isPresent();
    }

    private boolean losesNoId(Problem problem) {
        return ResourceReader.losesNone(problem)
                || isOnDefaults(problem.place())
                || (YamlReader.isMended(problem) && !isOnId(problem.place()));
    }

    private boolean isOnDefaults(Place place) {
        return defaults.entries().stream().anyMatch(entry -> entry.place().equals(place));
    }

    private boolean isOnId(Place place) {
        return records.stream()
                .flatMap(record -> record.entry(ResourceFields.ID.name()).stream())
                .anyMatch(id -> id.place().line() == place.line());
    }

    ResourceFile withPlaces(UnaryOperator<Place> change) {
        return new ResourceFile(
                defaults.withPlaces(change),
                records.stream().map(record -> record.withPlaces(change)).toList());
    }
}
