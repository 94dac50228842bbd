package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.havenhub.exchange.HsdsNode.Fact;
import org.havenhub.report.Problems;
import org.havenhub.resource.ContactMarks;
import org.havenhub.resource.SecretWords;

/**
 * What a record says of its numbers and mail addresses: that nobody may pass them on. A contact that says so is not published, and stands
 * in a comment below the record. Where it is said of the record as a whole nobody knows which contact is meant, so that nothing of it is
 * published until a person has looked.
 */
final class ContactSecrecy {

    private static final String CONTACTS = "contacts";
    private static final String VISIT = "visit";
    private static final String NOTE = "note";

    private static final Set<String> NAMES = Set.of("name", "card-name");

    /** Fields that hold sentences on the resource. */
    private static final List<String> TEXTS = List.of("summary", "alert", "for", "referral", "documents", "cost");

    /** What others call a column for numbers. */
    private static final Pattern OF_CONTACTS = Pattern.compile(
            "(?iU)\\b(?:(?:tele)?phones?|tel|mobiles?|cell|numbers?|contacts?|e-?mail|tel[eé]fonos?|m[oó]vil(?:es)?"
                    + "|n[uú]meros?|contactos?|correo|t[eé]l[eé]phone|num[eé]ro|telefon|nummer|telefono|telefone)\\b");

    /** What is said of a place keeps its address back, and nothing else. */
    private static final Pattern OF_PLACES = Pattern.compile("\\blocation\\.(?!phones\\.|contacts\\.)");

    private final Map<String, List<Said>> told = new LinkedHashMap<>();

    /** @param what is kept, as the subject of a sentence */
    private record Said(Fact fact, String what) {

        String column() {
            return fact.path();
        }

        String kept() {
            return "“" + column() + "” says “" + YamlText.oneLine(fact.text()) + "”: " + what + " is not published.";
        }
    }

    /**
     * The record without what it keeps back.
     *
     * @param comments to which is added what is to stand below it
     */
    Value.Fields keep(Draft draft, List<String> comments) {
        Value.Fields record = draft.record();
        Function<String, Optional<String>> notes = draft.isOfHaven() ? ContactMarks::in : ContactMarks::inRemark;
        Value.Fields open = withoutPrivate(record, notes, comments);
        Optional<Fact> ofAll = Stream.of(
                        texts(record), visits(record), draft.left().stream().flatMap(fact -> marked(fact, notes)))
                .flatMap(marks -> marks)
                .findFirst();
        return ofAll.map(fact -> {
                    Said said = tell(new Said(fact, "the resource"));
                    return TableSecrecy.unpublished(open, "Check: " + said.kept(), fact.place(), comments);
                })
                .orElse(open);
    }

    /** Tells what was kept: each column once. */
    void tell(Problems problems) {
        told.values().forEach(all -> {
            String others = all.size() == 1 ? "" : " It is so " + all.size() + " times.";
            problems.add(
                    ImportRules.TAKEN_AS_PRIVATE,
                    all.get(0).fact().place(),
                    all.get(0).kept() + others,
                    ImportRules.TAKEN_AS_PRIVATE.mend());
        });
    }

    private Said tell(Said said) {
        told.computeIfAbsent(said.column().replaceAll("\\.[0-9]+", ""), absent -> new ArrayList<>())
                .add(said);
        return said;
    }

    private Value.Fields withoutPrivate(
            Value.Fields record, Function<String, Optional<String>> notes, List<String> comments) {
        Value.Items contacts = record.items(CONTACTS);
        List<Value> open = new ArrayList<>();
        for (int i = 0; i < contacts.items().size(); i++) {
            Value contact = contacts.items().get(i);
            Optional<Fact> mark = isVisit(contact) ? Optional.empty() : mark(path(contacts, i), contact, notes);
            if (mark.isEmpty()) {
                open.add(contact);
            } else {
                Said said = tell(new Said(mark.get(), "this contact"));
                comments.add("Check: " + said.kept()
                        + " If everybody may know it, write it among the contacts again, without" + " these words.");
                comments.add("Kept back: " + line(contact));
            }
        }
        return open.size() == contacts.items().size() ? record : withContacts(record, open);
    }

    /** A record without any contact is not published, whatever it asks for. */
    private static Value.Fields withContacts(Value.Fields record, List<Value> open) {
        return open.isEmpty()
                ? record.without(CONTACTS).without(TableSecrecy.PUBLISH)
                : record.with(CONTACTS, new Value.Items(open, record.place()));
    }

    private static Optional<Fact> mark(String path, Value contact, Function<String, Optional<String>> notes) {
        return Fact.all(path, contact)
                .flatMap(fact -> found(
                        fact,
                        ColumnOrder.parts(fact.path()).contains(NOTE)
                                ? notes.apply(fact.text())
                                : ContactMarks.in(fact.text())))
                .findFirst();
    }

    private static Stream<Fact> texts(Value.Fields record) {
        Stream<Fact> names = facts(record, NAMES.stream().sorted())
                .flatMap(name -> found(name, ContactMarks.besideName(name.text())));
        return Stream.concat(
                names, facts(record, TEXTS.stream()).flatMap(text -> found(text, ContactMarks.inText(text.text()))));
    }

    private static Stream<Fact> facts(Value.Fields record, Stream<String> names) {
        return names.flatMap(name -> record.get(name).stream().flatMap(value -> Fact.all(name, value)));
    }

    /** Beside a place an order is about the address. */
    private static Stream<Fact> visits(Value.Fields record) {
        Value.Items contacts = record.items(CONTACTS);
        return IntStream.range(0, contacts.items().size())
                .boxed()
                .filter(i -> isVisit(contacts.items().get(i)))
                .flatMap(i -> Fact.all(path(contacts, i), contacts.items().get(i)))
                .flatMap(fact -> found(fact, ContactMarks.inNaming(fact.text())));
    }

    private static Stream<Fact> marked(Fact left, Function<String, Optional<String>> notes) {
        String name = left.path().replace('_', ' ').replace('.', ' ');
        boolean isOfContacts = OF_CONTACTS.matcher(name).find();
        Optional<String> named = isOfContacts && SecretWords.in(name, "").isPresent()
                ? SecretWords.in(name, left.text())
                : Optional.empty();
        Optional<String> flag = Optional.of(left.text())
                .filter(answer -> !OF_PLACES.matcher(left.path()).find() && PrivateColumn.isKept(left.name(), answer));
        return found(
                left,
                named.or(() -> flag)
                        .or(() -> isOfContacts || TableSecrecy.isForRemarks(name)
                                ? notes.apply(left.text())
                                : ContactMarks.inText(left.text())));
    }

    private static Stream<Fact> found(Fact fact, Optional<String> words) {
        return words.map(said -> new Fact(fact.path(), said, fact.place())).stream();
    }

    /** The beginning of the names of its columns. */
    private static String path(Value.Items contacts, int index) {
        return CONTACTS + "." + contacts.numbers().get(index);
    }

    private static boolean isVisit(Value contact) {
        return contact instanceof Value.Fields fields && fields.get(VISIT).isPresent();
    }

    private static String line(Value contact) {
        return contact instanceof Value.Fields fields
                ? fields.fields().entrySet().stream()
                        .flatMap(field -> Fact.all(field.getKey(), field.getValue()))
                        .map(fact -> fact.path() + ": " + fact.text())
                        .collect(Collectors.joining("; "))
                : "";
    }
}
