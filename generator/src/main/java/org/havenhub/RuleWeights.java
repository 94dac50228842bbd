package org.havenhub;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.content.RuleWeight;
import org.havenhub.content.SiteSettings;
import org.havenhub.report.Checked;
import org.havenhub.report.Located;
import org.havenhub.report.Nearest;
import org.havenhub.report.Problem;
import org.havenhub.report.Problems;
import org.havenhub.report.Report;
import org.havenhub.report.Rule;
import org.havenhub.report.Severity;

/**
 * What the problems of each rule weigh in a hub. A hub may be stricter than Haven, and may leave out what is only advice; what
 * Haven never publishes, it publishes in no hub.
 */
final class RuleWeights {

    static final Rule UNKNOWN_RULE = Rule.error(
            "unknown-rule",
            "The settings name a rule that does not exist",
            "It changes nothing, so a mistake that was to stop the site is published.",
            "Write the name that stands behind the word error or warning in the report.");

    static final Rule WEAKENED_RULE = Rule.error(
            "weakened-rule",
            "The settings would have an error published",
            "Haven makes an error of what would harm or mislead readers, so nobody can switch it off.",
            "Delete the line, and mend what the rule finds.");

    private final Map<String, RuleWeight> weights;

    private RuleWeights(Map<String, RuleWeight> weights) {
        this.weights = Map.copyOf(weights);
    }

    static RuleWeights usual() {
        return new RuleWeights(Map.of());
    }

    /** Those of a hub, for the rules that there are. */
    static Checked<RuleWeights> of(SiteSettings settings, List<Rule> known) {
        Map<String, Rule> rules = known.stream()
                .collect(Collectors.toMap(Rule::id, Function.identity(), (one, other) -> one, TreeMap::new));
        Map<String, RuleWeight> weights = new HashMap<>();
        Problems problems = new Problems();
        settings.rules().forEach((id, weight) -> {
            Optional<Rule> rule = Optional.ofNullable(rules.get(id.value()));
            if (rule.isEmpty()) {
                reportUnknown(id, rules, problems);
            } else if (rule.get().severity() == Severity.ERROR && weight != RuleWeight.ERROR) {
                reportWeakened(id, weight, problems);
            } else {
                weights.put(id.value(), weight);
            }
        });
        return problems.with(new RuleWeights(weights));
    }

    /** The problems as they weigh in the hub, without those that it does not want to be told. */
    Report weigh(Report report) {
        return weights.isEmpty()
                ? report
                : Report.of(report.problems().stream().flatMap(this::weighed).toList());
    }

    private Stream<Problem> weighed(Problem problem) {
        RuleWeight weight = weights.get(problem.rule().id());
        if (weight == null || problem.severity() == Severity.ERROR) {
            return Stream.of(problem);
        }
        return switch (weight) {
            case ERROR -> Stream.of(problem.weighing(Severity.ERROR));
            case WARNING -> Stream.of(problem.weighing(Severity.WARNING));
            case OFF -> Stream.of();
        };
    }

    private static void reportUnknown(Located<String> id, Map<String, Rule> rules, Problems problems) {
        if (isOfAnImport(id.value())) {
            problems.add(
                    UNKNOWN_RULE,
                    id.place(),
                    "The rule " + id.value()
                            + " is not one of those that a site is built by, so it cannot be weighed here.",
                    "Delete the line.");
            return;
        }
        problems.add(
                UNKNOWN_RULE,
                id.place(),
                "There is no rule with the name " + id.value() + ".",
                Nearest.to(id.value(), List.copyOf(rules.keySet()))
                        .map(meant -> "Did you mean " + meant + "?")
                        .orElse(UNKNOWN_RULE.mend()));
    }

    /** Of an import, which is over before anybody asks for the weights of a hub. */
    private static boolean isOfAnImport(String id) {
        return Haven.importRules().stream().anyMatch(rule -> rule.id().equals(id));
    }

    private static void reportWeakened(Located<String> id, RuleWeight weight, Problems problems) {
        problems.add(
                WEAKENED_RULE,
                id.place(),
                "The rule " + id.value() + " protects readers, so it stays an error and cannot be made "
                        + weight.name().toLowerCase(Locale.ROOT) + ".",
                WEAKENED_RULE.mend());
    }
}
