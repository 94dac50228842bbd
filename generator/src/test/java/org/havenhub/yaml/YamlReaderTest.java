package org.havenhub.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Checked;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "01234",
                "0808 157 0123",
                "00353116123",
                "+44 1632 960130",
                "116123",
                "08",
                "1_000",
                "0x1F",
                "0o17",
                "1.10",
                ".5",
                "1e3",
                "no",
                "NO",
                "off",
                "yes",
                "True",
                "null",
                "~",
                "10:00",
                "9:00",
                "24:00",
                "18:30-20:00",
                "2026-10-01",
                "2026-10-01T10:00:00Z",
                "Mo-Fr 09:00-17:00; PH off",
                "24/7",
                "SAFE to 60123",
                "https://example.org/?a=b&c=d#e",
                "C#",
                "a, b",
                "Don't",
                "50 %",
                "a\u00A0b",
                "ZE 1%"
            })
    void aPlainTextIsKeptAsTyped(String typed) {
        assertThat(value("field: " + typed)).isEqualTo(new Seen(typed, false));
    }

    @Test
    void aQuotedTextIsKeptWithoutItsQuotes() {
        assertThat(value("field: \"0808 # 157\"")).isEqualTo(new Seen("0808 # 157", true));
        assertThat(value("field: 'it''s'")).isEqualTo(new Seen("it's", true));
        assertThat(value("field: \"\"")).isEqualTo(new Seen("", true));
    }

    @Test
    void aTextMayRunOverSeveralLines() {
        assertThat(value("field: one\n  two")).isEqualTo(new Seen("one two", false));
        assertThat(value("field: |\n  one: 1\n  — two")).isEqualTo(new Seen("one: 1\n— two", true));
        assertThat(value("field: >\n  one\n  two\n")).isEqualTo(new Seen("one two\n", true));
    }

    @Test
    void anEmptyValueIsATextThatIsAbsent() {
        assertThat(fields("field:").entry("field").orElseThrow().value())
                .isInstanceOfSatisfying(
                        Yaml.Text.class, text -> assertThat(text.isAbsent()).isTrue());
    }

    @Test
    void everythingHasItsPlace() {
        Yaml.Fields fields = fields("""
                name: Night Line
                contacts:
                  - call: "0808"
                    languages: [en, es]
                """);

        assertThat(places(fields))
                .containsExactly(
                        "1:1+4 name",
                        "1:7+10 text",
                        "2:1+8 contacts",
                        "3:5+4 call",
                        "3:11+6 text",
                        "4:5+9 languages",
                        "4:17+2 text",
                        "4:21+2 text");
    }

    @Test
    void placesCountAnEmojiAsTwoUnitsAsJavaDoes() {
        Yaml.Fields fields = fields("😀: x\nname: a 😀 b\nlast: {a: 😀, b: c}\n");

        assertThat(places(fields))
                .containsExactly(
                        "1:1+2 😀",
                        "1:5+1 text",
                        "2:1+4 name",
                        "2:7+6 text",
                        "3:1+4 last",
                        "3:8+1 a",
                        "3:11+2 text",
                        "3:15+1 b",
                        "3:18+1 text");
    }

    @Test
    void anEmojiAtTheEdgeOfTheParsersBufferIsRead() {
        for (int length = 1000; length < 1050; length++) {
            String typed = "x".repeat(length) + "😀".repeat(40);
            assertThat(value("field: " + typed)).isEqualTo(new Seen(typed, false));
        }
    }

    @Test
    void aPlaceHoldsTheAuthorsLineEvenWhenAnEarlierLineWasMended() {
        Checked<?> read = read("title: Safety: a guide\nroom: Room #4\n");

        assertThat(read.report().problems())
                .extracting(problem -> problem.place().excerpt())
                .containsExactly("title: Safety: a guide", "room: Room #4");
    }

    @Test
    void whatIsReadOnAMendedLineHasThePlaceWhereItWasTyped() {
        Yaml.Fields fields =
                read("note:Press 2\ntitle: A: b\n\torder: 1\n").value().orElseThrow();

        assertThat(places(fields))
                .containsExactly("1:1+4 note", "1:6+7 text", "2:1+5 title", "2:8+4 text", "3:2+5 order", "3:9+1 text");
    }

    @Test
    void frontMatterHasPlacesInTheWholeFile() {
        String text = "---\ntitle: Listening\nroom: Room #4\n---\n\nText: with colons\n";
        int end = text.indexOf("---\n\n");

        Checked<?> read = YamlReader.readFrontMatter(new SourceFile("content/en/guides/a.md", text), 4, end);

        assertThat(read.report().problems())
                .extracting(Problem::place)
                .containsExactly(new Place("content/en/guides/a.md", 3, 12, 2, "room: Room #4"));
    }

    @Test
    void noFieldsAtAllAreNoMistake() {
        assertThat(fields("").entries()).isEmpty();
        assertThat(fields("# only a note\n").entries()).isEmpty();
        assertThat(fields("---\n").entries()).isEmpty();
    }

    @Test
    void ofTwoFieldsWithOneNameTheFirstCounts() {
        assertThat(read("a: 1\na: 2\n").value().orElseThrow().entries()).hasSize(1);
    }

    @Test
    void groupsTooDeepInsideEachOtherAreRefused() {
        assertThat(rules("a: " + "[".repeat(30) + "]".repeat(30))).containsExactly("nested-too-deep");
        assertThat(rules("a: " + "[".repeat(19) + "]".repeat(19))).isEmpty();
    }

    @Test
    void tooLargeAFileIsRefusedBeforeItIsParsed() {
        String fields = "a: " + "x".repeat(25_000_000);
        assertThat(rules(fields)).containsExactly("yaml-too-large");
    }

    @Test
    void frontMatterHasALowerLimit() {
        SourceFile file = new SourceFile("a.md", "a: " + "x".repeat(YamlReader.LARGEST_FRONT_MATTER));
        assertThat(YamlReader.read(file).report().problems()).isEmpty();
        assertThat(YamlReader.readFrontMatter(file, 0, file.text().length())
                        .report()
                        .problems())
                .extracting(problem -> problem.rule().id())
                .containsExactly("yaml-too-large");
    }

    @Test
    void referencesAreNeverFollowed() {
        StringBuilder bomb = new StringBuilder("a0: &a0 [lol]\n");
        for (int i = 1; i < 30; i++) {
            bomb.append("a%d: &a%d [*a%d, *a%d]%n".formatted(i, i, i - 1, i - 1).replace("\r", ""));
        }

        assertThat(rules(bomb.toString())).hasSize(88).containsOnly("yaml-alias");
    }

    @Test
    void withoutAMendForAMistakeThereIsNoTree() {
        assertThat(read("title: A\n- b\n").value()).isEmpty();
    }

    @Test
    void everyRuleHasAnIdOfItsOwn() {
        assertThat(YamlReader.rules()).extracting(Rule::id).doesNotHaveDuplicates();
    }

    private static Seen value(String typed) {
        Yaml.Text text = (Yaml.Text) fields(typed).entries().get(0).value();
        return new Seen(text.value(), text.quoted());
    }

    private static List<String> rules(String typed) {
        return read(typed).report().problems().stream()
                .map(problem -> problem.rule().id())
                .collect(Collectors.toList());
    }

    private static Yaml.Fields fields(String typed) {
        Checked<Optional<Yaml.Fields>> read = read(typed);
        assertThat(read.report().problems()).isEmpty();
        return read.value().orElseThrow();
    }

    private static Checked<Optional<Yaml.Fields>> read(String typed) {
        return YamlReader.read(new SourceFile("haven.yaml", typed));
    }

    /** Names and texts with their places, in the order of the file. */
    private static List<String> places(Yaml yaml) {
        if (yaml instanceof Yaml.Text text) {
            return List.of(place(text.place()) + " text");
        }
        if (yaml instanceof Yaml.Items items) {
            return items.items().stream().flatMap(item -> places(item).stream()).toList();
        }
        return ((Yaml.Fields) yaml)
                .entries().stream()
                        .flatMap(entry -> Stream.concat(
                                Stream.of(place(entry.place()) + " " + entry.name()), places(entry.value()).stream()))
                        .toList();
    }

    private static String place(Place place) {
        return place.line() + ":" + place.column() + "+" + place.length();
    }

    private record Seen(String value, boolean quoted) {}
}
