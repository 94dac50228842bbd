package org.havenhub.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.havenhub.report.Problem;
import org.havenhub.report.Report;
import org.havenhub.site.Page;
import org.havenhub.site.Site;
import org.havenhub.theme.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What templates can do, and what becomes of those that cannot be used. */
class RendererTest {

    private static final String HOME = "layouts/home.ftlh";

    private final Site site = ExampleHub.empty();

    @Test
    void aTemplatePrintsItsViewWithEscaping() {
        String html = home("<h1>${page.title}</h1>\n<p>${\"<b>\"} ${trust.resources} ${site.dir}</p>");

        assertThat(html).isEqualTo("<h1>Northshire Haven</h1>\n<p>&lt;b&gt; 0 ltr</p>\n");
    }

    @Test
    void aNameThatIsNotThereIsReportedAtItsPlaceWithTheNearestName() {
        Problem problem = problem("<h1>\n  ${page.titel}</h1>\n");

        assertThat(problem.rule().id()).isEqualTo("template-fault");
        assertThat(problem.place().toString()).isEqualTo("theme/layouts/home.ftlh:2:5");
        assertThat(problem.place().length()).isEqualTo("page.titel".length());
        assertThat(problem.place().excerpt()).isEqualTo("  ${page.titel}</h1>");
        assertThat(problem.message()).isEqualTo("There is no “page.titel” on this page.");
        assertThat(problem.hints()).containsExactly("Did you mean title?");
    }

    @Test
    void aFaultInAComponentIsReportedInTheComponent() {
        Rendered rendered = Rendered.of(
                site,
                Map.of(
                        HOME,
                        "<@greeting page/>",
                        "components/greeting.ftlh",
                        "<#macro greeting page>\n${page.nmae}</#macro>"));

        assertThat(rendered.report().problems())
                .extracting(problem -> problem.place().toString())
                .containsExactly("theme/components/greeting.ftlh:2:3");
    }

    @Test
    void aTemplateThatCannotBeUnderstoodIsReportedOnceForAllPages() {
        Problem problem = problem("<#if page.title?has_content>never ended");

        assertThat(problem.rule().id()).isEqualTo("template-fault");
        assertThat(problem.place().file()).isEqualTo("theme/layouts/home.ftlh");
        assertThat(problem.message()).isNotEmpty().doesNotContain("\n").doesNotContain("freemarker");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
                    <#lisst page.menu as item></#list>   | Templates have no directive <#lisst>.                          | Did you mean <#list>?
                    ${page.title?upper_caze}             | Templates have no built-in ?upper_caze.                        | Did you mean ?upper_case?
                    <@away><#if page.indexed></@away>    | </@away> comes before <#if> is closed.                         | Write </#if> above it.
                    <#if page.indexed>x                  | The file ends before <#if> is closed.                          | Write </#if> below what belongs to it.
                    <@away>x                             | The file ends before a component is closed.                    | Write the end of the component
                    ${page.title                         | The file ends in the middle of something                       | In the words of FreeMarker
                    ${"page.title}                       | The file ends inside quotes that are opened here or above      | In the words of FreeMarker
                    <#-- a note                          | What <#-- opens here is not closed.                            | In the words of FreeMarker
                    ${page title}                        | “title” makes no sense at this place.                          | In the words of FreeMarker
                    <#list page.menu></#list>            | This cannot be read as a template.                             | In the words of FreeMarker
                    <@skipLnk/>                          | There is no “skipLnk” on this page.                            | Did you mean skipLink?
                    <@skipLink colour="blue"/>           | The component “skipLink” takes no “colour”.                    | In the words of FreeMarker
                    <@base site=site page=page>x</@base> | The component “base” needs “kind”, which is not given here.    | Write <@base kind=…>
                    <#list page.title as word></#list>   | “page.title” is a text, but this place takes a list.           | In the words of FreeMarker
                    ${page.menu}                         | “page.menu” is a list, but this place takes a text.            | In the words of FreeMarker
                    <#if page.menu>x</#if>               | “page.menu” is a list, but this place takes yes or no.         | In the words of FreeMarker
                    ${page.indexed.more}                 | “page.indexed” is yes or no, but this place takes something with parts. | In the words of FreeMarker
                    <#include "/layouts/none.ftlh">      | There is no template “/layouts/none.ftlh”.                     | Components are known everywhere
                    ${1 / 0}                             | This fails while a page is made.                               | In the words of FreeMarker
                    <#stop "Enough">                     | This fails while a page is made.                               | In the words of FreeMarker, which reads templates: Enough
                    ${say("no.such")}                    | The theme has no message “no.such”.                            | ~~
                    """)
    void aFaultIsSaidInPlainWords(String template, String message, String hint) {
        Problem problem = problem(template);

        assertThat(problem.place().file()).isEqualTo("theme/" + HOME);
        assertThat(problem.place().line()).isEqualTo(1);
        assertThat(problem.message()).startsWith(message);
        assertThat(String.join("\n", problem.hints())).contains(hint).doesNotContain("havenhub", "[in template");
    }

    @Test
    void everyTemplateThatFailsIsReportedAtItsFirstFault() {
        Rendered rendered = Rendered.of(
                site,
                Map.of(
                        HOME,
                        "<@greeting page/>\n<p>${page.one}</p>\n<p>${page.two}</p>",
                        "components/greeting.ftlh",
                        "<#macro greeting page>\n${page.nmae}</#macro>"));

        assertThat(rendered.report().problems())
                .extracting(problem -> problem.place().toString())
                .containsExactly("theme/components/greeting.ftlh:2:3", "theme/layouts/home.ftlh:2:6");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <#list [page.title] as t>${t.naam}</#list>    | “t” has text, lang, dir.
                    <#list [page.title] as t>${t.txet}</#list>    | Did you mean text?
                    ${page.title.txet}                            | Did you mean text?
                    ${page.title.abcdef}                          | “page.title” has text, lang, dir.
                    ${reviewed}                                   | Not every page has it. Write <#if reviewed??> before
                    ${telephone}                                  | Take it out, or write the name
                    ${paeg.title}                                 | Did you mean page?
                    """)
    void aNameThatIsNotThereHasARemedy(String template, String remedy) {
        assertThat(problem(template).hints()).singleElement().asString().startsWith(remedy);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    mark         | ''                                      | theme/components/mark.ftlh         | Begin it with <#macro mark> and end it with </#macro>.
                    mark         | <p>A light</p>                          | theme/components/mark.ftlh         | Begin it with <#macro mark> and end it with </#macro>.
                    site-header  | <#macro wrong site page></#macro>       | theme/components/site-header.ftlh:1:9 | Begin it with <#macro siteHeader site page> and end it with </#macro>.
                    site-header  | <#macro siteHeader site></#macro>       | theme/components/site-header.ftlh:1:9 | Write <#macro siteHeader site page="">.
                    site-header  | <#macro siteHeader site page x></#macro>| theme/components/site-header.ftlh:1:9 | Write x="" here, so that there is something to fall back on.
                    icon         | <#macro icon></#macro>                  | theme/components/icon.ftlh:1:9     | Write <#macro icon
                    date         | <#macro date day zone></#macro>         | theme/components/date.ftlh:1:9     | Write zone="" here, so that there is something to fall back on.
                    """)
    void aComponentThatDoesNotFitTheThemeIsToldAtItsOwnFile(String name, String text, String place, String remedy) {
        Rendered rendered = Rendered.of(site, Map.of("components/" + name + ".ftlh", text));

        assertThat(rendered.report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().toString()).isEqualTo(place);
            assertThat(problem.hints()).singleElement().asString().startsWith(remedy);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    site-header  | <#macro siteHeader site page more=\"a > b\"></#macro>
                    site-header  | <#macro siteHeader all...></#macro>
                    site-header  | <#macro siteHeader page, site></#macro>
                    date         | <#macro date when></#macro>
                    greeting     | <#macro hello></#macro>
                    """)
    void aComponentThatFitsTheThemeIsWelcome(String name, String text) {
        assertThat(Rendered.of(site, Map.of("components/" + name + ".ftlh", text))
                        .report()
                        .problems())
                .isEmpty();
    }

    @Test
    void aComponentOfTheThemesOwnFitsItself() {
        Map<String, String> own = new TreeMap<>();
        Harbour.theme(ExampleHub.EN).value().templates().forEach((path, file) -> own.put(path, file.text()));
        own.keySet().removeIf(path -> !path.startsWith("components/"));

        assertThat(Rendered.of(site, own).report().problems()).isEmpty();
    }

    @Test
    void aLoopThatFailsEachTimeIsGivenUp() {
        assertThat(problem("<#list 1.. as number>${page.one}</#list>").message())
                .isEqualTo("There is no “page.one” on this page.");
    }

    @Test
    void aFaultThatATemplateKeepsSilentAboutIsReported() {
        assertThat(problem("<#attempt>${page.one}<#recover>Nothing.</#attempt>").message())
                .isEqualTo("There is no “page.one” on this page.");
    }

    @Test
    void aComponentThatUsesItselfWithoutEndIsReported() {
        Rendered rendered = Rendered.of(
                site, Map.of(HOME, "<@again/>", "components/again.ftlh", "<#macro again><@again/></#macro>"));

        assertThat(rendered.report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.message()).isEqualTo("The component “again” uses itself without end.");
            assertThat(problem.place().toString()).isEqualTo("theme/components/again.ftlh:1:15");
            assertThat(problem.hints()).singleElement().asString().startsWith("Take <@again> out of it");
        });
    }

    @Test
    void aComponentThatUsesItselfByWayOfTheThemeIsReportedAtTheHubsOwn() {
        Rendered rendered = Rendered.of(
                site, Map.of("components/mark.ftlh", "<#macro mark>\n<@siteHeader site=site page=page/></#macro>"));

        assertThat(rendered.report().problems())
                .singleElement()
                .satisfies(
                        problem -> assertThat(problem.place().toString()).isEqualTo("theme/components/mark.ftlh:2:1"));
    }

    @Test
    void aLoopThatNeverEndsIsReported() {
        Problem problem = problem("<p>\n<#list 1.. as number><#list 1..2 as x></#list>${page.title}</#list>");

        assertThat(problem.message()).contains("without end");
        assertThat(problem.place().toString()).isEqualTo("theme/layouts/home.ftlh:2:1");
        assertThat(problem.hints()).singleElement().asString().startsWith("Give the loop an end");
    }

    @Test
    void aTextThatGrowsWithoutEndIsReported() {
        assertThat(problem("${page.title.text?left_pad(2147483000)}").message()).contains("without end");
    }

    @Test
    void aLoopWithoutEndInAComponentIsReportedOnceAndThePagesAfterItAreNotTried() {
        Theme theme = Harbour.theme(
                        Map.of(
                                "components/mark.ftlh",
                                "<#macro mark>\n<#list 1.. as x></#list></#macro>".getBytes(StandardCharsets.UTF_8)),
                        ExampleHub.EN)
                .value();
        Renderer renderer = Renderer.of(
                site, Templates.of(theme, new Watchdog(Duration.ofMillis(50))).value());

        List<Problem> problems = site.pages().stream()
                .flatMap(page -> renderer.render(page).report().problems().stream())
                .toList();

        assertThat(problems).hasSize(site.pages().size());
        assertThat(Report.of(problems).problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().toString()).isEqualTo("theme/components/mark.ftlh:2:1");
            assertThat(problem.message()).contains("without end");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<#list 1.. as number></#list>",
                "<#list 1.. as number><#if false>x</#if></#list>",
                "<#attempt><#list 1.. as number></#list><#recover>Nothing.</#attempt>",
                "<#list 1..100000 as x><#list 1..100000 as y></#list></#list>"
            })
    void aLoopThatPrintsNothingIsEnded(String template) {
        Theme theme = Harbour.theme(Map.of(HOME, template.getBytes(StandardCharsets.UTF_8)), ExampleHub.EN)
                .value();
        Renderer renderer = Renderer.of(
                site, Templates.of(theme, new Watchdog(Duration.ofMillis(50))).value());

        assertThat(renderer.render(home()).report().problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).contains("without end"));
        assertThat(Thread.currentThread().isInterrupted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
                "${page?api.class}",
                "${page.class.name}",
                "${page.getClass().name}",
                "${page.title()}",
                "${page.toString()}",
                "${.data_model.page.hashCode()}",
                "<#include \"/etc/passwd\">",
                "<#include \"file:///etc/passwd\">"
            })
    void aTemplateCannotReachBehindItsView(String template) {
        assertThat(problem(template).rule().id()).isEqualTo("template-fault");
    }

    @Test
    void theWordsOfAFaultAreThoseOfTheTemplateAlone() {
        assertThat(problem("${page.title.text.more}").message())
                .doesNotContain("Exception")
                .doesNotContain("freemarker.")
                .doesNotContain("\n");
    }

    @Test
    void aMissingLayoutIsReported() {
        Theme whole = Harbour.theme(ExampleHub.EN).value();
        var templates = new TreeMap<>(whole.templates());
        templates.remove("layouts/topic.ftlh");

        Rendered rendered = Rendered.of(
                site, new Theme(whole.name(), templates, whole.assets(), whole.sources(), whole.messages()));

        assertThat(rendered.report().problems()).singleElement().satisfies(problem -> {
            assertThat(problem.rule().id()).isEqualTo("missing-layout");
            assertThat(problem.message()).isEqualTo("The theme harbour has no layouts/topic.ftlh.");
        });
    }

    @Test
    void aMissingMessageIsReported() {
        Theme whole = Harbour.theme(ExampleHub.EN).value();
        Rendered rendered = Rendered.of(
                site, new Theme(whole.name(), whole.templates(), whole.assets(), whole.sources(), Map.of()));

        assertThat(rendered.report().problems())
                .extracting(problem -> problem.rule().id())
                .contains("missing-words");
    }

    @Test
    void messagesTakeTextsCountsAndHtml() {
        Map<String, String> files = Map.of(
                HOME,
                "<#assign b><b>${\"<\"}</b></#assign>${say(\"x.all\", {\"count\": 2, \"text\": \"<i>\", \"html\": b})}"
                        + "<i title=\"${label(\"x.all\", {\"count\": 1, \"text\": \"\\\"\", \"html\": \"h\"})}\"></i>",
                "messages/en.yaml",
                "x.all: {one: \"{count} & {text} {html}\", other: \"{count} all {text} {html}\"}\n");

        assertThat(Rendered.of(site, files).text("index.html"))
                .isEqualTo("2 all &lt;i&gt; <b>&lt;</b><i title=\"1 &amp; &quot; h\"></i>\n");
    }

    @Test
    void aHoleThatATemplateForgetsIsReported() {
        assertThat(problem("${say(\"guide.reviewed\")}").message())
                .isEqualTo("The message “guide.reviewed” has the hole {date}, and nothing is given for it.");
    }

    @Test
    void everyRuleIsListed() {
        assertThat(Renderer.rules())
                .extracting(rule -> rule.id())
                .containsExactly("template-fault", "missing-layout", "missing-words");
    }

    private Page home() {
        return site.pages().stream()
                .filter(page -> page.address().path().equals("index.html"))
                .findFirst()
                .orElseThrow();
    }

    private String home(String template) {
        Rendered rendered = Rendered.of(site, Map.of(HOME, template));
        assertThat(rendered.report().problems()).isEmpty();
        return rendered.text("index.html");
    }

    private Problem problem(String template) {
        Rendered rendered = Rendered.of(site, Map.of(HOME, template));
        assertThat(rendered.text("index.html")).isEmpty();
        assertThat(rendered.report().problems()).hasSize(1);
        return rendered.report().problems().get(0);
    }
}
