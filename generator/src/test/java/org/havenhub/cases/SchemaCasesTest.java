package org.havenhub.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.havenhub.editor.SchemaJudge;
import org.junit.jupiter.api.Test;

/** What a text editor tells by the schemas, and what only a build does. */
class SchemaCasesTest {

    /** The rules on names of fields, on what a field holds, and on words that the settings define. */
    private static final Set<String> ON_FIELDS = Set.of(
            "bad-alias",
            "bad-colour",
            "bad-contact",
            "bad-date",
            "bad-hours",
            "bad-id",
            "bad-mail-address",
            "bad-meeting",
            "bad-period",
            "bad-phone-number",
            "bad-web-address",
            "contact-with-two-ways",
            "contact-without-way",
            "damaged-number",
            "duplicate-field",
            "id-as-name",
            "missing-field",
            "mistyped-field",
            "resource-outside-list",
            "resource-without-contact",
            "unknown-area",
            "unknown-country",
            "unknown-field",
            "unknown-kind",
            "unknown-language",
            "unknown-resource",
            "unknown-rule",
            "unknown-time-zone",
            "unknown-topic",
            "unknown-word",
            "unlisted-text-language",
            "unsafe-exit",
            "visit-without-address",
            "weakened-rule");

    /** The cases that pass, each with the reason. */
    private static final Map<String, String> UNKNOWABLE = new TreeMap<>(Map.ofEntries(
            Map.entry("bad-alias/bad-inside-files.txt", "Most of a path may stand in an address."),
            Map.entry(
                    "bad-alias/bad-whole-address.txt", "An address has no pattern that tells a path from a whole one."),
            Map.entry(
                    "bad-contact/bad-script.txt",
                    "A contact may be of three sorts, and one of them is nearly any text."),
            Map.entry("bad-hours/bad-day-and-time.txt", "Opening hours have a grammar."),
            Map.entry("bad-hours/bad-order.txt", "Two dates are compared."),
            Map.entry("bad-hours/bad-other-days.txt", "Opening hours have a grammar."),
            Map.entry("bad-hours/bad-spreadsheet-date.txt", "Opening hours have a grammar."),
            Map.entry("bad-id/bad-device.txt", "A pattern for a few names would hide what an id is."),
            Map.entry("bad-meeting/bad-dates.txt", "Two dates are compared."),
            Map.entry("bad-meeting/bad-day-and-time.txt", "Meetings have a grammar."),
            Map.entry("bad-meeting/bad-spanish.txt", "Meetings have a grammar."),
            Map.entry("bad-phone-number/bad-length.txt", "Each country has its plan of numbers."),
            Map.entry("bad-phone-number/bad-link.txt", "The number stands in a text and not in a field."),
            Map.entry("bad-phone-number/bad-short-number-with-code.txt", "Each country has its plan of numbers."),
            Map.entry("bad-web-address/bad-contact.txt", "A contact may be of three sorts."),
            Map.entry("bad-phone-number/bad-text-message.txt", "A text may have words without a number."),
            Map.entry("bad-phone-number/bad-word-alone.txt", "A text may have words without a number."),
            Map.entry("damaged-number/bad-exponent.txt", "To YAML it is a whole number."),
            Map.entry("damaged-number/bad-fraction.txt", "To YAML it is a number."),
            Map.entry("damaged-number/bad-lost-plus.txt", "Each country has its plan of numbers."),
            Map.entry("damaged-number/bad-lost-zero.txt", "Each country has its plan of numbers."),
            Map.entry("duplicate-field/bad-two-names.txt", "A parser keeps the later of the two."),
            Map.entry(
                    "resource-without-contact/bad-nothing-typed.txt", "One that is closed or kept back may have none."),
            Map.entry("resource-without-contact/bad-empty-list.txt", "One that is closed or kept back may have none."),
            Map.entry("unknown-area/bad-parent.txt", "The areas change in the very file that names a wider one."),
            Map.entry(
                    "unknown-country/bad-habit.txt",
                    "The list of countries depends on the JDK, so only its form is known."),
            Map.entry(
                    "unknown-language/bad-country.txt", "There are thousands of languages, so only the form is known."),
            Map.entry("unknown-language/bad-name.txt", "There are thousands of languages, so only the form is known."),
            Map.entry("unknown-resource/bad-successor-and-sibling.txt", "Resources come and go with every edit."),
            Map.entry("unknown-resource/bad-slip.txt", "Resources come and go with every edit."),
            Map.entry("unsafe-exit/bad-on-the-way.txt", "There are too many such sites for a pattern."),
            Map.entry("unsafe-exit/bad-itself.txt", "Two addresses are compared."),
            Map.entry(
                    "unsafe-exit/bad-personal.txt",
                    "What greets people by name has no pattern that an author could read."),
            Map.entry("visit-without-address/bad-nothing.txt", "A confidential visit has no address.")));

    @Test
    void whatABuildTakesAnEditorTakesToo() {
        List<String> faults = new ArrayList<>();
        Cases.below(Cases.FOLDER).stream()
                .filter(file -> file.getFileName().toString().startsWith("good-"))
                .forEach(file -> faults(file).forEach(fault -> faults.add(file.getFileName() + " " + fault)));

        assertThat(faults).isEmpty();
    }

    @Test
    void everyMistakeInAFieldIsToldExceptWhereASchemaCannotKnow() {
        Set<String> untold = Cases.below(Cases.FOLDER.resolve("rules")).stream()
                .filter(file -> file.getFileName().toString().startsWith("bad-"))
                .filter(file ->
                        ON_FIELDS.contains(String.valueOf(file.getParent().getFileName())))
                .filter(file -> faults(file).isEmpty())
                .map(SchemaCasesTest::name)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(untold).containsExactlyInAnyOrderElementsOf(UNKNOWABLE.keySet());
    }

    private static String name(Path file) {
        return Cases.FOLDER.resolve("rules").relativize(file).toString().replace('\\', '/');
    }

    private static List<String> faults(Path file) {
        List<CaseFile.Block> files = Cases.read(file).blocks().stream()
                .filter(block -> block.header().matches("\\S+\\.(yaml|md)"))
                .toList();
        String settings = files.stream()
                .filter(block -> block.header().equals("haven.yaml"))
                .map(CaseFile.Block::body)
                .findFirst()
                .orElse("title: Northshire Hub\nlanguages: [en]\n");
        SchemaJudge judge = new SchemaJudge(settings);
        return files.stream()
                .flatMap(block -> judge.faults(block.header(), block.body()).stream())
                .toList();
    }
}
