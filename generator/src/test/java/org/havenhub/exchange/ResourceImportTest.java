package org.havenhub.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.havenhub.language.Language;
import org.havenhub.report.Checked;
import org.havenhub.report.Problem;
import org.havenhub.report.Severity;
import org.havenhub.resource.Hours;
import org.havenhub.resource.Readership;
import org.havenhub.resource.Resource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes of a table. */
class ResourceImportTest {

    private static final TargetHub HUB =
            new TargetHub(List.of(new Language("en"), new Language("es")), Optional.of("GB"), Set.of(), Map.of());

    @Test
    void whatWasPublishedComesBackAsItWas() {
        Checked<List<String>> read = read(SampleResources.csv(SampleResources.data()));

        assertThat(read.report().problems()).isEmpty();
        assertThat(records(resources(read))).isEqualTo(records(SampleResources.published()));
    }

    @Test
    void whatCameBackIsPublishedInTheSameBytes() {
        ResourceData data = SampleResources.data();
        List<Resource> again = resources(read(SampleResources.csv(data)));

        assertThat(SampleResources.csv(new ResourceData(SampleResources.HUB, again)))
                .isEqualTo(SampleResources.csv(data));
    }

    @Test
    void whiteSpaceAroundTextsDoesNotChangeWhatComesBack() {
        ResourceData data = SampleResources.data(SampleResources.AS_TYPED);

        for (String exported : List.of(SampleResources.csv(data), SampleResources.json(data))) {
            ResourceData again = new ResourceData(SampleResources.HUB, resources(read(exported)));
            assertThat(SampleResources.csv(again)).isEqualTo(SampleResources.csv(data));
            assertThat(SampleResources.json(again)).isEqualTo(SampleResources.json(data));
            assertThat(SampleResources.hsds(again)).isEqualTo(SampleResources.hsds(data));
        }
    }

    @Test
    void whatIsForPartnersStaysForPartners() {
        ResourceData data = new ResourceData(SampleResources.HUB, SampleResources.read("""
                resources:
                  - {id: duty-phone, name: Duty phone, kind: helpline, contacts: [{call: 01632 960666}], publish: partners}
                """));

        assertThat(resources(read(SampleResources.csv(data))))
                .extracting(Resource::readership)
                .containsExactly(Readership.PARTNERS);
        assertThat(resources(read(SampleResources.json(data))))
                .extracting(Resource::readership)
                .containsExactly(Readership.PARTNERS);
    }

    @Test
    void theJsonOfAnotherHubComesBackAsItWas() {
        ResourceData data = SampleResources.data();
        Checked<List<String>> read = read(SampleResources.json(data));

        assertThat(read.report().problems()).isEmpty();
        assertThat(records(resources(read))).isEqualTo(records(SampleResources.published()));
        assertThat(SampleResources.json(new ResourceData(SampleResources.HUB, resources(read))))
                .isEqualTo(SampleResources.json(data));
    }

    @Test
    void aMistakeInJsonIsToldWithItsLine() {
        Checked<List<String>> read = read("""
                {"resources": [
                  {"id": "a", "name": "A", "kind": "helpline",
                   "contacts": [{"call": "4.41E+11"}]},
                  {"id": "b", "name": "B", "kind": "helpline", "contacts": [{"call": "0808 157 0123"}]}
                ]}
                """);

        assertThat(read.report().problems())
                .extracting(problem -> problem.place() + " " + problem.rule().id())
                .containsExactly("list.csv table-with-mistakes", "list.csv:3 damaged-number");
        assertThat(read.value()).isEmpty();
    }

    @Test
    void writesYamlThatAVolunteerCanGoOnEditing() {
        assertThat(read("""
                        kind,name,name.es,contacts.1.call,contacts.1.note,topics,verified,contacts.1.languages
                        helpline,,Línea,'+44 1632 960123,"Say ""hi"": now",safety; well-being,2026-10-01,no; en
                        """).value()).containsExactly("""
                resources:

                  - id: linea
                    name:
                      es: "Línea"
                    kind: helpline
                    topics: [safety, well-being]
                    contacts:
                      - call: "+44 1632 960123"
                        languages: ["no", en]
                        note: "Say \\"hi\\": now"
                    verified: 2026-10-01
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name;kind;contacts.1.call\nCafé;helpline;0808 157 0123\n",
                "name\tkind\tcontacts.1.call\nCafé\thelpline\t0808 157 0123\n",
                "name,kind,contacts.1.call\r\nCafé,helpline,0808 157 0123\r\n"
            })
    void readsTheSeparatorsAndEncodingsOfSpreadsheets(String table) {
        for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-1252"))) {
            Checked<List<String>> read = read(table.getBytes(charset));

            assertThat(read.report().hasErrors()).isFalse();
            assertThat(read.value().get(0)).contains("name: \"Café\"", "id: cafe");
        }
    }

    @Test
    void anOlderEncodingIsTold() {
        byte[] bytes =
                "name,kind,contacts.1.call\nCafé,helpline,0808 157 0123\n".getBytes(Charset.forName("windows-1252"));

        assertThat(read(bytes).report().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("Windows-1252"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\uFEFFname,kind\nA,b\nCaf", "name,kind\nÉté,b\nCaf"})
    void aDamagedByteDoesNotMakeUtf8AnythingElse(String before) {
        byte[] text = before.getBytes(StandardCharsets.UTF_8);
        byte[] bytes = Arrays.copyOf(text, text.length + 1);
        bytes[text.length] = (byte) 0xE9;
        Checked<List<String>> read = read(bytes);

        assertThat(read.value()).isEmpty();
        assertThat(read.report().problems())
                .extracting(problem -> problem.place() + " " + problem.rule().id())
                .containsExactly("list.csv:3 unreadable-table");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id,name,kind,contacts.1.call,summary\nnight,Night Line,helpline,0808 157 0123,For women, not for men\n",
                "id,name,kind,contacts.1.call,summary,,\nnight,Night Line,helpline,0808 157 0123,For women, not for men\n"
            })
    void aRowWithMoreCellsThanColumnsIsToldOnce(String table) {
        Checked<List<String>> read = read(table);

        assertThat(read.value()).isEmpty();
        assertThat(read.report().problems())
                .filteredOn(problem -> problem.place().line() == 2)
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("6 cells", "5 columns"));
    }

    @Test
    void emptyCellsAtTheEndOfARowAreNone() {
        assertThat(read("name,kind,contacts.1.call,,\nA,helpline,0808 157 0123,, ,,\n")
                        .report()
                        .problems())
                .isEmpty();
    }

    @Test
    void cellsBelowNoNameAreToldAndKept() {
        Checked<List<String>> read =
                read("name,,kind,contacts.1.call\nA,,helpline,116 123\nB,ask for Ana,helpline,116 123\n");

        assertThat(read.report().problems())
                .extracting(problem -> problem.place() + " " + problem.message())
                .containsExactly(
                        "list.csv:3 Column 2 has no name, so what stands in it is kept in comments and not published.");
        assertThat(read.value().get(0)).endsWith("    # Not carried over: column 2: ask for Ana\n");
    }

    @Test
    void twoColumnsOfOneNameAreToldAndNothingIsRead() {
        Checked<List<String>> read =
                read("name,kind,contacts.1.call,Kind,contacts.1.call\nA,helpline,0808 157 0123,b,c\n");

        assertThat(read.value()).isEmpty();
        assertThat(read.report().problems())
                .extracting(problem ->
                        problem.place().excerpt() + " " + problem.rule().id())
                .containsExactlyInAnyOrder("column contacts.1.call column-twice", "column kind column-twice");
    }

    @Test
    void namesOfColumnsMayHaveCapitalLetters() {
        assertThat(read("NAME,Kind,Contacts.1.Call\nA,helpline,0808 157 0123\n")
                        .report()
                        .problems())
                .isEmpty();
    }

    @Test
    void aLineThatTellsTheSeparatorIsNoRow() {
        Checked<List<String>> read =
                read("sep=;\r\nname;kind;contacts.1.call\r\nA;helpline;0808 157 0123\r\nB;helpline;x\r\n");

        assertThat(read.report().problems())
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.place().line()).isIn(0, 4));
    }

    @Test
    void aLongTextIsReadAsAnyOther() {
        Checked<List<String>> read =
                read("name,kind,contacts.1.call,summary\nA,helpline,0808 157 0123," + "calm ".repeat(20_000) + "\n");

        assertThat(read.value()).isNotEmpty();
    }

    @Test
    void aNameOfManyPartsIsNotKnown() {
        Checked<List<String>> read =
                read("name,kind,contacts.1.call,summary" + ".a".repeat(20_000) + "\nA,helpline,0808 157 0123,x\n");

        assertThat(read.report().problems())
                .extracting(problem -> problem.rule().id())
                .containsExactly("unknown-column");
    }

    @ParameterizedTest
    @ValueSource(strings = {"18-Nov", "Nov-18", "Nov 18", "45247", "18. November", "2026-11-18", "11/18/2026"})
    void aDateAmongAgesIsRefused(String ages) {
        Checked<List<String>> read = read("name,kind,contacts.1.call,ages\nA,helpline,0808 157 0123," + ages + "\n");

        assertThat(read.value()).isEmpty();
        assertThat(read.report().problems())
                .filteredOn(problem -> problem.rule().id().equals("damaged-cell"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place().line()).isEqualTo(2);
                    assertThat(problem.place().excerpt()).contains("ages");
                    assertThat(problem.message()).contains(ages, "11-18");
                    assertThat(problem.hints().get(0)).contains("formatted as text");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "contacts.1.visit.street,contacts.1.visit.postcode\nA,shelter,12 Quay Street,28001.0",
                "contacts.1.call,ages\nA,helpline,0808 157 0123,\"18,0\""
            })
    void aWholeNumberThatBecameAFractionIsToldAsItWas(String table) {
        Checked<List<String>> read = read("name,kind," + table + "\n");

        assertThat(read.value()).isEmpty();
        assertThat(read.report().problems())
                .filteredOn(problem -> problem.rule().id().equals("damaged-cell"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message())
                            .containsPattern("(28001|18).0 is what a spreadsheet makes of (28001|18)\\.");
                    assertThat(problem.hints().get(0)).matches(".*: (28001|18)");
                });
    }

    @Test
    void hoursInWordsAreKeptAsTypedWhereTheyMeanOneThing() {
        Checked<List<String>> read = read("""
                name,kind,contacts.1.call,contacts.1.hours
                A,helpline,0808 157 0121,"Monday to Friday, 9am to 5pm"
                B,helpline,0808 157 0122,lunes a viernes de 9 a 17
                """);

        assertThat(read.report().problems()).isEmpty();
        assertThat(resources(read))
                .extracting(
                        resource -> resource.contacts().get(0).facts().hours().orElseThrow())
                .allSatisfy(hours -> assertThat(hours).isInstanceOf(Hours.Weekly.class))
                .extracting(Hours::typed)
                .containsExactly("Monday to Friday, 9am to 5pm", "lunes a viernes de 9 a 17");
    }

    @Test
    void hoursInWordsThatMayMeanTwoThingsAreAskedAbout() {
        Checked<List<String>> read =
                read("name,kind,contacts.1.call,contacts.1.hours\nA,helpline,0808 157 0121,Mon - Fri: 9-5\n");

        assertThat(read.value()).isEmpty();
        assertThat(read.report().problems())
                .filteredOn(problem -> problem.rule().id().equals("ambiguous-hours"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place().excerpt()).contains("contacts.1.hours");
                    assertThat(problem.hints().get(0)).isEqualTo("Write: Mo-Fr 09:00-17:00");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.375", "0,375", ".5", "45231", "45231.375", "9-May", "2026-05-09"})
    void hoursThatBecameANumberAreToldWithTheirColumn(String hours) {
        Checked<List<String>> read =
                read("name,kind,contacts.1.call,contacts.1.hours\nA,helpline,0808 157 0123,\"" + hours + "\"\n");

        assertThat(read.value()).isEmpty();
        assertThat(read.report().problems())
                .filteredOn(problem -> problem.rule().id().equals("damaged-cell"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place().line()).isEqualTo(2);
                    assertThat(problem.place().excerpt()).contains("contacts.1.hours");
                    assertThat(problem.message()).contains("a time or a date");
                    assertThat(problem.hints().get(0)).contains("formatted as text");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"24-Jul", "Jul-24", "2026-07-24", "24/07/2026", "24.7", "24,7"})
    void hoursAroundTheClockThatBecameADateAreToldAsWhatTheyWere(String hours) {
        Checked<List<String>> read =
                read("name,kind,contacts.1.call,contacts.1.hours\nA,helpline,0808 157 0123,\"" + hours + "\"\n");

        assertThat(read.value()).isEmpty();
        assertThat(read.report().problems())
                .filteredOn(problem -> problem.rule().id().equals("bad-hours"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place().excerpt()).contains("contacts.1.hours");
                    assertThat(problem.hints()).anyMatch(hint -> hint.endsWith("write: \"24/7\""));
                });
        assertThat(read.report().problems())
                .flatExtracting(Problem::hints)
                .noneMatch(hint -> hint.contains("09:00-17:00, or off"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-Mar", "Mar-01", "3-dic", "1. Mrz.", "01/03/2026", "2026-03-01", "45231"})
    void aNumberOfAHouseThatBecameADateIsTold(String street) {
        assertThat(ruleIds(withStreet(street))).contains("damaged-cell");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "12 Marchmont",
                "3 Mayfield",
                "1-3 Quay Street",
                "12",
                "1 de mayo",
                "Dec Street 5",
                "5th Avenue 1234"
            })
    void streetsAreNoDates(String street) {
        assertThat(ruleIds(withStreet(street))).isEmpty();
    }

    @Test
    void postcodesThatLostAZeroAreToldEach() {
        Checked<List<String>> read = read("""
                name,kind,contacts.1.visit.town,contacts.1.visit.postcode
                A,shelter,Northport,28001
                B,shelter,Northport,8001
                C,shelter,Northport,28003
                D,shelter,Northport,48004
                """);

        assertThat(read.value()).as("it is not certain, so it does not stop").hasSize(1);
        assertThat(read.report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place() + " " + problem.rule().id()).isEqualTo("list.csv:3 doubtful-cell");
            assertThat(problem.place().excerpt()).contains("postcode");
            assertThat(problem.hints().get(0)).endsWith(": 08001");
        });
        assertThat(read.value().get(0).lines())
                .filteredOn(line -> line.contains("#"))
                .containsExactly(
                        "    # The postcode 8001 may have lost zeros at its beginning. If it has, write: postcode: \"08001\"");
    }

    @Test
    void postcodesOfOneLengthOrOfLettersOrOfTwoCountriesInHalvesAreNotDoubted() {
        assertThat(ruleIds("""
                        name,kind,contacts.1.visit.town,contacts.1.visit.postcode
                        A,b,Northport,8001
                        B,b,Northport,8002
                        C,b,Northport,8003
                        D,b,Northport,NP1 2AB
                        """)).doesNotContain("doubtful-cell");
        assertThat(ruleIds("""
                name,kind,contacts.1.visit.town,contacts.1.visit.postcode
                A,b,Northport,8001
                B,b,Northport,8002
                C,b,Northport,8003
                D,b,Northport,28001
                E,b,Northport,28002
                F,b,Northport,28003
                """)).doesNotContain("doubtful-cell");
    }

    @Test
    void mergedCellsAreToldOnceWithTheirRows() {
        Checked<List<String>> read = read("""
                name,kind,contacts.1.call
                A,helpline,0808 157 0121
                B,,0808 157 0122
                C,,0808 157 0123
                D,,0808 157 0124
                E,shelter,0808 157 0125
                F,,0808 157 0126
                """);

        assertThat(read.value()).isEmpty();
        assertThat(read.report().problems())
                .filteredOn(problem -> problem.rule().id().equals("damaged-cell"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place().line()).isEqualTo(3);
                    assertThat(problem.message())
                            .contains("to line 5", "column kind", "below line 2", "merged")
                            .doesNotContain("helpline");
                    assertThat(problem.hints().get(0)).contains("split");
                });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,kind,contacts.1.call,contacts.1.hours\nA,helpline,0808 157 0121,24/7\nB,helpline,,\nC,helpline,,\nD,helpline,116 123,\n",
                "name,kind,areas,contacts.1.call\nA,helpline,north,116 123\nB,helpline,,116 123\nC,helpline,,116 123\n",
                "name,kind,contacts.1.call,verified\nA,helpline,116 123,2026-10-01\nB,helpline,116 123,\nC,helpline,116 123,\n"
            })
    void otherCellsThatWereMergedAreDoubted(String table) {
        Checked<List<String>> read = read(table);

        assertThat(resources(read)).hasSizeGreaterThan(2);
        assertThat(read.report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place() + " " + problem.rule().id()).isEqualTo("list.csv:3 doubtful-cell");
            assertThat(problem.message())
                    .contains("to line 4", "below line 2", "merged")
                    .doesNotContain("0808");
            assertThat(problem.hints().get(0)).contains("split");
        });
        assertThat(read.value().get(0).lines())
                .filteredOn(line -> line.startsWith("    # The table has nothing here for "))
                .hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,kind,areas,contacts.1.call\nA,helpline,,116 123\nB,helpline,north,116 123\nC,helpline,,116 123\nD,helpline,,116 123\n",
                """
                name,kind,areas,contacts.1.call
                A,helpline,north,116 123
                B,helpline,,116 123
                C,helpline,,116 123
                D,helpline,north,116 123
                E,helpline,,116 123
                F,helpline,north,116 123
                """,
                """
                name,kind,contacts.1.call,contacts.2.chat
                A,helpline,116 123,
                B,chat,,https://chat.example.org/
                C,chat,,https://chat.example.org/c
                """,
                "name,kind,contacts.1.call,status\nA,helpline,116 123,\nB,helpline,,closed\nC,helpline,,closed\n"
            })
    void cellsThatMayBeEmptyAreNotDoubted(String table) {
        assertThat(ruleIds(table)).isEmpty();
    }

    @Test
    void aNameInAnotherLanguageIsNoGap() {
        assertThat(ruleIds("""
                name,name.es,kind,contacts.1.call
                A,,helpline,0808 157 0121
                ,B,helpline,0808 157 0122
                ,C,helpline,0808 157 0123
                """)).doesNotContain("damaged-cell");
    }

    private static String withStreet(String street) {
        return "name,kind,contacts.1.visit.street,contacts.1.visit.town\nA,shelter,\"" + street + "\",Northport\n";
    }

    private static List<String> ruleIds(String table) {
        return read(table).report().problems().stream()
                .map(problem -> problem.rule().id())
                .filter(id -> !id.equals("word-not-in-hub"))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"11-18", "18+", "under 25", "from 60 on"})
    void agesAreNoDates(String ages) {
        assertThat(read("name,kind,contacts.1.call,ages\nA,helpline,0808 157 0123," + ages + "\n")
                        .report()
                        .problems())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Mayores 18", "Marta 12", "decade 3", "juniors 9"})
    void aWordThatBeginsLikeAMonthIsNoDate(String ages) {
        assertThat(ruleIds("name,kind,contacts.1.call,ages\nA,helpline,0808 157 0123," + ages + "\n"))
                .doesNotContain("damaged-cell");
    }

    @Test
    void aTableThatIsFarTooWideOrLongIsRefused() {
        for (String table : List.of("name" + ",a".repeat(2_001) + "\n", "name\n" + "a\n".repeat(200_001))) {
            Checked<List<String>> read = read(table);

            assertThat(read.value()).isEmpty();
            assertThat(read.report().problems())
                    .extracting(problem -> problem.rule().id())
                    .containsExactly("table-too-large");
        }
    }

    @Test
    void whatNobodyCanReachIsKeptBackUntilSomebodyCan() {
        Checked<List<String>> read = read("name,kind\nNight Line,helpline\n");

        assertThat(read.report().problems()).isEmpty();
        assertThat(read.value().get(0)).contains("contacts: []\n    # Nobody can reach it yet");
        assertThat(resources(read))
                .singleElement()
                .extracting(Resource::published)
                .isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,kind,contacts.1.call\nA,helpline,4.41E+11\n",
                "name,kind,contacts.1.call\nA,helpline,4.41e+11\n",
                "name,kind,contacts.1.call\nA,helpline,8081570123\n",
                "name,kind,contacts.1.call\nA,helpline,1632960118\n",
                "name,kind,contacts.1.call\nA,helpline,+SUM(A1:A2)\n",
                "name,kind,contacts.1.call\nA,helpline,@SUM(A1:A2)\n",
                "name,kind,contacts.1.call\nA,helpline,=HYPERLINK(\"x\")\n",
                "name,kind,contacts.1.call\nA,,0808 157 0123\n",
                "name,kind,contacts.1.call,contacts.1.hours\nA,helpline,0808 157 0123,Mo 25:00-26:00\n",
                "name,kind,contacts.1.call,verified\nA,helpline,0808 157 0123,46000\n",
                "name,kind,contacts.1.call,contacts.1.phone\nA,helpline,0808 157 0123,x\n",
                "name,name.en,kind,contacts.1.call\nA,B,helpline,0808 157 0123\n",
                "name,kind,contacts.1.call,summary\nA,helpline,0808 157 0123,#####\n",
                "name,kind,contacts.1.call,summary\nA,helpline,0808 157 0123,#NAME?\n",
                "name,kind,contacts.1.call,summary\nA,helpline,0808 157 0123,#N/A\n",
                "name,kind,contacts.1.call,summary\nA,helpline,0808 157 0123,#¡REF!\n",
                "name,kind,contacts.1.call,summary\nA,helpline,0808 157 0123,#¿NOMBRE?\n",
                "name,kind,contacts.1.call,summary\nA,helpline,0808 157 0123,Err:502\n",
                "id,name,kind,contacts.1.call\n2.00E+10,A,helpline,0808 157 0123\n",
                "name,kind,contacts.1.visit.town,contacts.1.visit.postcode\nA,shelter,Northport,1.2E+05\n",
                "name,kind,contacts.1.call,ages\nA,helpline,0808 157 0123,=A1\n"
            })
    void aRowWithAMistakeIsToldWithItsLine(String table) {
        Checked<List<String>> read = read(table);

        assertThat(read.value()).isEmpty();
        assertThat(read.report().problems())
                .filteredOn(problem -> !problem.rule().id().equals("table-with-mistakes"))
                .isNotEmpty()
                .allSatisfy(problem -> assertThat(problem.place().toString()).isEqualTo("list.csv:2"));
    }

    @Test
    void aNumberOutsideAllRangesIsDoubtedBeforeItIsPublished() {
        Checked<List<String>> read = read("name,kind,contacts.1.call\nA,helpline,1999999999\n");

        assertThat(read.value()).hasSize(1);
        assertThat(read.report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place() + " " + problem.rule().id()).isEqualTo("list.csv:2 doubtful-number");
            assertThat(problem.place().excerpt()).contains("contacts.1.call");
        });
    }

    @Test
    void withoutACountryItIsAskedWhatANumberLost() {
        Checked<List<String>> read = ResourceImport.of(
                "list.csv",
                """
                        name,kind,contacts.1.call,contacts.2.text
                        A,helpline,8081570123,
                        B,helpline,'+44 808 157 0124,60123
                        C,helpline,08081570125,199001234
                        D,helpline,0808 157 0126,116 123
                        E,helpline,441632960001,
                        """.getBytes(StandardCharsets.UTF_8),
                new TargetHub(HUB.languages(), Optional.empty(), Set.of(), Map.of()));

        assertThat(resources(read)).hasSize(5);
        assertThat(read.report().problems())
                .extracting(problem -> problem.place() + " " + problem.place().excerpt() + " "
                        + problem.rule().id())
                .containsExactly(
                        "list.csv:2 column contacts.1.call doubtful-cell",
                        "list.csv:4 column contacts.2.text doubtful-cell",
                        "list.csv:6 column contacts.1.call doubtful-cell");
        assertThat(read.report().problems().get(2).message()).contains("may have lost a plus sign");
    }

    @Test
    void howeverManyDoubtsThereAreTheyStopNothing() {
        Checked<List<String>> read = read("name,kind,contacts.1.call\n"
                + IntStream.range(0, 250)
                        .mapToObj(row -> "Line " + row + ",helpline,1999999999\n")
                        .collect(Collectors.joining()));

        assertThat(resources(read)).hasSize(250);
        assertThat(read.report().problems()).hasSize(200);
    }

    @Test
    void spacesThatDoNotBreakAreNoPartOfACell() {
        Checked<List<String>> read = read("name,kind,contacts.1.call\n\u00a0A,helpline\u00a0,0808 157 0123\u00a0 \n");

        assertThat(read.report().problems()).isEmpty();
        assertThat(String.join("", read.value())).contains("kind: helpline\n").doesNotContain("\u00a0");
    }

    @Test
    void whileOneRowHasAMistakeNoneIsCarriedOver() {
        Checked<List<String>> read = read("""
                name,kind,contacts.1.call
                A,helpline,4.41E+11
                "B
                C",helpline,0808 157 0123
                D,helpline,0808 157 0124
                D,helpline,0808 157 0125
                """);

        assertThat(read.value()).isEmpty();
        assertThat(read.report().problems())
                .extracting(problem -> problem.place() + " " + problem.rule().id())
                .containsExactly(
                        "list.csv table-with-mistakes",
                        "list.csv:2 damaged-cell",
                        "list.csv:2 damaged-number",
                        "list.csv:6 row-twice");
        assertThat(read.report().problems().get(0)).satisfies(problem -> {
            assertThat(problem.message()).contains("in order: 2", "to mend: 2");
            assertThat(problem.hints().get(0)).endsWith(": 2, 6.");
        });
    }

    @Test
    void afterTwoHundredMistakesTheRestIsNotLookedAt() {
        Checked<List<String>> read = read("name,kind,contacts.1.call\n" + "A,helpline,####\n".repeat(1_000));

        assertThat(read.report().problems()).hasSize(202);
        assertThat(read.report().problems())
                .extracting(problem -> problem.rule().id())
                .contains("many-mistakes");
    }

    @Test
    void anIdIsMadeOfANameInAnyScript() {
        assertThat(read("name,kind,contacts.1.call\nريحان,helpline,0808 157 0123\n夜间热线,helpline,0808 157 0124\n")
                        .value()
                        .get(0))
                .contains("- id: ryhan\n", "- id: ye-jian-re-xian\n");
    }

    @Test
    void anIdThatTheHubHasIsTaken() {
        TargetHub hub = new TargetHub(HUB.languages(), HUB.country(), Set.of("night-line"), Map.of());
        byte[] bytes =
                "name,kind,contacts.1.call\nNight Line,helpline,0808 157 0123\n".getBytes(StandardCharsets.UTF_8);
        Checked<List<String>> read = ResourceImport.of("list.csv", bytes, hub);

        assertThat(read.value()).isEmpty();
        assertThat(read.report().problems())
                .extracting(Problem::message)
                .contains("The hub has a resource with the id night-line already.");
    }

    @Test
    void aTermThatTheHubDoesNotHaveIsToldOnce() {
        TargetHub hub = new TargetHub(
                HUB.languages(),
                HUB.country(),
                Set.of(),
                Map.of("kind", Set.of("helpline"), "topics", Set.of("safety"), "areas", Set.of()));
        byte[] bytes = """
                name,kind,topics,areas,contacts.1.call
                A,helpline,safety; work,north,0808 157 0123
                B,phone,work,north,0808 157 0124
                """.getBytes(StandardCharsets.UTF_8);
        Checked<List<String>> read = ResourceImport.of("list.csv", bytes, hub);

        assertThat(resources(read)).hasSize(2);
        assertThat(read.report().problems())
                .extracting(problem -> problem.place().line() + " " + problem.message())
                .containsExactly(
                        "2 The hub has no “north” for the field areas.",
                        "2 The hub has no “work” for the field topics.",
                        "3 The hub has no “phone” for the field kind.");
    }

    @Test
    void aColumnThatIsNotKnownIsToldAndKept() {
        Checked<List<String>> read = read("""
                name,kind,Telephone,contacts.1.call
                A,helpline,"ring
                twice: # Ana",0808 157 0123
                B,helpline,,0808 157 0124
                """);

        assertThat(read.report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.message()).contains("Telephone", "comments");
        });
        assertThat(read.value()).containsExactly("""
                resources:

                  - id: a
                    name: A
                    kind: helpline
                    contacts:
                      - call: "0808 157 0123"
                    # Not carried over: Telephone: ring twice: # Ana

                  - id: b
                    name: B
                    kind: helpline
                    contacts:
                      - call: "0808 157 0124"
                """);
        assertThat(resources(read)).hasSize(2);
    }

    @Test
    void aCommentThatNoBuildWouldReadIsRefused() {
        Checked<List<String>> read = read("name,kind,Remarks\nA,helpline," + "calm ".repeat(250_000) + "\n");

        assertThat(read.value()).isEmpty();
        assertThat(read.report().problems())
                .anySatisfy(problem ->
                        assertThat(problem.place() + " " + problem.rule().id()).isEqualTo("list.csv:2 yaml-too-large"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Night Line,helpline,0808 157 0123\nDay Line,helpline,0808 157 0124\n",
                "kind,contacts.1.call\nhelpline,0808 157 0123\n"
            })
    void aTableWithoutNamesOfColumnsIsToldAtItsFirstLineAndNothingIsTakenFromIt(String table) {
        Checked<List<String>> read = read(table);

        assertThat(read.value()).isEmpty();
        assertThat(read.report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().toString()).isEqualTo("list.csv:1");
            assertThat(problem.rule().id()).isEqualTo("table-without-names");
            assertThat(problem.hints()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a,b\n1,2\n",
                "\"name,kind\nA,b\n",
                "PK\u0003\u0004\0\0name,kind",
                "name\0,kind\nA,b",
                "{\"resources\": [",
                "{}",
                "{\"a\": 1, \"a\": 2}"
            })
    void whatIsNoTableIsToldAsSuch(String table) {
        Checked<List<String>> read = read(table);

        assertThat(read.value()).isEmpty();
        assertThat(read.report().hasErrors()).isTrue();
    }

    @Test
    void readingNeverThrows() {
        Random random = new Random(20261126);
        String signs = "name,kind.contacts1\"';=\n\r\t\\:{}[]-é\0\uFEFF";
        for (int i = 0; i < 2000; i++) {
            String noise = random.ints(random.nextInt(60), 0, signs.length())
                    .mapToObj(at -> String.valueOf(signs.charAt(at)))
                    .collect(Collectors.joining());
            read(noise);
            read("{\"resources\": [{\"id\": \"a\", " + noise);
            read("name,kind,contacts.1.call\n" + noise);
            read("name,kind," + noise + "\nA,helpline,x,y,z\n");
        }
    }

    @Test
    void aLongListBecomesSeveralFilesThatABuildReads() {
        StringBuilder table = new StringBuilder("name,kind,contacts.1.call,summary\n");
        for (int i = 0; i < 2000; i++) {
            table.append("Line " + i + ",helpline,0808 157 0123," + "calm ".repeat(40) + "\n");
        }
        Checked<List<String>> read = read(table.toString());

        assertThat(read.value()).hasSizeGreaterThan(1);
        assertThat(resources(read)).hasSize(2000);
    }

    private static Checked<List<String>> read(String table) {
        return read(table.getBytes(StandardCharsets.UTF_8));
    }

    private static Checked<List<String>> read(byte[] bytes) {
        return ResourceImport.of("list.csv", bytes, HUB);
    }

    private static List<Resource> resources(Checked<List<String>> read) {
        return read.value().stream()
                .flatMap(yaml -> SampleResources.read(yaml).stream())
                .toList();
    }

    private static List<Value.Fields> records(List<Resource> resources) {
        return resources.stream()
                .map(resource -> ResourceRecord.of(resource, id -> true))
                .toList();
    }
}
