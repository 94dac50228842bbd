package org.havenhub.exchange;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;

/** Which file of a data package holds which table: the description says it, or else the name. */
final class HsdsFiles {

    private HsdsFiles() {}

    static boolean isTable(String file) {
        return file.toLowerCase(Locale.ROOT).endsWith(".csv");
    }

    /** The tables by the name of their file. Whether that has capitals depends on the computer that it was packed on. */
    static SortedMap<String, String> tables(Map<String, String> files, Set<String> known, Problems problems) {
        SortedMap<String, String> described = described(files, problems);
        SortedMap<String, String> tables = new TreeMap<>();
        for (String file : files.keySet()) {
            if (!file.equalsIgnoreCase(HsdsPackage.DESCRIPTION)) {
                Optional.ofNullable(described.get(file))
                        .or(() -> known.stream()
                                .filter(table -> isNamed(file, table))
                                .findFirst())
                        .filter(known::contains)
                        .ifPresentOrElse(table -> tables.put(file, table), () -> tellUnknown(file, problems));
            }
        }
        return tables;
    }

    private static boolean isNamed(String file, String table) {
        String name = file.toLowerCase(Locale.ROOT);
        return name.equals(HsdsTables.fileOf(table)) || name.equals(table + ".csv") || name.equals(table + "s.csv");
    }

    private static void tellUnknown(String file, Problems problems) {
        problems.add(
                ImportRules.NOT_CARRIED,
                Place.inFile(file),
                "Of this table a hub has nothing to keep.",
                "Look through it for what readers need to know.");
    }

    private static SortedMap<String, String> described(Map<String, String> files, Problems problems) {
        SortedMap<String, String> tables = new TreeMap<>();
        file(HsdsPackage.DESCRIPTION, files)
                .flatMap(file -> JsonReader.read(file, files.getOrDefault(file, ""), problems))
                .filter(Value.Fields.class::isInstance)
                .map(document -> new HsdsNode((Value.Fields) document, "", problems))
                .ifPresent(document -> document.all("resources").forEach(table -> add(table, files, tables, problems)));
        return tables;
    }

    private static void add(
            HsdsNode table, Map<String, String> files, SortedMap<String, String> tables, Problems problems) {
        String path = table.word("path");
        file(path, files)
                .ifPresentOrElse(
                        file -> tables.put(file, table.word("name")),
                        () -> problems.add(
                                ImportRules.BROKEN_REFERENCE,
                                table.place(),
                                "The description names the table “" + path + "”, which is not in this folder.",
                                ImportRules.BROKEN_REFERENCE.mend()));
    }

    /** The file of this name, or else one whose name differs in capitals. */
    private static Optional<String> file(String name, Map<String, String> files) {
        return files.containsKey(name)
                ? Optional.of(name)
                : files.keySet().stream().filter(name::equalsIgnoreCase).findFirst();
    }
}
