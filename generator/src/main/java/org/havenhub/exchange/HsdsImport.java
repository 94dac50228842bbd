package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;

/** Makes records of the services of HSDS 3.0. What finds no place in a record stays with it as comments, and is told. */
final class HsdsImport {

    private final TargetHub hub;
    private final Problems problems;
    private final Set<String> services = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, List<HsdsNode.Fact>> left = new LinkedHashMap<>();
    private final Map<String, List<HsdsNode.Fact>> secret = new LinkedHashMap<>();

    HsdsImport(TargetHub hub, Problems problems) {
        this.hub = hub;
        this.problems = problems;
    }

    /** Whether a document is one of HSDS: a service, a list of services, or a page of a list. */
    static boolean isHsds(Value document) {
        if (document instanceof Value.Items list) {
            return list.items().stream()
                    .noneMatch(item -> item instanceof Value.Fields record
                            && record.get("kind").isPresent());
        }
        return document instanceof Value.Fields object
                && (object.get("contents").isPresent()
                        || (object.get("id").isPresent()
                                && object.get("resources").isEmpty()));
    }

    /** The services of a document. What is none is told. */
    static List<Value.Fields> services(Value document, Problems problems) {
        if (document instanceof Value.Fields object) {
            return object.get("contents")
                    .map(contents -> services(contents, problems))
                    .orElse(List.of(object));
        }
        List<Value.Fields> services = new ArrayList<>();
        for (Value item : document instanceof Value.Items list ? list.items() : List.of(document)) {
            if (item instanceof Value.Fields service) {
                services.add(service);
            } else {
                problems.add(
                        ImportRules.WRONG_SHAPE,
                        item.place(),
                        "Here a list of services holds something that is no object.",
                        ImportRules.WRONG_SHAPE.mend());
            }
        }
        return services;
    }

    /**
     * The services of files of which each holds one or some. Pages that list them say less than the file of each, but in which order they
     * stand.
     */
    static List<Value.Fields> services(Map<String, String> files, Problems problems) {
        List<Value> documents = files.entrySet().stream()
                .flatMap(file -> JsonReader.read(file.getKey(), file.getValue(), problems).stream())
                .toList();
        List<Value> single =
                documents.stream().filter(document -> !isPage(document)).toList();
        List<Value> pages = documents.stream()
                .filter(HsdsImport::isPage)
                .sorted(Comparator.comparingInt(HsdsImport::number))
                .toList();
        return single.isEmpty() ? all(pages, problems) : inOrder(all(single, problems), pages);
    }

    private static List<Value.Fields> all(List<Value> documents, Problems problems) {
        return documents.stream()
                .flatMap(document -> services(document, problems).stream())
                .toList();
    }

    private static List<Value.Fields> inOrder(List<Value.Fields> services, List<Value> pages) {
        Map<String, Integer> places = new HashMap<>();
        all(pages, new Problems()).forEach(listed -> places.putIfAbsent(HsdsTable.text(listed, "id"), places.size()));
        return services.stream()
                .sorted(Comparator.comparingInt(
                        service -> places.getOrDefault(HsdsTable.text(service, "id"), places.size())))
                .toList();
    }

    private static boolean isPage(Value document) {
        return document instanceof Value.Fields object && object.get("contents").isPresent();
    }

    private static int number(Value page) {
        String number = page instanceof Value.Fields object ? HsdsTable.text(object, "page_number") : "";
        return number.matches("[0-9]{1,6}") ? Integer.parseInt(number) : 0;
    }

    Draft draft(Value.Fields fields, Problems own) {
        HsdsNode service = new HsdsNode(fields, "", own);
        Optional<Value.Text> id = service.text("id");
        id.filter(known -> !services.add(known.text()))
                .ifPresent(known -> own.add(
                        ImportRules.TWICE,
                        known.place(),
                        "Another service has the id " + known.text() + " too.",
                        ImportRules.TWICE.mend()));
        HsdsSecrecy secrecy = HsdsSecrecy.of(service);
        Value.Fields record = new HsdsRecord(service, secrecy, hub, names).record();
        List<String> comments = new ArrayList<>();
        if (record.get("kind").filter(HsdsImport::isToChoose).isPresent()) {
            comments.add("Choose a kind: the service does not say which.");
        }
        secrecy.words().forEach(known -> {
            comments.add("Check: " + kept(known) + " " + ImportRules.TAKEN_AS_CONFIDENTIAL.mend());
            add(known, secret);
        });
        List<HsdsNode.Fact> others = service.left().toList();
        others.forEach(known -> add(known, left));
        return new Draft(record, comments, others, HsdsSecrecy.isOfHaven(service));
    }

    /** Tells what was taken as confidential, and what was left: each sort of field once. */
    void tell() {
        secret.values().forEach(all -> tell(ImportRules.TAKEN_AS_CONFIDENTIAL, kept(all.get(0)), all));
        left.values()
                .forEach(all -> tell(
                        ImportRules.NOT_CARRIED,
                        "A resource has no field for “" + all.get(0).path() + "”.",
                        all));
    }

    private void tell(Rule rule, String message, List<HsdsNode.Fact> all) {
        String others = all.size() == 1 ? "" : " It is so " + all.size() + " times.";
        problems.add(rule, all.get(0).place(), message + others, rule.mend());
    }

    private static void add(HsdsNode.Fact fact, Map<String, List<HsdsNode.Fact>> byField) {
        byField.computeIfAbsent(fact.path().replaceAll("\\.[0-9]+", ""), absent -> new ArrayList<>())
                .add(fact);
    }

    private static String kept(HsdsNode.Fact said) {
        return "“" + said.path() + "” says “" + YamlText.oneLine(said.text())
                + "”: no part of the address is published.";
    }

    private static boolean isToChoose(Value kind) {
        return kind instanceof Value.Text text && text.text().equals(HsdsTerms.TO_CHOOSE);
    }
}
