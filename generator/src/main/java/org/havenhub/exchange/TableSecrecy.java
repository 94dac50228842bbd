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
import org.havenhub.resource.ContactMarks;
import org.havenhub.resource.SecretMarks;

/**
 * Which rows of a table say that their address must stay secret: in a column for that, beside the address, or in the middle of a text. No
 * part of it is published then, and a comment tells the editor why. In ids and lists of terms nothing is looked for: a topic may be
 * called confidentiality. What is said of numbers {@link ContactSecrecy} knows.
 */
final class TableSecrecy {

    /** The columns that hold words of the hub, not sentences on the row. */
    private static final Set<String> TERMS =
            Set.of("id", "kind", "topics", "areas", "languages", "shown-with", "replaced-by", "cost", "source");

    /** What others call a column for the address, or for a part of it. */
    private static final Pattern PLACE =
            Pattern.compile("(?iU)\\b(?:address(?:es)?|location|venue|premises|street|town|city|postcode|zip"
                    + "|direcci[oó]n|domicilio|ubicaci[oó]n|calle|ciudad|adresse|lieu|rue|ville|anschrift|stra(?:ß|ss)e|stadt|standort"
                    + "|indirizzo|ubicazione|via|città|endereço|morada|rua|cidade)\\b");

    /** And one for notes. */
    private static final Pattern REMARKS =
            Pattern.compile("(?iU)\\b(?:notes?|remarks?|comments?|info(?:rmation)?|details?"
                    + "|notas?|observaci[oó]n(?:es)?|comentarios?|remarques?|commentaires?|bemerkung(?:en)?|hinweise?"
                    + "|osservazioni|observaç(?:ão|ões))\\b");

    /** The name of a place may be told in several languages, and so may the way there. */
    private static final Set<String> ADDRESS = Set.of("street", "town", "region", "postcode", "country");

    private static final Set<String> BESIDE_ADDRESS = Set.of("name", "transport");

    private static final Set<String> NAMES = Set.of("name", "card-name");

    private static final String CONTACTS = "contacts";
    private static final String VISIT = "visit";
    private static final String NOTE = "note";
    private static final String CONFIDENTIAL = "confidential";
    static final String PUBLISH = "publish";

    /** In place of the number of one contact. */
    private static final int EACH = -1;

    private final String file;
    private final TableColumns columns;
    private final SecrecyGaps gaps;
    private final Map<String, List<Said>> told = new LinkedHashMap<>();

    TableSecrecy(String file, TableColumns columns, SecrecyGaps gaps) {
        this.file = file;
        this.columns = columns;
        this.gaps = gaps;
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
     * @param contact the number of the contact that it is about, as in the names of columns; nothing for all of them
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
        for (Said said : Stream.concat(inColumns(row), inTexts(row))
                .filter(said -> !isOfNumber(said, record))
                .toList()) {
            if (hasPlace(kept)) {
                kept = withSecretPlaces(kept, said.contact(), said.place(), () -> tell(said, comments));
            } else if (said.isBare()) {
                kept = unpublished(
                        kept,
                        "Check: " + said.says() + ", and there is no address to keep back: nothing of it is published.",
                        said.place(),
                        comments);
            } else if (ContactMarks.inRemark(said.words()).isEmpty()) {
                comments.add("Check: " + said.says() + ", and the table has no address here. If you add one, write"
                        + " confidential: yes beside it.");
            }
        }
        for (SecrecyGaps.KeptBelow gap : gaps.keeping(row)) {
            kept = keep(kept, gap, comments);
        }
        comments.addAll(gaps.comments(row));
        return new Kept(kept, comments);
    }

    /** Whether it is said of a contact that is no place, without a word of an address. */
    private static boolean isOfNumber(Said said, Value.Fields record) {
        Value.Items contacts = record.items(CONTACTS);
        return said.contact()
                        .map(contacts.numbers()::indexOf)
                        .filter(index -> index >= 0 && !isPlace(contacts.items().get(index)))
                        .isPresent()
                && SecretMarks.inNaming(said.words()).isEmpty();
    }

    /** What a cell that is empty keeps back, of which is told elsewhere. */
    private static Value.Fields keep(Value.Fields record, SecrecyGaps.KeptBelow gap, List<String> comments) {
        if (gap.isOfPublishing() || (gap.isBare() && !hasPlace(record))) {
            return unpublished(record, "Check: " + gap.says() + ": nothing of it is published.", gap.place(), comments);
        }
        Optional<Integer> only = gap.visit().flatMap(TableSecrecy::contact);
        return withSecretPlaces(
                record,
                only,
                gap.place(),
                () -> comments.add("Check: " + gap.says() + ": no part of the address is published. "
                        + ImportRules.TAKEN_AS_CONFIDENTIAL.mend()));
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
        if (parts.contains(VISIT)) {
            return phraseInVisit(parts, cell);
        }
        if (NAMES.contains(parts.get(0))) {
            return SecretMarks.besideName(cell);
        }
        if (parts.contains(NOTE)) {
            return SecretMarks.inRemark(cell);
        }
        return parts.stream().anyMatch(TERMS::contains) ? Optional.empty() : SecretMarks.inText(cell);
    }

    private static Optional<String> phraseInVisit(List<String> parts, String cell) {
        if (parts.stream().anyMatch(ADDRESS::contains)) {
            return SecretMarks.inAddress(cell);
        }
        return parts.stream().anyMatch(BESIDE_ADDRESS::contains)
                ? SecretMarks.besideAddress(cell)
                : SecretMarks.inText(cell);
    }

    private static Optional<String> phraseInUnknown(String column, String cell) {
        if (PLACE.matcher(column).find()) {
            return SecretMarks.inAddress(cell);
        }
        return isForRemarks(column) ? SecretMarks.inRemark(cell) : SecretMarks.inText(cell);
    }

    /** Whether a column that is no field has a name for notes. */
    static boolean isForRemarks(String column) {
        return REMARKS.matcher(column).find();
    }

    private static Optional<Integer> contact(String column) {
        List<String> parts = ColumnOrder.parts(column);
        boolean isOfContact = parts.size() > 2 && parts.get(0).equals(CONTACTS) && ColumnOrder.isNumber(parts.get(1));
        return isOfContact ? Optional.of(Integer.valueOf(parts.get(1))) : Optional.empty();
    }

    private static boolean hasPlace(Value.Fields record) {
        return record.items(CONTACTS).items().stream().anyMatch(TableSecrecy::isPlace);
    }

    private static boolean isPlace(Value contact) {
        return contact instanceof Value.Fields fields
                && fields.get(VISIT).filter(Value.Fields.class::isInstance).isPresent();
    }

    private void tell(Said said, List<String> comments) {
        comments.add("Check: " + said.kept() + " " + ImportRules.TAKEN_AS_CONFIDENTIAL.mend());
        told.computeIfAbsent(said.column(), absent -> new ArrayList<>()).add(said);
    }

    /**
     * The place that it is said of, or all of the row if it is said of none.
     *
     * @param tell what is done if any is kept that was not
     */
    private static Value.Fields withSecretPlaces(
            Value.Fields record, Optional<Integer> contact, Place place, Runnable tell) {
        Value.Items contacts = record.items(CONTACTS);
        int only = contact.map(contacts.numbers()::indexOf)
                .filter(meant -> meant >= 0 && isPlace(contacts.items().get(meant)))
                .orElse(EACH);
        List<Value> kept = new ArrayList<>();
        for (int i = 0; i < contacts.items().size(); i++) {
            Value one = contacts.items().get(i);
            kept.add(only == EACH || only == i ? secret(one, place) : one);
        }
        if (kept.equals(contacts.items())) {
            return record;
        }
        tell.run();
        return record.with(CONTACTS, new Value.Items(kept, contacts.numbers(), place));
    }

    private static Value secret(Value contact, Place place) {
        if (!(contact instanceof Value.Fields fields) || !isPlace(contact)) {
            return contact;
        }
        return fields.get(VISIT)
                .map(Value.Fields.class::cast)
                .filter(visit -> !isYes(visit))
                .<Value>map(visit ->
                        fields.with(VISIT, visit.with(CONFIDENTIAL, new Value.Text(ResourceRecord.YES, place))))
                .orElse(contact);
    }

    private static boolean isYes(Value.Fields visit) {
        return visit.get(CONFIDENTIAL)
                .filter(known -> known instanceof Value.Text text && TableAnswer.isYes(text.text()))
                .isPresent();
    }

    /** Who is to be kept private and has no address is not published at all, until a person has looked. */
    static Value.Fields unpublished(Value.Fields record, String why, Place place, List<String> comments) {
        comments.add(why + " If everybody may know of it, take the line “publish” out of the new file.");
        boolean isKeptBack = record.get(PUBLISH)
                .filter(known -> known instanceof Value.Text text && !TableAnswer.isYes(text.text()))
                .isPresent();
        return isKeptBack ? record : record.with(PUBLISH, new Value.Text(ResourceRecord.NO, place));
    }
}
