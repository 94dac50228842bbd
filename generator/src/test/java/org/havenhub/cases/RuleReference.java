package org.havenhub.cases;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.havenhub.report.Rule;

/**
 * The catalogue of rules as a document: what each of them says and why, what Haven says to a case that breaks it, and what is
 * different in one that does not.
 */
final class RuleReference {

    private static final String INTRODUCTION = """
            # Rules

            Everything Haven can find wrong with a hub. An error stops the build, and the last good site stays as it is; a
            warning does not, unless the build is strict. A note never does: it tells what Haven did by itself. The name of a
            rule never changes.

            A hub can make an error of a warning, or switch it off, with the setting `rules` in `haven.yaml`:
            `rules: {overdue-resource: error, vague-link-text: off}`. What is an error here protects readers and stays one.

            This page is made from the rules and their cases in `src/test/resources/cases/rules`.
            """;

    private RuleReference() {}

    /**
     * A case of a rule.
     *
     * @param bad whether it breaks the rule
     */
    record Example(boolean bad, CaseFile file) {}

    /** @param examples by the id of their rule; the first bad one and the first good one are shown */
    static String of(List<Rule> rules, Map<String, List<Example>> examples) {
        return rules.stream()
                .map(rule -> section(rule, examples.get(rule.id())))
                .collect(Collectors.joining("\n", INTRODUCTION + "\n", ""));
    }

    private static String section(Rule rule, List<Example> examples) {
        CaseFile bad = first(examples, true);
        CaseFile good = first(examples, false);
        return """
                ## %s

                %s (%s). %s

                **To mend it:** %s

                **Not so:** %s%s
                **But so:** %s%s""".formatted(
                        rule.id(),
                        plain(rule.title()),
                        rule.severity().name().toLowerCase(Locale.ROOT),
                        plain(rule.why()),
                        plain(rule.mend()),
                        plain(bad.about()),
                        report(bad),
                        plain(good.about()),
                        difference(bad, good));
    }

    private static CaseFile first(List<Example> examples, boolean bad) {
        return examples.stream()
                .filter(example -> example.bad() == bad)
                .map(Example::file)
                .findFirst()
                .orElseThrow();
    }

    /** Words as Markdown that shows them as they are. */
    private static String plain(String words) {
        return words.replaceAll("([\\\\`*_\\[\\]<>])", "\\\\$1");
    }

    private static String report(CaseFile bad) {
        return bad.blocks().stream()
                .filter(block -> block.header().equals(Expectation.REPORT))
                .map(block -> fenced("text", withoutSummary(block.body())))
                .collect(Collectors.joining());
    }

    private static String withoutSummary(String report) {
        return report.substring(0, report.stripTrailing().lastIndexOf("\n\n") + 1);
    }

    /** The files of the good case that the bad one does not have, and in the others the lines that it does not have. */
    private static String difference(CaseFile bad, CaseFile good) {
        Set<String> known = new HashSet<>();
        bad.blocks().forEach(block -> {
            known.add(block.header());
            block.body().lines().forEach(known::add);
        });
        return good.blocks().stream()
                .filter(block -> !Expectation.isOne(block))
                .map(block -> news(block, known))
                .collect(Collectors.joining());
    }

    private static String news(CaseFile.Block block, Set<String> known) {
        String lines = block.body()
                .lines()
                .filter(line -> !known.contains(line))
                .map(line -> line + "\n")
                .collect(Collectors.joining());
        if (!lines.isEmpty()) {
            return "\n`" + block.header() + "`\n" + fenced(language(block.header()), lines);
        }
        return known.contains(block.header()) ? "" : "\n`" + block.header() + "`\n";
    }

    private static String fenced(String language, String text) {
        return "\n```" + language + "\n" + text + "```\n";
    }

    private static String language(String header) {
        if (header.endsWith(".ftlh")) {
            return "html";
        }
        return header.endsWith(".md") ? "markdown" : "yaml";
    }
}
