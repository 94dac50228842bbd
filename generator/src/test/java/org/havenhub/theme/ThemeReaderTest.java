package org.havenhub.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.havenhub.files.SourceFile;
import org.havenhub.language.Language;
import org.havenhub.report.Checked;
import org.havenhub.report.Located;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ThemeReaderTest {

    private static final Language EN = new Language("en");
    private static final Language PL = new Language("pl");

    private static final Place PLACE = Place.inFile("haven.yaml");

    private final Map<String, byte[]> theme = new TreeMap<>();
    private final Map<String, byte[]> hub = new TreeMap<>();
    private String brand = "#0b5c63";

    @Test
    void aFileOfTheHubTakesThePlaceOfTheThemesFile() {
        theme("layouts/home.ftlh", "the theme's");
        theme("layouts/guide.ftlh", "the theme's");
        hub("layouts/home.ftlh", "the hub's");

        Checked<Theme> read = read(EN);

        assertThat(read.report().problems()).isEmpty();
        assertThat(read.value().templates().values())
                .containsExactly(
                        new SourceFile("themes/plain/layouts/guide.ftlh", "the theme's"),
                        new SourceFile("theme/layouts/home.ftlh", "the hub's"));
    }

    @Test
    void styleSourcesBecomeOneSheetAndOtherAssetsStay() {
        theme("assets/css/a.css", "a { color: red }\n");
        theme("assets/icon.svg", "<svg/>");
        hub("assets/css/own.css", "b { color: red }\n");

        Theme read = read(EN).value();

        assertThat(read.assets()).containsOnlyKeys("assets/haven.css", "assets/icon.svg");
        assertThat(sheet(read)).endsWith("a { color: red }\nb { color: red }\n");
    }

    @Test
    void thePaletteOfTheBrandComesBeforeWhatMayChangeIt() {
        brand = "#3b0a5c";
        theme("assets/css/_layers.css", "@layer tokens, preferences;\n");
        hub("assets/css/tokens.css", "@layer tokens { :root { --paper: white } }\n");

        Checked<Theme> read = read(EN);

        assertThat(read.report().problems()).isEmpty();
        assertThat(sheet(read.value()))
                .containsSubsequence(
                        "@layer tokens, preferences;",
                        "--paper: #fbfaf7;",
                        "--brand: #3b0a5c;",
                        "@media (prefers-color-scheme: dark)",
                        "--paper: white");
    }

    @Test
    void aThemeMayBringAPaletteOfItsOwn() {
        brand = "#ffcc00";
        theme("assets/css/_palette.css", ":root { --brand: teal }\n");

        Checked<Theme> read = read(EN);

        assertThat(read.report().problems()).isEmpty();
        assertThat(sheet(read.value())).isEqualTo(":root { --brand: teal }\n");
    }

    @Test
    void whatWasChangedOfABrandIsTold() {
        brand = "#E0457B";

        assertThat(read(EN).report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.NOTE);
            assertThat(problem.message()).startsWith("The colour #e0457b is too pale for words");
            assertThat(problem.hints()).first().asString().endsWith("and so are buttons.");
        });
    }

    @Test
    void styleSourcesForPaperBecomeSheetsOfTheirOwn() {
        theme("assets/css/base.css", "main { margin: 0 }\n");
        theme("assets/css/print/base.css", ".menu { display: none }\n");
        theme("assets/css/paper/card.css", ".card { margin: 0 }\n");
        hub("assets/css/paper/own.css", ".own { margin: 0 }\n");

        Theme read = read(EN).value();

        assertThat(read.assets()).containsOnlyKeys("assets/haven.css", "assets/paper.css", "assets/print.css");
        assertThat(sheet(read)).contains("main {").doesNotContain(".card", ".own", ".menu");
        assertThat(new String(read.assets().get("assets/paper.css"), StandardCharsets.UTF_8))
                .containsSubsequence(".card {", ".own {");
        assertThat(read.sources("assets/paper.css")).hasSize(2);
    }

    @Test
    void scriptSourcesBecomeOneScript() {
        theme("assets/js/exit.js", "leave();\n");
        hub("assets/js/own.js", "greet();\n");

        Theme read = read(EN).value();

        assertThat(read.assets()).containsOnlyKeys("assets/haven.css", "assets/haven.js");
        assertThat(new String(read.assets().get("assets/haven.js"), StandardCharsets.UTF_8))
                .containsSubsequence("leave();", "greet();");
    }

    @Test
    void aFileThatReplacesNothingIsReportedWithTheNearestPath() {
        theme("layouts/guide.ftlh", "");
        hub("layouts/guides.ftlh", "");

        assertThat(read(EN).report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule().id()).isEqualTo("unknown-theme-file");
            assertThat(problem.place().file()).isEqualTo("theme/layouts/guides.ftlh");
            assertThat(problem.hints()).containsExactly("Did you mean theme/layouts/guide.ftlh?");
        });
    }

    @Test
    void newComponentsAndAssetsAreWelcome() {
        hub("components/map.ftlh", "");
        hub("assets/logo.svg", "");

        assertThat(read(EN).report().problems()).isEmpty();
    }

    @Test
    void aFileThatIsNotUtf8IsReported() {
        theme.put("layouts/home.ftlh", new byte[] {'a', (byte) 0xE9, 'b'});

        assertThat(read(EN).report().problems())
                .extracting(problem -> problem.rule().id())
                .containsExactly("theme-encoding");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${page.title?no_esc}",
                "${page.title ? no_esc}",
                "${page.title?<#-- x -->no_esc}",
                "${page.title?noEsc}",
                "${\"<#--\"}${page.title?no_esc}${\"-->\"}",
                "${\"1+1\"?eval}",
                "${\"{}\"?eval_json}",
                "<#assign x = \"<b>\"?interpret><@x/>",
                "${\"freemarker.template.utility.Execute\"?new()}",
                "${page?api}",
                "<#noautoesc>${page.title}</#noautoesc>",
                "<#outputformat \"plainText\">${page.title}</#outputformat>",
                "<#ftl output_format=\"plainText\">",
                "${.now?string}",
                "${. now?long?c}",
                "<@date .now/>",
                "<#if .now?is_date>",
                "${page.day!.now}",
                "<#recover>${.error}",
                "<#attempt>",
                "${.version}",
                "${.locale}${page.title}",
                "${.localeObject}",
                "${\"${.timeZone}\"}",
                "${.template_name}",
                "${.currentTemplateName}",
                "<#assign x = .get_optional_template(\"x\")>",
                "<#setting locale=\"de\">"
            })
    void aTemplateThatGoesRoundTheEscapingRunsCodeOrTellsOfTheMachineIsUnsafe(String template) {
        theme("layouts/home.ftlh", "first line\n" + template + "\n");

        assertThat(read(EN).report().problems()).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.rule().id()).isEqualTo("template-unsafe");
            assertThat(problem.place().file()).isEqualTo("themes/plain/layouts/home.ftlh");
            assertThat(problem.place().line()).isEqualTo(2);
            assertThat(problem.place().excerpt()).isEqualTo(template);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${site.lang}${page.error}${page.now}${items[0].version}",
                "${(page.check).error}",
                "Right now. Nowhere else.",
                "${.vars[\"page\"].title}${.data_model.page.title}",
                "<#list 1..now as x></#list>",
                "<a href=\"notes.version\">"
            })
    void whatOnlyLooksLikeItIsSafe(String template) {
        theme("layouts/home.ftlh", template);

        assertThat(read(EN).report().problems()).isEmpty();
    }

    @Test
    void theHubChangesSingleMessagesAndKeepsTheRest() {
        theme("messages/en.yaml", "a.one: \"Theme one\"\na.two: \"Theme two\"\n");
        hub("messages/en.yaml", "a.two: \"Hub two\"\n");

        Messages read = read(EN).value().messages(EN);

        assertThat(text(read, "a.one")).isEqualTo("Theme one");
        assertThat(text(read, "a.two")).isEqualTo("Hub two");
    }

    @Test
    void aLanguageWithARegionBuildsOnThePlainOne() {
        theme("messages/en.yaml", "a.one: \"Colour\"\na.two: \"Tea\"\n");
        theme("messages/pt.yaml", "a.one: \"Cor\"\na.two: \"Chá\"\n");
        hub("messages/pt-BR.yaml", "a.two: \"Chazinho\"\n");

        Checked<Theme> read = read(new Language("pt-BR"));

        assertThat(read.report().problems()).isEmpty();
        assertThat(text(read.value().messages(new Language("pt-BR")), "a.one")).isEqualTo("Cor");
        assertThat(text(read.value().messages(new Language("pt-BR")), "a.two")).isEqualTo("Chazinho");
    }

    @Test
    void whatALanguageLacksIsReportedAndSaidInEnglish() {
        theme("messages/en.yaml", "a.one: \"One\"\na.two: \"Two\"\n");
        theme("messages/pl.yaml", "a.one: \"Jeden\"\n");

        Checked<Theme> read = read(EN, PL);

        assertThat(read.report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule().id()).isEqualTo("missing-message");
            assertThat(problem.message()).contains("Polish").contains("a.two");
            assertThat(problem.place().file()).isEqualTo("theme/messages/pl.yaml");
        });
        assertThat(read.value().messages(PL).find("a.one").orElseThrow().language())
                .isEqualTo(PL);
        assertThat(read.value().messages(PL).find("a.two").orElseThrow().language())
                .isEqualTo(EN);
    }

    @Test
    void aLanguageWithoutAnyWordsIsReportedOnce() {
        theme("messages/en.yaml", "a.one: \"One\"\na.two: \"Two\"\n");

        assertThat(read(EN, PL).report().problems())
                .extracting(Problem::message)
                .containsExactly("The theme has no words in Polish. Readers see the English ones.");
    }

    @Test
    void aMistypedKeyIsReportedWithTheNearestOne() {
        theme("messages/en.yaml", "guide.next: \"Next\"\n");
        hub("messages/en.yaml", "guide.nxet: \"Onwards\"\n");

        assertThat(read(EN).report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule().id()).isEqualTo("unknown-message");
            assertThat(problem.place().toString()).isEqualTo("theme/messages/en.yaml:1:1");
            assertThat(problem.hints()).containsExactly("Did you mean guide.next?");
        });
    }

    @Test
    void aMessageThatOnlyTheHubsOwnTemplateUsesIsWelcome() {
        theme("layouts/home.ftlh", "");
        hub("layouts/home.ftlh", "${say(\"own.greeting\")}");
        hub("messages/en.yaml", "own.greeting: \"Hello\"\n");

        Checked<Theme> read = read(EN);

        assertThat(read.report().problems()).isEmpty();
        assertThat(text(read.value().messages(EN), "own.greeting")).isEqualTo("Hello");
    }

    @Test
    void aMessageWithoutWordsIsReported() {
        theme("layouts/home.ftlh", "${say(\"guide.nxet\")}");
        theme("messages/en.yaml", "guide.next: \"Next\"\n");

        assertThat(read(EN).report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule().id()).isEqualTo("unknown-message");
            assertThat(problem.place().toString()).isEqualTo("themes/plain/layouts/home.ftlh:1:8");
            assertThat(problem.hints()).containsExactly("Did you mean guide.next?");
        });
    }

    @Test
    void aHoleThatNothingFillsIsReported() {
        theme("messages/en.yaml", "guide.minutes: \"{count} minutes\"\n");
        theme("messages/pl.yaml", "guide.minutes: \"{conut} minut\"\n");

        assertThat(read(PL).report().problems())
                .filteredOn(problem -> problem.rule().id().equals("message-form"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.message()).contains("{conut}").contains("guide.minutes");
                    assertThat(problem.hints()).containsExactly("It has {count}.");
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"\"", "\"  \"", "\"\\u00a0\"", "\"\\u200b\"", "{one: \"Go\", other: \"\"}"})
    void aMessageWithoutWordsIsReportedWhereTheThemeHasSome(String words) {
        theme("messages/en.yaml", "exit.leave: \"Leave\"\n");
        hub("messages/en.yaml", "exit.leave: " + words + "\n");

        Checked<Theme> read = read(EN);

        assertThat(read.report().problems())
                .filteredOn(problem -> problem.rule().id().equals("message-form"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.place().toString()).isEqualTo("theme/messages/en.yaml:1:1");
                    assertThat(problem.message()).startsWith("The message “exit.leave” has no words");
                });
        assertThat(text(read.value().messages(EN), "exit.leave")).isEqualTo("Leave");
    }

    @Test
    void aTranslationWithoutWordsIsReported() {
        theme("messages/en.yaml", "exit.leave: \"Leave\"\n");
        theme("messages/pl.yaml", "exit.leave: \"Wyjdź\"\n");
        hub("messages/pl.yaml", "exit.leave: \"\"\n");

        assertThat(read(PL).report().problems())
                .extracting(problem -> problem.place().toString())
                .containsExactly("theme/messages/pl.yaml:1:1");
    }

    @Test
    void whatTheThemeLeavesBlankTheHubMayLeaveBlank() {
        theme("messages/en.yaml", "a.one: \"\"\n");
        hub("messages/en.yaml", "a.one: \"\"\n");

        assertThat(read(EN).report().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Seen {date      | “{date” in the message “a.one” opens a hole and does not close it. | Write {date}.
            Seen {when, all | “{when,” in the message “a.one” opens a hole and does not close it. | It has {date}.
            Seen date}      | “}” in the message “a.one” closes a hole that nothing opens. | It has {date}.
            Seen { date }   | “{ date }” in the message “a.one” is no hole: the name of one has small letters only. | Write {date}.
            Seen {Date}     | “{Date}” in the message “a.one” is no hole: the name of one has small letters only. | Write {date}.
            {date} seen {   | “{” in the message “a.one” opens a hole and does not close it. | It has {date}.
            """)
    void aBraceThatIsPartOfNoHoleIsReported(String words, String message, String hint) {
        theme("messages/en.yaml", "a.one: \"Seen {date}\"\n");
        hub("messages/en.yaml", "a.one: \"" + words + "\"\n");

        assertThat(read(EN).report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule().id()).isEqualTo("message-form");
            assertThat(problem.message()).isEqualTo(message);
            assertThat(problem.hints()).containsExactly(hint);
        });
    }

    @Test
    void aMessageThatOnlyTheHubHasIsLookedAtToo() {
        theme("layouts/home.ftlh", "");
        hub("layouts/home.ftlh", "${say(\"own.greeting\")}");
        hub("messages/en.yaml", "own.greeting: \"Hello {name\"\n");

        assertThat(read(EN).report().problems())
                .extracting(Problem::message)
                .contains("“{name” in the message “own.greeting” opens a hole and does not close it.");
    }

    @Test
    void aHoleThatIsLeftOutIsToldAndTheWordsStand() {
        theme("messages/en.yaml", "a.one: {one: \"the last day\", other: \"the last {count} days\"}\n");
        hub("messages/en.yaml", "a.one: \"lately\"\n");

        Checked<Theme> read = read(EN);

        assertThat(read.report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule().id()).isEqualTo("missing-hole");
            assertThat(problem.severity()).isEqualTo(Severity.WARNING);
            assertThat(problem.message()).isEqualTo("The message “a.one” leaves out {count}.");
            assertThat(problem.hints())
                    .containsExactly("Write {count} where it belongs. The theme says “the last {count} days”.");
        });
        assertThat(text(read.value().messages(EN), "a.one")).isEqualTo("lately");
    }

    @Test
    void wordsMayStandForTheNumberInTheOtherForms() {
        theme("messages/en.yaml", "a.one: {one: \"{count} day\", other: \"{count} days\"}\n");
        hub("messages/en.yaml", "a.one: {one: \"a day\", other: \"{count} days\"}\n");

        assertThat(read(EN).report().problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.one: {one: \"1\"}", "a.one: [\"1\"]", "a.one: {othre: \"1\", other: \"2\"}"})
    void aMessageIsATextOrPluralForms(String message) {
        theme("messages/en.yaml", message + "\n");

        assertThat(read(EN).report().problems())
                .extracting(problem -> problem.rule().id())
                .containsExactly("message-form");
    }

    @Test
    void everyRuleIsListed() {
        assertThat(ThemeReader.rules())
                .extracting(rule -> rule.id())
                .containsExactly(
                        "template-unsafe",
                        "theme-encoding",
                        "unknown-theme-file",
                        "missing-message",
                        "unknown-message",
                        "message-form",
                        "missing-hole",
                        "adapted-brand");
    }

    private void theme(String path, String text) {
        theme.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private void hub(String path, String text) {
        hub.put(path, text.getBytes(StandardCharsets.UTF_8));
    }

    private Checked<Theme> read(Language... languages) {
        return ThemeReader.read(new ThemeChoice("plain", List.of(languages), new Located<>(brand, PLACE)), theme, hub);
    }

    private static String sheet(Theme theme) {
        return new String(theme.assets().getOrDefault(Theme.STYLE_SHEET, new byte[0]), StandardCharsets.UTF_8);
    }

    private static String text(Messages messages, String key) {
        return messages.find(key).orElseThrow().parts().stream()
                .map(part -> part instanceof Message.Part.Words words ? words.text() : "")
                .findFirst()
                .orElseThrow();
    }
}
