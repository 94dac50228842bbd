package org.havenhub.tongue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.havenhub.Haven;
import org.havenhub.published.PublishedSite;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Rule;
import org.havenhub.report.Tongue;
import org.havenhub.yaml.Yaml;
import org.junit.jupiter.api.Test;

class TonguesTest {

    private static final Tongue SPANISH = Tongues.of("es");

    /** What Spanish may leave out: an English name beside a code, and a way with English words between its steps. */
    private static final Set<String> LEFT_OUT = Set.of("country", "english", "path");

    @Test
    void theRegionOfALanguageDoesNotMatterAndWhereThereAreNoWordsItIsEnglish() {
        assertThat(Tongues.of("es-MX").tag()).isEqualTo("es");
        assertThat(Tongues.of("ES").tag()).isEqualTo("es");
        assertThat(Tongues.of("eo")).isSameAs(Tongue.ENGLISH);
        assertThat(Tongues.of("en-GB")).isSameAs(Tongue.ENGLISH);
    }

    @Test
    void theLanguagesThatThereAreAreKnown() {
        assertThat(Tongues.tags()).containsExactly("en", "es");
        assertThat(List.of("en-GB", "es", "ES-mx")).allMatch(Tongues::know);
        assertThat(List.of("eo", "", "esp", "english")).noneMatch(Tongues::know);
    }

    @Test
    void everyRuleHasSpanishWordsAndNoOtherHas() {
        List<String> ids = Stream.of(Haven.rules(), Haven.importRules(), PublishedSite.rules())
                .flatMap(List::stream)
                .map(Rule::id)
                .toList();

        assertThat(Tongues.translation("es").rules().keySet()).containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void bothLanguagesHaveTheSameHoles() {
        assertThat(pairs()).hasSizeGreaterThan(300).allSatisfy(pair -> {
            List<String> english = Saying.holes(Tongues.text(pair, "en"));
            Set<String> expected = new TreeSet<>(english);
            Set<String> spanish = new TreeSet<>(Saying.holes(Tongues.text(pair, "es")));
            assertThat(english).doesNotHaveDuplicates();
            assertThat(expected).containsAll(spanish);
            expected.removeAll(spanish);
            assertThat(LEFT_OUT).containsAll(expected);
        });
    }

    @Test
    void aProblemIsSaidAsAWholeAndTheAuthorsWordsStay() {
        Problem problem = problem("unknown-field", "A visit has no field named twn.", "Did you mean town?");

        Problem said = SPANISH.say(problem);

        assertThat(said.message()).isEqualTo("Una visita no tiene ningún campo llamado twn.");
        assertThat(said.hints()).containsExactly("¿Querías decir town?");
        assertThat(said.rule().title()).isEqualTo("Un campo tiene un nombre que Haven no conoce");
        assertThat(said.rule().id()).isEqualTo("unknown-field");
        assertThat(said.place()).isEqualTo(problem.place());
    }

    @Test
    void whatIsWrongWithATableIsSaidToo() {
        Problem problem = problem(
                "damaged-cell", "4.48E+11 is what a spreadsheet makes of a long number. The number itself is lost.");

        assertThat(SPANISH.say(problem).message())
                .isEqualTo(
                        "4.48E+11 es lo que una hoja de cálculo hace de un número largo. El número mismo se ha perdido.");
    }

    @Test
    void aSentenceInWhichWordsAreMissingStaysEnglishAsAWhole() {
        Problem problem = problem("unknown-field", "A lighthouse has no field named twn.");

        assertThat(SPANISH.say(problem).message()).isEqualTo("A lighthouse has no field named twn.");
    }

    @Test
    void whatARuleSaysOfItselfIsSaidInAMessageToo() {
        Problem veiled =
                problem("bad-date", "1/10/2026 can be read in two ways.").veiled();

        assertThat(SPANISH.say(veiled).message()).isEqualTo("Una fecha no está escrita como año-mes-día.");
        assertThat(SPANISH.say(veiled).hints())
                .containsExactly(
                        "Escribe el año, el mes y el día con guiones, por ejemplo 2026-10-01.",
                        "La línea no se muestra, porque puede contener algo que se guarda en privado.");
    }

    @Test
    void whatStandsRoundProblemsIsSaid() {
        assertThat(SPANISH.say("Why it matters")).isEqualTo("Por qué importa");
        assertThat(SPANISH.say("12 errors")).isEqualTo("12 errores");
        assertThat(SPANISH.say("Line 3, column 8")).isEqualTo("Línea 3, columna 8");
    }

    @Test
    void ofTwoSentencesThatFitTheOneThatSaysMoreIsMeant() {
        assertThat(SPANISH.say("no warnings")).isEqualTo("ningún aviso");
        assertThat(SPANISH.say("Verify other files")).isEqualTo("Verificar los demás archivos");
    }

    @Test
    void noSentenceRoundProblemsIsTakenForAnother() {
        assertThat(Tongues.items(Tongues.file("es"), "frame"))
                .filteredOn(pair -> !Tongues.text(pair, "en").contains("{="))
                .allSatisfy(pair -> assertThat(SPANISH.say(filled(Tongues.text(pair, "en"))))
                        .isEqualTo(filled(Tongues.text(pair, "es"))));
    }

    private static String filled(String sentence) {
        return sentence.replaceAll("\\{[a-z]+}", "7");
    }

    private static Problem problem(String rule, String message, String... hints) {
        return Stream.concat(Haven.rules().stream(), Haven.importRules().stream())
                .filter(known -> known.id().equals(rule))
                .map(known -> known.at(Place.inFile("resources/lines.yaml"), message, hints))
                .findFirst()
                .orElseThrow();
    }

    private static List<Yaml.Fields> pairs() {
        Yaml.Fields file = Tongues.file("es");
        Yaml.Fields rules = Tongues.group(file, "rules");
        List<Yaml.Fields> pairs = new ArrayList<>();
        Stream.of("words", "frame", "hints").forEach(name -> pairs.addAll(Tongues.items(file, name)));
        rules.entries().forEach(rule -> pairs.addAll(Tongues.items(Tongues.group(rules, rule.name()), "says")));
        return pairs;
    }
}
