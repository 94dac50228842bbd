package org.havenhub.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Checked;
import org.havenhub.report.Located;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Problems;
import org.havenhub.report.Severity;
import org.havenhub.resource.Resource;
import org.havenhub.resource.ResourceReader;

/** Records that are to go into a hub: each is read as a build will read it, and compared with the hub and with the others. */
final class NewRecords {

    /** In many countries one zero more begins a number. */
    private static final Pattern MAY_LACK_A_ZERO = Pattern.compile("[1-9][0-9]{8,9}");

    /** With the code of a country, numbers have more digits than without. */
    private static final Pattern MAY_LACK_A_PLUS = Pattern.compile("[1-9][0-9]{10,14}");

    private final String file;
    private final TargetHub hub;
    private final Problems problems;
    private final Set<String> ids;
    private final Set<String> unknown = new HashSet<>();
    private final RowTally tally = new RowTally();
    private final List<String> texts = new ArrayList<>();
    private final ContactSecrecy secrecy = new ContactSecrecy();

    NewRecords(String file, TargetHub hub, Problems problems) {
        this.file = file;
        this.hub = hub;
        this.problems = problems;
        ids = new HashSet<>(hub.ids());
    }

    /**
     * Adds a record, unless it has a mistake.
     *
     * @param own what was found wrong with it before
     */
    void add(Draft draft, Problems own) {
        Value.Fields record = draft.record();
        record.get("id").filter(Value.Text.class::isInstance).ifPresent(id -> checkId((Value.Text) id, own));
        if (hub.country().isEmpty()) {
            doubtNumbers(record, own);
        }
        List<String> below = new ArrayList<>(draft.comments());
        Value.Fields open = ZeroPrice.asFree(secrecy.keep(draft, below));
        draft.left().forEach(fact -> below.add("Not carried over: " + fact.path() + ": " + fact.text()));
        YamlText yaml = text(open, below, own);
        if (tally.add(own.report(), problems)) {
            texts.add(yaml.text());
        }
    }

    /** Notes what cannot become a record. */
    void refuse(Problems own) {
        tally.add(own.report(), problems);
    }

    boolean isFull() {
        return tally.isFull();
    }

    /** The records as YAML; says what keeps all of them out. */
    List<String> texts() {
        tally.tell(file, problems);
        secrecy.tell(problems);
        return List.copyOf(texts);
    }

    private void checkId(Value.Text id, Problems own) {
        if (!ids.add(id.text())) {
            own.add(
                    ImportRules.TWICE,
                    id.place(),
                    hub.ids().contains(id.text())
                            ? "The hub has a resource with the id " + id.text() + " already."
                            : "Another row has the id " + id.text() + " too.",
                    ImportRules.TWICE.mend());
        }
    }

    /** With a country it is known how numbers begin there. */
    private static void doubtNumbers(Value.Fields record, Problems own) {
        record.get("contacts").filter(Value.Items.class::isInstance).stream()
                .flatMap(contacts -> ((Value.Items) contacts).items().stream())
                .filter(Value.Fields.class::isInstance)
                .flatMap(
                        contact -> Stream.of("call", "text").flatMap(way -> ((Value.Fields) contact).get(way).stream()))
                .filter(Value.Text.class::isInstance)
                .map(Value.Text.class::cast)
                .forEach(number -> doubtNumber(number, own));
    }

    private static void doubtNumber(Value.Text number, Problems own) {
        if (MAY_LACK_A_ZERO.matcher(number.text()).matches()) {
            doubtNumber(number, "a zero", own);
        } else if (MAY_LACK_A_PLUS.matcher(number.text()).matches()) {
            doubtNumber(number, "a plus sign", own);
        }
    }

    private static void doubtNumber(Value.Text number, String lost, Problems own) {
        own.add(
                ImportRules.DOUBTFUL_CELL,
                number.place(),
                number.text() + " may have lost " + lost + " at its beginning. Spreadsheets take it away.",
                "Compare it with the source. If " + lost + " is missing, type the number again in a column that is"
                        + " formatted as text.",
                "Write the country of the hub into haven.yaml, for example country: GB. Then Haven knows how"
                        + " numbers begin there.");
    }

    /** Comments make a file larger, too, so that they are read along. */
    private YamlText text(Value.Fields record, List<String> comments, Problems own) {
        YamlText yaml = YamlText.of(record);
        if (record.get("contacts").isEmpty()) {
            addNoContact(record, yaml);
        }
        comments.forEach(comment -> yaml.withLine("    # " + YamlText.oneLine(comment)));
        Checked<List<Resource>> read = ResourceReader.read(
                new SourceFile(file, ResourceImport.BEGIN + yaml.text()), hub.languages(), hub.country());
        read.value().forEach(resource -> checkTerms(resource, record.place(), own));
        read.report().problems().stream()
                .filter(problem -> problem.severity() != Severity.NOTE)
                .map(problem -> problem.at(origin(problem, yaml, record.place())))
                .forEach(own::add);
        return yaml;
    }

    private static void addNoContact(Value.Fields record, YamlText yaml) {
        yaml.withLine("    contacts: []");
        boolean isClosed = record.get("status")
                .filter(status ->
                        status instanceof Value.Text text && text.text().equals("closed"))
                .isPresent();
        if (!isClosed && record.get("publish").isEmpty()) {
            yaml.withLine("    # Nobody can reach it yet: add a contact, and take the next line out.");
            yaml.withLine("    publish: no");
        }
    }

    private void checkTerms(Resource resource, Place place, Problems own) {
        checkTerms("kind", List.of(resource.kind()), place, own);
        checkTerms("topics", resource.topics(), place, own);
        checkTerms("areas", resource.areas(), place, own);
    }

    /** Each once: in a table from elsewhere the same word stands in many rows. */
    private void checkTerms(String field, List<Located<String>> terms, Place place, Problems own) {
        terms.stream()
                .map(Located::value)
                .filter(id -> hub.lacks(field, id) && unknown.add(field + " " + id))
                .forEach(id -> own.add(
                        ImportRules.UNKNOWN_TERM,
                        place,
                        "The hub has no “" + id + "” for the field " + field + ".",
                        ImportRules.UNKNOWN_TERM.mend()));
    }

    private static Place origin(Problem problem, YamlText yaml, Place whole) {
        Place place = yaml.placeOf(problem.place().line() - 1);
        return place.equals(Value.NOWHERE) ? whole : place;
    }
}
