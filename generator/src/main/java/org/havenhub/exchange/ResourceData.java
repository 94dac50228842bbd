package org.havenhub.exchange;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.exchange.DataHub.DataTerm;
import org.havenhub.language.LocalText;
import org.havenhub.report.Json;
import org.havenhub.report.Located;
import org.havenhub.resource.Resource;

/**
 * The published resources of a hub as open data: in Haven's own shape as JSON and CSV, and in HSDS 3.0 as JSON and tables. The same
 * resources give the same bytes.
 *
 * <p>{@code DATA.md} in the generator's folder says what is in them.
 *
 * @param resources those that are published, in the order of the files
 * @param told the ids that lead somewhere: theirs, and those of what is told elsewhere
 */
public record ResourceData(DataHub hub, List<Resource> resources, Set<String> told) {

    /** Spreadsheets take a file without it for one in an older encoding. */
    static final String BYTE_ORDER_MARK = "\uFEFF";

    static final String FORMAT = "haven-resources";
    private static final String VERSION = "1";

    public ResourceData {
        resources = List.copyOf(resources);
        told = Set.copyOf(told);
    }

    public ResourceData(DataHub hub, List<Resource> resources) {
        this(hub, resources, List.of());
    }

    /** @param elsewhere what whoever reads these files is told in others */
    public ResourceData(DataHub hub, List<Resource> resources, List<Resource> elsewhere) {
        this(
                hub,
                resources,
                Stream.concat(resources.stream(), elsewhere.stream())
                        .map(Resource::id)
                        .collect(Collectors.toSet()));
    }

    /** All in one file, every field under the name that it has in a hub's own files: piece by piece, for it may be long. */
    public Stream<String> json() {
        return about().with("kinds", terms(hub.kinds(), resource -> List.of(resource.kind())))
                .with("topics", terms(hub.topics(), Resource::topics))
                .with("areas", terms(hub.areas(), Resource::areas))
                .document("resources", recorded().map(ResourceData::json));
    }

    /** What holds of every resource that does not say something else. */
    private Json.Fields about() {
        Json.Fields about = Json.fields()
                .with("format", FORMAT)
                .with("version", VERSION)
                .with("hub", json(hub.name()))
                .with("language", hub.language().tag());
        Json.Fields placed =
                hub.country().map(country -> about.with("country", country)).orElse(about);
        return hub.timezone().map(zone -> placed.with("timezone", zone)).orElse(placed);
    }

    /** One row for each resource, safe to open in a spreadsheet: piece by piece, for it may be long. */
    public Stream<String> csv() {
        TreeSet<String> columns = new TreeSet<>(new ColumnOrder());
        columns.addAll(List.of("id", "name", "kind"));
        // Few names of columns, each many times: compared once.
        columns.addAll(records().flatMap(record -> record.keySet().stream()).collect(Collectors.toSet()));
        Stream<List<String>> rows = records()
                .map(record -> columns.stream()
                        .map(column -> SpreadsheetCell.written(record.getOrDefault(column, "")))
                        .toList());
        return Stream.concat(Stream.of(BYTE_ORDER_MARK + Csv.row(List.copyOf(columns))), rows.map(Csv::row));
    }

    /** The services and organizations of HSDS 3.0 by their path, each made when it is asked for. */
    public SortedMap<String, Supplier<String>> hsds() {
        return HsdsPages.of(hub, resources);
    }

    /** The tabular data package of HSDS 3.0. */
    public HsdsTables tables() {
        return new HsdsTables(hub, resources);
    }

    /** Made anew each time that they are asked for: of many resources they take more room than the resources themselves. */
    private Stream<Map<String, String>> records() {
        return recorded().map(FlatRecord::of);
    }

    private Stream<Value.Fields> recorded() {
        return resources.stream().map(resource -> ResourceRecord.of(resource, told::contains));
    }

    /** The terms that some resource has, and those above them: of what is kept back not even the word is told. */
    private Json terms(List<DataTerm> terms, Function<Resource, List<Located<String>>> idsOf) {
        Set<String> told = resources.stream()
                .flatMap(resource -> idsOf.apply(resource).stream())
                .map(Located::value)
                .collect(Collectors.toCollection(HashSet::new));
        boolean isLonger = true;
        while (isLonger) {
            isLonger = told.addAll(terms.stream()
                    .filter(term -> told.contains(term.id()))
                    .flatMap(term -> term.parent().stream())
                    .toList());
        }
        return Json.items(terms.stream()
                .filter(term -> told.contains(term.id()))
                .map(term -> {
                    Json.Fields json = Json.fields().with("id", term.id()).with("label", json(term.label()));
                    return term.parent()
                            .map(parent -> json.with("parent", parent))
                            .orElse(json);
                })
                .toList());
    }

    private static Json json(LocalText text) {
        return json(RecordBuilder.value(text));
    }

    private static Json json(Value value) {
        if (value instanceof Value.Items items) {
            return Json.items(items.items().stream().map(ResourceData::json).toList());
        }
        if (value instanceof Value.Fields fields) {
            Json.Fields json = Json.fields();
            for (String name : fields.fields().keySet()) {
                json = json.with(name, json(fields.get(name).orElseThrow()));
            }
            return json;
        }
        return Json.text(((Value.Text) value).text());
    }
}
