package org.havenhub.tongue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.havenhub.report.Problem;
import org.havenhub.report.Rule;
import org.havenhub.report.Tongue;

/**
 * A language with the words that a file gives.
 *
 * @param words what fills holes
 * @param frame what stands round problems
 * @param hints what problems of any rule may say
 * @param rules what there is on each rule, by its id
 */
record Translation(String tag, List<Saying> words, List<Saying> frame, List<Saying> hints, Map<String, RuleWords> rules)
        implements Tongue {

    /**
     * A rule.
     *
     * @param says what its problems say
     */
    record RuleWords(String title, String why, String mend, List<Saying> says) {}

    @Override
    public String say(String english) {
        return said(english, frame.stream()).orElse(english);
    }

    @Override
    public Problem say(Problem problem) {
        Rule rule = problem.rule();
        return Optional.ofNullable(rules.get(rule.id()))
                .map(known -> said(problem, known))
                .orElse(problem);
    }

    /** Whether there are words for a sentence of a rule, in part or as a whole. */
    Optional<String> sentence(Rule rule, String english) {
        RuleWords known = rules.get(rule.id());
        return known == null ? Optional.empty() : sentence(rule, known, english);
    }

    private Problem said(Problem problem, RuleWords known) {
        Rule rule = problem.rule();
        Rule said = new Rule(rule.id(), rule.severity(), known.title(), known.why(), known.mend());
        List<String> hints = problem.hints().stream()
                .map(hint -> sentence(rule, known, hint).orElse(hint))
                .toList();
        return new Problem(
                said,
                problem.severity(),
                problem.place(),
                sentence(rule, known, problem.message()).orElse(problem.message()),
                hints,
                problem.remedy());
    }

    /** What a rule says of itself may stand in a message too. */
    private Optional<String> sentence(Rule rule, RuleWords known, String english) {
        if (english.equals(rule.mend())) {
            return Optional.of(known.mend());
        }
        return english.equals(rule.title() + ".")
                ? Optional.of(known.title() + ".")
                : said(english, Stream.concat(known.says().stream(), hints.stream()));
    }

    private Optional<String> said(String english, Stream<Saying> sayings) {
        return sayings.flatMap(saying -> saying.say(english, this::word).stream())
                .findFirst();
    }

    private Optional<String> word(String english) {
        return said(english, words.stream());
    }
}
