package org.havenhub.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.havenhub.Haven;
import org.havenhub.report.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every rule has a case that breaks it and one that does not: {@code cases/rules/<rule>/bad-*.txt} and {@code good-*.txt}.
 * That the reports in them are true is what {@link CasesTest} holds.
 */
class RuleCasesTest {

    private static final Path FOLDER = Cases.FOLDER.resolve("rules");

    static List<Rule> rules() {
        return Haven.rules();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyRuleIsBrokenByACase(Rule rule) {
        Pattern told = Pattern.compile("^\\S.*  (error|warning|note)  " + rule.id() + "$", Pattern.MULTILINE);

        assertThat(examples(rule.id(), true))
                .as("cases/rules/%s/bad-*.txt", rule.id())
                .isNotEmpty()
                .allSatisfy(bad -> assertThat(bad.file().text()).containsPattern(told));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void everyRuleIsKeptByACaseWithoutAnyProblem(Rule rule) {
        assertThat(examples(rule.id(), false))
                .as("cases/rules/%s/good-*.txt", rule.id())
                .isNotEmpty()
                .allSatisfy(good -> assertThat(good.file().text()).doesNotContain(Expectation.REPORT));
    }

    @Test
    void everyRuleCaseBelongsToARule() {
        List<String> ids = rules().stream().map(Rule::id).toList();

        assertThat(Cases.below(FOLDER)).allSatisfy(file -> {
            assertThat(file.getParent().getFileName().toString()).isIn(ids);
            assertThat(file.getFileName().toString()).matches("(bad|good)-[a-z0-9-]+\\.txt");
        });
    }

    @Test
    void theReferenceIsWhatTheRulesAndTheirCasesSay() throws IOException {
        Map<String, List<RuleReference.Example>> examples = rules().stream()
                .map(Rule::id)
                .collect(Collectors.toMap(
                        id -> id,
                        id -> Cases.below(FOLDER.resolve(id)).stream()
                                .map(RuleCasesTest::example)
                                .toList(),
                        (a, b) -> a,
                        TreeMap::new));

        Cases.compare(Cases.RULES_DOCUMENT, RuleReference.of(rules(), examples));
    }

    private static List<RuleReference.Example> examples(String id, boolean bad) {
        return Cases.below(FOLDER.resolve(id)).stream()
                .map(RuleCasesTest::example)
                .filter(example -> example.bad() == bad)
                .toList();
    }

    private static RuleReference.Example example(Path file) {
        return new RuleReference.Example(file.getFileName().toString().startsWith("bad-"), Cases.read(file));
    }
}
