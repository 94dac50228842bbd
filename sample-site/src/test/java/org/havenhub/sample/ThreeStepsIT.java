package org.havenhub.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Somebody needs a line that speaks Spanish, costs nothing, asks for no name, answers now and does not show on the bill. Three
 * links lead there from the home page, without a script. That it answers now is what its hours say: a page that runs nothing
 * cannot know the time.
 */
@InBrowser
@TestInstance(Lifecycle.PER_CLASS)
class ThreeStepsIT {

    /** What the reader reads on the way, and looks for at its end. */
    private record Way(String home, String kind, List<String> answers, Facts facts) {}

    private static List<Way> inBothLanguages() {
        Facts english = new Facts(
                "Day and night, every day",
                "Free",
                "Spanish",
                "You do not have to give it.",
                "It does not show on the phone bill.");
        Facts spanish = new Facts(
                "Día y noche, todos los días",
                "Gratis",
                "Español",
                "No hace falta que lo digas.",
                "No aparece en la factura del teléfono.");
        return List.of(
                new Way("index.html", "Helpline", List.of("Español (Spanish)", "Free"), english),
                new Way("es/index.html", "Línea de ayuda", List.of("Español", "Gratis"), spanish));
    }

    private record Facts(String hours, String cost, String language, String anonymous, String bill) {

        /** Whether all of them are told of one telephone number in a card, or in a part of the resource's own page. */
        boolean areToldIn(Locator part) {
            return part.locator(".reach-call").count() == 1
                    && isTold("hours", hours, part)
                    && isTold("cost", cost, part)
                    && isTold("languages", language, part)
                    && isTold("anonymous", anonymous, part)
                    && isTold("bill", bill, part);
        }

        private static boolean isTold(String fact, String words, Locator part) {
            return part.locator(".fact-" + fact + " dd").allInnerTexts().stream()
                    .anyMatch(words::equalsIgnoreCase);
        }
    }

    private final Reader reader;

    ThreeStepsIT(Readers readers) {
        reader = readers.withoutScript();
    }

    @AfterAll
    void close() {
        reader.close();
    }

    @ParameterizedTest
    @MethodSource("inBothLanguages")
    void twoAnswersLeadThere(Way way) {
        Page page = reader.open(way.home);
        page.locator("main .ways a").first().click();
        way.answers.forEach(answer -> answer(page, answer));

        assertThat(numbers(fitting(way.facts, page.locator("main .resource")))).contains("tel:+448081570123");
    }

    @ParameterizedTest
    @MethodSource("inBothLanguages")
    void theKindOfHelpLeadsThere(Way way) {
        Page page = reader.open(way.home);
        page.locator("main .need", new Page.LocatorOptions().setHasText(way.kind))
                .first()
                .click();
        Locator line = fitting(way.facts, page.locator("main .resource")).get(0);
        line.locator(".card-title a").click();

        assertThat(numbers(fitting(way.facts, page.locator("main .contacts > li"))))
                .containsExactly("tel:+448081570123");
    }

    /** Opens the question that has the answer, and follows the answer. */
    private static void answer(Page page, String words) {
        Locator link = page.locator("a:has(> span:text-is(\"" + words + "\"))");
        Locator question = page.locator(".facets details").filter(new Locator.FilterOptions().setHas(link));
        if (question.getAttribute("open") == null) {
            question.locator("summary").click();
        }
        question.locator(link).click();
    }

    private static List<Locator> fitting(Facts facts, Locator parts) {
        return parts.all().stream().filter(facts::areToldIn).toList();
    }

    private static List<String> numbers(List<Locator> parts) {
        return parts.stream()
                .map(part -> part.locator(".reach-call").getAttribute("href"))
                .toList();
    }
}
