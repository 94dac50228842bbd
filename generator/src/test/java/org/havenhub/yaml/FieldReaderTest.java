package org.havenhub.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.havenhub.files.SourceFile;
import org.havenhub.language.Language;
import org.havenhub.language.LocalText;
import org.havenhub.report.Located;
import org.havenhub.report.Problem;
import org.havenhub.report.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldReaderTest {

    private static final Language ENGLISH = new Language("en");
    private static final Language SPANISH = new Language("es");

    private final Problems problems = new Problems();

    private enum Mood {
        CALM,
        LOUD
    }

    @Test
    void anUnknownFieldIsTold() {
        Field<String> summary = optional("summary", FieldTypes.text());

        reader("summry: Hello", summary);

        assertThat(told())
                .containsExactly("1:1 unknown-field A guide has no field named summry. Did you mean summary?");
    }

    @Test
    void aMisspeltFieldIsToldOnceAndReadAllTheSame() {
        Field<String> title = Field.required("title", FieldTypes.text(), "The title.", "Listening well");

        assertThat(reader("titel: Hello", title).read(title)).contains("Hello");
        assertThat(told()).containsExactly("1:1 unknown-field A guide has no field named titel. Did you mean title?");
    }

    @Test
    void aMisspeltFieldWhoseValueDoesNotFitIsNotReadAsTheNearestOne() {
        Field<String> form = optional("form", FieldTypes.word(Map.of("steps", "steps")));

        assertThat(reader("from: Monday", form).read(form)).isEmpty();
        assertThat(told()).containsExactly("1:1 unknown-field A guide has no field named from. Did you mean form?");
    }

    @Test
    void aMisspeltFieldBesideTheRightOneDoesNotCount() {
        Field<String> title = Field.required("title", FieldTypes.text(), "The title.", "Listening well");

        assertThat(reader("titel: Hello\ntitle: Listening", title).read(title)).contains("Listening");
    }

    @Test
    void anUnknownFieldWithoutANearNameListsTheFields() {
        reader("colour: red", optional("summary", FieldTypes.text()), optional("order", FieldTypes.text()));

        assertThat(told())
                .containsExactly(
                        "1:1 unknown-field A guide has no field named colour. The fields here are summary, order.");
    }

    @Test
    void aMissingFieldIsToldWithAnExample() {
        Field<String> title = Field.required("title", FieldTypes.text(), "The title.", "Listening well");

        Optional<String> read =
                reader("order: 1", title, optional("order", FieldTypes.text())).read(title);

        assertThat(read).isEmpty();
        assertThat(told())
                .containsExactly("1:1 missing-field A guide needs the field title, and it is not here."
                        + " Add: title: Listening well, with what is true here.");
    }

    @Test
    void aRequiredFieldWithNothingAfterItIsMissing() {
        Field<String> title = Field.required("title", FieldTypes.text(), "The title.", "Listening well");

        reader("order: 1\ntitle:", title, optional("order", FieldTypes.text())).read(title);

        assertThat(told())
                .containsExactly("2:1 missing-field A guide needs the field title, but nothing stands after it."
                        + " Write: title: Listening well, with what is true here.");
    }

    @Test
    void anOptionalFieldWithNothingAfterItIsNotGiven() {
        assertThat(read("field:", FieldTypes.date())).isEmpty();
        assertThat(told()).isEmpty();
    }

    @Test
    void aTextIsReadAsTyped() {
        assertThat(read("field: 0808", FieldTypes.text())).contains("0808");
    }

    @Test
    void aListIsNoText() {
        assertThat(read("field: [a]", FieldTypes.text())).isEmpty();
        assertThat(told()).containsExactly("1:8 mistyped-field field takes a text, but this is a list.");
    }

    @Test
    void aTextMayBeTheSameForAll() {
        assertThat(read("field: Night Line", FieldTypes.localText())).contains(LocalText.same("Night Line"));
    }

    @Test
    void aTextMayDifferByLanguage() {
        Map<Language, String> texts = new LinkedHashMap<>();
        texts.put(ENGLISH, "Night Line");
        texts.put(SPANISH, "Línea nocturna");

        assertThat(read("field: {en: Night Line, es: Línea nocturna}", FieldTypes.localText()))
                .contains(LocalText.of(texts));
    }

    @Test
    void theLanguagesOfATextAreChecked() {
        assertThat(read("field: {english: Night Line, es: Línea}", FieldTypes.localText()))
                .contains(LocalText.of(Map.of(SPANISH, "Línea")));
        assertThat(told()).containsExactly("1:9 unknown-language No language has the code english. Did you mean en?");
    }

    @ParameterizedTest
    @CsvSource({"en,EN", "es,spa", "pt-BR,pt-br"})
    void aLanguageThatStandsTwiceIsTold(String first, String second) {
        assertThat(read(
                        "field:\n  " + first + ": Night Line\n  " + second + ": Line of the night",
                        FieldTypes.localText()))
                .contains(LocalText.of(Map.of(Language.of(first).orElseThrow(), "Night Line")));
        assertThat(told())
                .containsExactly("3:3 duplicate-field The codes " + first + " and " + second
                        + " are the same language. The first is on line 2. Delete one of the two.");
    }

    @Test
    void theLanguagesThatAHubDoesNotHaveAreToldOnceEach() {
        FieldSet group = new FieldSet("A group", List.of(optional("note", FieldTypes.localText())));
        FieldSet set = new FieldSet(
                "A guide",
                List.of(
                        optional("name", FieldTypes.localText()),
                        optional("list", FieldTypes.list(FieldTypes.localText())),
                        optional("group", FieldTypes.list(FieldTypes.fields(group))),
                        optional("order", FieldTypes.text())));
        TextLanguages languages = new TextLanguages(List.of(ENGLISH, new Language("pt-BR")));

        languages.look(fields("""
                name: {en: Hello, fr: Bonjour}
                list: [Hello, {en: Hello, pt: Olá}]
                group: {note: {de: Hallo, fr: Salut, english: no code}}
                order: {it: no text}
                other: {it: no field}
                """), set);
        problems.addAll(languages.report());

        assertThat(told())
                .containsExactly(
                        "1:19 unlisted-text-language Here is a text in French, which is not among the languages of"
                                + " haven.yaml. To have pages in French, write in haven.yaml: languages: [en, pt-BR, fr]"
                                + " If the file is shared with a hub that has them, leave it as it is.",
                        "2:27 unlisted-text-language Here is a text in Portuguese, which is not among the languages of"
                                + " haven.yaml. Did you mean pt-BR? To have pages in Portuguese, write in haven.yaml:"
                                + " languages: [en, pt-BR, pt] If the file is shared with a hub that has them, leave it as"
                                + " it is.",
                        "3:16 unlisted-text-language Here is a text in German, which is not among the languages of"
                                + " haven.yaml. To have pages in German, write in haven.yaml: languages: [en, pt-BR, de]"
                                + " If the file is shared with a hub that has them, leave it as it is.");
    }

    @ParameterizedTest
    @CsvSource({"en,en", "ES,es", "no,no", "pt-BR,pt-BR", "zh-Hant,zh-Hant", "eng,en", "bfi,bfi"})
    void aLanguageIsReadByItsCode(String typed, String tag) {
        assertThat(read("field: " + typed, FieldTypes.language())).contains(new Language(tag));
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Spanish, Did you mean es?",
        "español, Did you mean es?",
        "pt_BR, Did you mean pt-BR?",
        "xx, 'Write the short code of the language, for example en, es or pt-BR.'"
    })
    void anUnknownLanguageIsTold(String typed, String hint) {
        assertThat(read("field: " + typed, FieldTypes.language())).isEmpty();
        assertThat(told()).containsExactly("1:8 unknown-language No language has the code " + typed + ". " + hint);
    }

    @Test
    void aLanguageThatHasNoNameIsWarnedOf() {
        assertThat(read("field: xyz", FieldTypes.language())).contains(new Language("xyz"));
        assertThat(problems.report().hasErrors()).isFalse();
        assertThat(problems.report().problems())
                .extracting(problem -> problem.rule().id())
                .containsExactly("nameless-language");
    }

    @Test
    void aSingleValueIsAListOfOne() {
        assertThat(read("field: safety", FieldTypes.list(FieldTypes.text()))).contains(List.of("safety"));
        assertThat(read("field: [safety, crisis]", FieldTypes.list(FieldTypes.text())))
                .contains(List.of("safety", "crisis"));
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"'en, es'", "'en,es'", "en;es", "'\"en, es\"'", "en،es"})
    void aListWithoutBracketsIsToldWithThem(String typed) {
        assertThat(read("field: " + typed, FieldTypes.list(FieldTypes.language())))
                .contains(List.of(ENGLISH, SPANISH));
        assertThat(told())
                .containsExactly("1:8 mistyped-field field takes a list, but these values stand in no brackets."
                        + " Write: field: [en, es]");
    }

    @Test
    void aListOfNamesWithoutBracketsIsToldToo() {
        assertThat(read("field: safety, well-being", FieldTypes.list(FieldTypes.nameOf(Reference.TOPIC)))
                        .orElseThrow())
                .extracting(Located::value)
                .containsExactly("safety", "well-being");
        assertThat(told()).singleElement().asString().endsWith("Write: field: [safety, well-being]");
    }

    @Test
    void aTextWithACommaIsAListOfOne() {
        assertThat(read("field: a letter, or a pass", FieldTypes.list(FieldTypes.text())))
                .contains(List.of("a letter, or a pass"));
        assertThat(told()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "field: {safety: {label: Safety}} | 1:9 | Write: - {id: safety, label: Safety}}",
                "field: [safety: {label: Safety}] | 1:9 | Write: - {id: safety, label: Safety}]",
            })
    void anIdForANameIsToldAndRead(String typed, String place, String hint) {
        anIdForANameIsToldAndRead(
                typed, place + " id-as-name safety is an id, but it stands here as the name of a field. " + hint);
    }

    @Test
    void anIdForANameIsToldAndReadOverSeveralLines() {
        anIdForANameIsToldAndRead(
                "field:\n  safety:\n    label: Safety\n",
                "2:3 id-as-name safety is an id, but it stands here as the name of a field. Write: - id: safety"
                        + " Begin each field of it so that it stands exactly below the word id.");
    }

    private void anIdForANameIsToldAndRead(String typed, String told) {
        Field<String> id = optional("id", FieldTypes.id());
        FieldSet term = new FieldSet("A term", List.of(id, optional("label", FieldTypes.text())));

        assertThat(read(typed, FieldTypes.list(FieldTypes.group(term, fields -> fields.read(id)))))
                .contains(List.of("safety"));
        assertThat(told()).containsExactly(told);
    }

    @Test
    void anItemThatCannotBeReadIsLeftOutAndTold() {
        assertThat(read("field:\n  - 2026-10-01\n  - soon\n  -\n", FieldTypes.list(FieldTypes.date())))
                .contains(List.of(LocalDate.of(2026, 10, 1)));
        assertThat(told())
                .containsExactly(
                        "3:5 bad-date field takes a date, but this is soon."
                                + " Write year, month and day with hyphens, for example 2026-10-01.",
                        "4:4 mistyped-field field takes a date such as 2026-10-01, but nothing stands here.");
    }

    @ParameterizedTest
    @CsvSource({"yes,true", "no,false", "true,true", "False,false", "YES,true"})
    void yesAndNoAreRead(String typed, boolean value) {
        assertThat(read("field: " + typed, FieldTypes.yesNo())).contains(value);
    }

    @Test
    void anythingElseIsNeitherYesNorNo() {
        assertThat(read("field: maybe", FieldTypes.yesNo())).isEmpty();
        assertThat(told()).containsExactly("1:8 unknown-word field cannot be maybe. Write one of: yes, no.");
    }

    @Test
    void aWordOfAFewIsRead() {
        assertThat(read("field: loud", FieldTypes.word(Mood.class))).contains(Mood.LOUD);
    }

    @Test
    void anUnknownWordIsTold() {
        assertThat(read("field: clam", FieldTypes.word(Mood.class))).isEmpty();
        assertThat(told())
                .containsExactly("1:8 unknown-word field cannot be clam. Did you mean calm? Write one of: calm, loud.");
    }

    @Test
    void aWholeNumberIsRead() {
        assertThat(read("field: -12", FieldTypes.wholeNumber())).contains(-12);
        assertThat(read("field: 1.5", FieldTypes.wholeNumber())).isEmpty();
        assertThat(told())
                .containsExactly("1:8 mistyped-field field takes a whole number, but this is the text \"1.5\".");
    }

    @Test
    void aDateIsRead() {
        assertThat(read("field: 2026-10-01", FieldTypes.date())).contains(LocalDate.of(2026, 10, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "1 October 2026, 2026-10-01",
        "1st Oct. 2026, 2026-10-01",
        "'October 1, 2026', 2026-10-01",
        "2026 Sept 30, 2026-09-30",
        "2026-10-1, 2026-10-01",
        "2026/10/01, 2026-10-01",
        "20261001, 2026-10-01",
        "2026-10-01T09:00:00Z, 2026-10-01",
        "25/12/2026, 2026-12-25",
        "12.25.2026, 2026-12-25",
        "10/10/2026, 2026-10-10",
    })
    void aDateInAnotherFormIsToldWithTheRightOne(String typed, String date) {
        assertThat(read("field: \"" + typed + "\"", FieldTypes.date())).isEmpty();
        assertThat(told())
                .containsExactly(
                        "1:8 bad-date A date is written as year-month-day, not as " + typed + ". Write: " + date);
    }

    @Test
    void aDateThatMayBeTwoIsToldWithBoth() {
        assertThat(read("field: 1/10/2026", FieldTypes.date())).isEmpty();
        assertThat(told())
                .containsExactly(
                        "1:8 bad-date 1/10/2026 can be read in two ways: as 10 January 2026 or as 1 October 2026."
                                + " For 10 January 2026 write: 2026-01-10 For 1 October 2026 write: 2026-10-01");
    }

    @Test
    void aDayThatDoesNotExistIsTold() {
        assertThat(read("field: 2026-02-30", FieldTypes.date())).isEmpty();
        assertThat(told())
                .containsExactly("1:8 bad-date There is no such day as 2026-02-30."
                        + " Write year, month and day with hyphens, for example 2026-10-01.");
    }

    @ParameterizedTest
    @CsvSource({"90 days,P90D", "2 weeks,P14D", "12 months,P12M", "1 year,P1Y", "6 Month,P6M"})
    void aLengthOfTimeIsRead(String typed, Period period) {
        assertThat(read("field: " + typed, FieldTypes.period())).contains(period);
    }

    @ParameterizedTest
    @CsvSource({
        "6months, 'There is no space between the number and the unit. Write: 6 months'",
        "1year, 'There is no space between the number and the unit. Write: 1 year'",
        "half a year, 'field takes a length of time, but this is half a year."
                + " Write a number and days, weeks, months or years, for example 6 months.'"
    })
    void anotherLengthOfTimeIsTold(String typed, String message) {
        assertThat(read("field: " + typed, FieldTypes.period())).isEmpty();
        assertThat(told()).containsExactly("1:8 bad-period " + message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "http://example.org",
                "https://example.org:8080/a?b=c#d",
                "HTTPS://EXAMPLE.ORG"
            })
    void aWebAddressIsRead(String typed) {
        assertThat(read("field: " + typed, FieldTypes.webAddress())).contains(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JavaScript://example.org/",
                "data:text/html,x",
                "mailto:talk@example.org",
                "/about",
                "https:",
                "https:///path",
                "https://example.org/a b",
                "ftp://example.org/",
                "https://user:secret@example.org/"
            })
    void anotherAddressIsTold(String typed) {
        assertThat(read("field: " + typed, FieldTypes.webAddress())).isEmpty();
        assertThat(told())
                .containsExactly("1:8 bad-web-address " + typed + " is no web address."
                        + " Write the whole address as a browser shows it, for example https://example.org/.");
    }

    @Test
    void aDomainAloneIsToldWithTheWholeAddress() {
        assertThat(read("field: www.example.org/help", FieldTypes.webAddress())).isEmpty();
        assertThat(told())
                .containsExactly("1:8 bad-web-address www.example.org/help is no complete web address."
                        + " Write: https://www.example.org/help");
    }

    @ParameterizedTest
    @CsvSource({"#0B5C63,#0B5C63", "#0af,#00aaff"})
    void aColourIsRead(String typed, String colour) {
        assertThat(read("field: \"" + typed + "\"", FieldTypes.colour())).contains(colour);
    }

    @Test
    void anotherColourIsTold() {
        read("field: 0B5C63", FieldTypes.colour());
        assertThat(told()).containsExactly("1:8 bad-colour 0B5C63 is no colour code. Write: \"#0B5C63\"");
    }

    @Test
    void anIdIsRead() {
        assertThat(read("field: night-line-2", FieldTypes.id())).contains("night-line-2");
    }

    @ParameterizedTest
    @CsvSource({
        "Night Line, Write: night-line",
        "café_noir, Write: cafe-noir",
        "-night--line-, Write: night-line",
        "خط, 'Use small letters from a to z, digits, and hyphens between words.'"
    })
    void anotherIdIsTold(String typed, String hint) {
        assertThat(read("field: " + typed, FieldTypes.id())).isEmpty();
        assertThat(told())
                .containsExactly("1:8 bad-id The id " + typed
                        + " cannot stand in a web address: that takes small letters, digits and hyphens. " + hint);
    }

    @Test
    void aGroupIsReadByItsOwnFields() {
        Field<String> town = optional("town", FieldTypes.text());
        FieldSet visit = new FieldSet("A visit", List.of(town));

        assertThat(read("field: {town: Northport}", FieldTypes.group(visit, fields -> fields.read(town))))
                .contains("Northport");
        read("field: {twon: x}", FieldTypes.group(visit, fields -> fields.read(town)));
        assertThat(told()).containsExactly("1:9 unknown-field A visit has no field named twon. Did you mean town?");
    }

    @Test
    void aTextIsNoGroup() {
        FieldSet visit = new FieldSet("A visit", List.of(optional("town", FieldTypes.text())));

        read("field: Northport", FieldTypes.group(visit, Optional::of));

        assertThat(told())
                .containsExactly("1:8 mistyped-field field takes a group of fields such as town: example,"
                        + " but this is the text \"Northport\".");
    }

    @Test
    void aLocatedValueHasThePlaceOfTheValue() {
        assertThat(read("field: safety", FieldTypes.text().located())
                        .orElseThrow()
                        .place())
                .hasToString("haven.yaml:1:8");
    }

    @Test
    void aLongTextIsShortenedInMessages() {
        read("field: " + "x".repeat(100), FieldTypes.wholeNumber());

        assertThat(told())
                .containsExactly("1:8 mistyped-field field takes a whole number, but this is the text \""
                        + "x".repeat(60) + "…\".");
    }

    @Test
    void fieldsThatAreNotGivenAreTakenFromTheDefaults() {
        Yaml.Fields fields = fields("a: 1\nb: 2").withDefaults(fields("b: 3\nc: 4"));

        assertThat(fields.entries())
                .extracting(entry -> entry.name() + ((Yaml.Text) entry.value()).value())
                .containsExactly("a1", "b2", "c4");
    }

    private <T> Optional<T> read(String typed, FieldType<T> type) {
        Field<T> field = optional("field", type);
        return reader(typed, field).read(field);
    }

    private FieldReader reader(String typed, Field<?>... known) {
        return new FieldReader(fields(typed), new FieldSet("A guide", List.of(known)), problems);
    }

    private static <T> Field<T> optional(String name, FieldType<T> type) {
        return Field.optional(name, type, "A field.", "example");
    }

    private static Yaml.Fields fields(String typed) {
        return YamlReader.read(new SourceFile("haven.yaml", typed)).value().orElseThrow();
    }

    private List<String> told() {
        return problems.report().problems().stream().map(FieldReaderTest::told).toList();
    }

    private static String told(Problem problem) {
        String place = problem.place().line() + ":" + problem.place().column();
        String hints = String.join(" ", problem.hints());
        return (place + " " + problem.rule().id() + " " + problem.message() + " " + hints).strip();
    }
}
