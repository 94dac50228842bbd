package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.havenhub.report.Place;
import org.havenhub.resource.Contact;
import org.havenhub.resource.Cost;
import org.havenhub.resource.Cost.Telephone;

/**
 * What a call costs and what it gives away, for which HSDS has no fields: lines at the end of a description, after the note.
 *
 * <pre>{@code
 * Press 2 for Spanish.
 * Cost from a landline: free
 * Cost from a mobile: 12p a minute
 * On the phone bill: hidden
 * }</pre>
 *
 * @param note what stands before the lines; empty if nothing does
 * @param facts by the names that they have in YAML
 */
record HsdsFacts(Optional<Value.Text> note, Value.Fields facts) {

    static final HsdsFacts NONE = new HsdsFacts(Optional.empty(), new RecordBuilder().build());

    /** In the order in which they are written; only lines in this order are read. */
    private enum Line {
        COST("Cost", "cost", ".+"),
        LANDLINE("Cost from a landline", "landline", ".+"),
        MOBILE("Cost from a mobile", "mobile", ".+"),
        PAYPHONE("Cost from a payphone", "payphone", ".+"),
        ABROAD("Cost from abroad", "abroad", ".+"),
        ANONYMOUS("Anonymous", "anonymous", "yes|no"),
        RECORDED("Recorded", "recorded", "yes|no"),
        BILL("On the phone bill", "bill", "shown|hidden");

        private final String label;
        private final String field;
        private final String words;

        Line(String label, String field, String words) {
            this.label = label + ": ";
            this.field = field;
            this.words = words;
        }

        static Line of(Telephone telephone) {
            return valueOf(telephone.name());
        }

        Stream<String> saying(Optional<String> words) {
            return words
                    .map(text -> text.strip().replaceAll("\\s+", " "))
                    .filter(text -> !text.isEmpty())
                    .map(label::concat)
                    .stream();
        }

        /** What a line says of it; empty if it is about something else. */
        Optional<String> in(String line) {
            return Optional.of(line)
                    .filter(text -> text.startsWith(label))
                    .map(text -> text.substring(label.length()).strip())
                    .filter(text -> text.matches(words));
        }

        boolean isByTelephone() {
            return this != COST && compareTo(ANONYMOUS) < 0;
        }
    }

    static Stream<String> lines(Contact contact, DataHub hub) {
        Contact.Facts known = contact.facts();
        Stream<String> costs = known.cost().stream().flatMap(cost -> costs(cost, hub));
        Stream<String> rest = Stream.of(
                        Line.ANONYMOUS.saying(
                                ResourceRecord.word(known.anonymous(), ResourceRecord.YES, ResourceRecord.NO)),
                        Line.RECORDED.saying(
                                ResourceRecord.word(known.recorded(), ResourceRecord.YES, ResourceRecord.NO)),
                        Line.BILL.saying(
                                ResourceRecord.word(known.bill(), ResourceRecord.SHOWN, ResourceRecord.HIDDEN)))
                .flatMap(line -> line);
        return Stream.concat(costs, rest);
    }

    private static Stream<String> costs(Cost cost, DataHub hub) {
        return cost.byTelephone().isEmpty()
                ? Line.COST.saying(Optional.of(hub.text(cost.forAll())))
                : cost.byTelephone().entrySet().stream()
                        .flatMap(from -> Line.of(from.getKey()).saying(Optional.of(hub.text(from.getValue()))));
    }

    static HsdsFacts in(Value.Text description) {
        List<String> lines = new ArrayList<>(List.of(description.text().split("\n", -1)));
        Map<Line, String> said = new EnumMap<>(Line.class);
        Line[] all = Line.values();
        for (int i = all.length - 1; i >= 0 && !lines.isEmpty(); i--) {
            Line line = all[i];
            boolean isSaidOtherwise =
                    line == Line.COST && said.keySet().stream().anyMatch(Line::isByTelephone);
            line.in(lines.get(lines.size() - 1))
                    .filter(words -> !isSaidOtherwise)
                    .ifPresent(words -> {
                        said.put(line, words);
                        lines.remove(lines.size() - 1);
                    });
        }
        Optional<Value.Text> note = Optional.of(String.join("\n", lines))
                .filter(text -> !text.isEmpty())
                .map(text -> new Value.Text(text, description.place()));
        return new HsdsFacts(note, facts(said, description.place()));
    }

    private static Value.Fields facts(Map<Line, String> said, Place place) {
        RecordBuilder costs = new RecordBuilder();
        RecordBuilder facts = new RecordBuilder();
        said.forEach((line, words) -> {
            if (line.isByTelephone()) {
                facts.add(
                        Line.COST.field,
                        costs.add(line.field, new Value.Text(words, place)).build(place));
            } else {
                facts.add(line.field, new Value.Text(words, place));
            }
        });
        return facts.build(place);
    }
}
