package org.havenhub.cases;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.havenhub.report.Rule;

/** The catalogue of rules as a document: what each of them says and why, with a case that breaks it and one that does not. */
final class RuleReference {

    private static final String INTRODUCTION = """
            # Rules

            Everything Haven can find wrong with a hub. An error stops the build, and the last good site stays as it is; a
            warning does not, unless the build is strict. The name of a rule never changes.

            This page is made from the rules and their cases in `src/test/resources/cases/rules`.
            """;

    private RuleReference() {}

    /**
     * A case of a rule.
     *
     * @param bad whether it breaks the rule
     */
    record Example(boolean bad, CaseFile file) {}

    /** @param examples by the id of their rule */
    static String of(List<Rule> rules, Map<String, List<Example>> examples) {
        return rules.stream()
                .sorted(Comparator.comparing(Rule::id))
                .map(rule -> section(rule, examples.getOrDefault(rule.id(), List.of())))
                .collect(Collectors.joining("\n", INTRODUCTION + "\n", ""));
    }

    private static String section(Rule rule, List<Example> examples) {
        String head = """
                ## %s

                %s (%s).

                **Why it matters.** %s

                **How to mend it.** %s
                """.formatted(
                rule.id(), rule.title(), rule.severity().name().toLowerCase(Locale.ROOT), rule.why(), rule.mend());
        return head + firstOf(examples, true) + firstOf(examples, false);
    }

    private static String firstOf(List<Example> examples, boolean bad) {
        return examples.stream()
                .filter(example -> example.bad() == bad)
                .findFirst()
                .map(example -> (bad ? "\n**Not so.** " : "\n**But so.** ") + text(example))
                .orElse("");
    }

    private static String text(Example example) {
        return example.file().about()
                + example.file().blocks().stream()
                        .filter(block -> example.bad() || !Expectation.isOne(block))
                        .map(RuleReference::block)
                        .collect(Collectors.joining());
    }

    private static String block(CaseFile.Block block) {
        String name = Expectation.isOne(block) ? "Haven says:" : "`" + block.header() + "`";
        if (block.body().isEmpty()) {
            return "\n" + name + "\n";
        }
        String fence = block.body().contains("```") ? "````" : "```";
        return "\n" + name + "\n\n" + fence + language(block) + "\n" + block.body() + fence + "\n";
    }

    private static String language(CaseFile.Block block) {
        if (Expectation.isOne(block)) {
            return "text";
        }
        return block.header().endsWith(".yaml") ? "yaml" : "markdown";
    }
}
