package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havenhub.exchange.TableReader.Row;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;
import org.havenhub.report.Rule;

/**
 * Which rows of a table say that their address must stay secret: in a column for that, or in the middle of a text. No part of it is
 * published then, and a comment tells the editor why. In ids, names and lists of terms nothing is looked for: a topic may be called
 * confidentiality.
 */
final class TableSecrecy {

    /** The columns that hold words of the hub, not sentences on the row. */
    private static final Set<String> TERMS = Set.of(
            "id",
            "name",
            "card-name",
            "kind",
            "topics",
            "areas",
            "languages",
            "shown-with",
            "replaced-by",
            "cost",
            "source");

    /** Likewise what others call such columns. */
    private static final Pattern TERM = Pattern.compile(
            "(?iU)\\b(?:ids?|kinds?|types?|topics?|tags?|categor\\w+|areas?|languages?|tipos?|temas?|etiquetas?|categor[ií]as?"
                    + "|zonas?|idiomas?)\\b");

    private static final Pattern PLACE =
            Pattern.compile("(?iU)\\b(?:address|location|street|direcci[oó]n|domicilio|ubicaci[oó]n|calle)\\b");

    private static final Set<String> ADDRESS = Set.of("name", "street", "town", "region", "postcode");

    private static final String CONTACTS = "contacts";
    private static final String VISIT = "visit";
    private static final String CONFIDENTIAL = "confidential";
    private static final String PUBLISH = "publish";

    private final String file;
    private final TableColumns columns;
    private final Map<String, List<Said>> told = new LinkedHashMap<>();

    TableSecrecy(String file, TableColumns columns) {
        this.file = file;
        this.columns = columns;
    }

    /**
     * A record that keeps what its row wants to be kept.
     *
     * @param comments that are to stand below it, each one line
     */
    record Kept(Value.Fields record, List<String> comments) {}

    /**
     * What a row says.
     *
     * @param column as people know it
     * @param contact the number of the contact that it is about, from 0; nothing for all of them
     * @param isBare whether it may be about more than the address
     */
    private record Said(String column, String words, Place place, Optional<Integer> contact, boolean isBare) {

        String kept() {
            return says() + ": no part of the address is published.";
        }

        String says() {
            return "“" + column + "” says “" + YamlText.oneLine(words) + "”";
        }
    }

    Kept keep(Row row, Value.Fields record) {
        List<String> comments = new ArrayList<>();
        Value.Fields kept = record;
        for (Said said : Stream.concat(inColumns(row), inTexts(row)).toList()) {
            if (hasPlace(kept)) {
                kept = withSecretPlaces(kept, said, comments);
            } else if (said.isBare()) {
                kept = unpublished(kept, said, comments);
            } else {
                comments.add("Check: " + said.says() + ", and the table has no address here. If you add one, write"
                        + " confidential: yes beside it.");
            }
        }
        return new Kept(kept, comments);
    }

    /** Tells what was kept: each column once. */
    void tell(Problems problems) {
        Rule rule = ImportRules.TAKEN_AS_CONFIDENTIAL;
        told.values().forEach(all -> {
            String others = all.size() == 1 ? "" : " It is so " + all.size() + " times.";
            problems.add(rule, all.get(0).place(), all.get(0).kept() + others, rule.mend());
        });
    }

    /** Whatever is no clear no counts as a yes: an address that was told once cannot be taken back. */
    private Stream<Said> inColumns(Row row) {
        return columns.secret().entrySet().stream().flatMap(column -> {
            String cell = SpreadsheetCell.bare(row.cell(column.getKey()));
            String name = column.getValue();
            return cell.isEmpty() || TableAnswer.isNo(cell)
                    ? Stream.empty()
                    : Stream.of(
                            new Said(name, cell, row.place(file, name), Optional.empty(), PrivateColumn.isBare(name)));
        });
    }

    private Stream<Said> inTexts(Row row) {
        Stream<Said> known = columns.order().stream().flatMap(column -> {
            String name = columns.names().get(column);
            return phrase(name, row.cell(column)).map(words -> said(name, words, row)).stream();
        });
        Stream<Said> unknown = columns.left().entrySet().stream()
                .flatMap(column -> phraseInUnknown(column.getValue(), row.cell(column.getKey()))
                        .map(words -> said(column.getValue(), words, row))
                        .stream());
        return Stream.concat(known, unknown);
    }

    private Said said(String column, String words, Row row) {
        return new Said(column, words, row.place(file, column), contact(column), false);
    }

    private static Optional<String> phrase(String column, String cell) {
        List<String> parts = ColumnOrder.parts(column);
        boolean isOfPlace = parts.contains(VISIT) && parts.stream().anyMatch(ADDRESS::contains);
        if (isOfPlace) {
            return SecretPhrases.insteadOfAddress(cell);
        }
        return parts.stream().anyMatch(TERMS::contains) ? Optional.empty() : SecretPhrases.in(cell);
    }

    private static Optional<String> phraseInUnknown(String column, String cell) {
        if (TERM.matcher(column).find()) {
            return Optional.empty();
        }
        return PLACE.matcher(column).find() ? SecretPhrases.insteadOfAddress(cell) : SecretPhrases.in(cell);
    }

    private static Optional<Integer> contact(String column) {
        List<String> parts = ColumnOrder.parts(column);
        boolean isOfContact = parts.size() > 2 && parts.get(0).equals(CONTACTS) && ColumnOrder.isNumber(parts.get(1));
        return isOfContact ? Optional.of(Integer.parseInt(parts.get(1)) - 1) : Optional.empty();
    }

    private static boolean hasPlace(Value.Fields record) {
        return contacts(record).stream().anyMatch(TableSecrecy::isPlace);
    }

    private static List<Value> contacts(Value.Fields record) {
        return record.get(CONTACTS)
                .filter(Value.Items.class::isInstance)
                .map(contacts -> ((Value.Items) contacts).items())
                .orElse(List.of());
    }

    private static boolean isPlace(Value contact) {
        return contact instanceof Value.Fields fields
                && fields.get(VISIT).filter(Value.Fields.class::isInstance).isPresent();
    }

    /** The place that it is said of, or all of the row if it is said of none. */
    private Value.Fields withSecretPlaces(Value.Fields record, Said said, List<String> comments) {
        List<Value> contacts = contacts(record);
        Optional<Integer> only = said.contact()
                .filter(number -> number < contacts.size())
                .filter(number -> isPlace(contacts.get(number)));
        List<Value> kept = new ArrayList<>();
        for (int i = 0; i < contacts.size(); i++) {
            int number = i;
            boolean isMeant = only.map(meant -> meant == number).orElse(true);
            kept.add(isMeant ? secret(contacts.get(i), said.place()) : contacts.get(i));
        }
        if (kept.equals(contacts)) {
            return record;
        }
        comments.add("Check: " + said.kept() + " " + ImportRules.TAKEN_AS_CONFIDENTIAL.mend());
        told.computeIfAbsent(said.column(), absent -> new ArrayList<>()).add(said);
        return with(record, CONTACTS, new Value.Items(kept, said.place()));
    }

    private static Value secret(Value contact, Place place) {
        if (!(contact instanceof Value.Fields fields) || !isPlace(contact)) {
            return contact;
        }
        return fields.get(VISIT)
                .map(Value.Fields.class::cast)
                .filter(visit -> !isYes(visit))
                .<Value>map(visit ->
                        with(fields, VISIT, with(visit, CONFIDENTIAL, new Value.Text(ResourceRecord.YES, place))))
                .orElse(contact);
    }

    private static boolean isYes(Value.Fields visit) {
        return visit.get(CONFIDENTIAL)
                .filter(known -> known instanceof Value.Text text && TableAnswer.isYes(text.text()))
                .isPresent();
    }

    /** Who is to be kept private and has no address is not published at all, until a person has looked. */
    private static Value.Fields unpublished(Value.Fields record, Said said, List<String> comments) {
        comments.add("Check: " + said.says() + ", and there is no address to keep back: nothing of it is published."
                + " If everybody may know of it, take the line “publish” out of the new file.");
        boolean isKeptBack = record.get(PUBLISH)
                .filter(known -> known instanceof Value.Text text && !TableAnswer.isYes(text.text()))
                .isPresent();
        return isKeptBack ? record : with(record, PUBLISH, new Value.Text(ResourceRecord.NO, said.place()));
    }

    private static Value.Fields with(Value.Fields record, String name, Value value) {
        Map<String, Value> fields = new LinkedHashMap<>(record.fields());
        fields.put(name, value);
        return new Value.Fields(fields, record.place());
    }
}
