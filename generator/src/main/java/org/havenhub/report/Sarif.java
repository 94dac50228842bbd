package org.havenhub.report;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A report as SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines. Addresses are relative to {@code
 * %SRCROOT%}, the hub's root; columns count UTF-16 units.
 */
public final class Sarif {

    private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";
    private static final String ROOT = "%SRCROOT%";

    private Sarif() {}

    public static String of(Report report) {
        return Json.fields()
                .with("$schema", SCHEMA)
                .with("version", "2.1.0")
                .with("runs", Json.items(List.of(run(report))))
                .document();
    }

    private static Json run(Report report) {
        List<Rule> rules = report.rules();
        return Json.fields()
                .with("tool", Json.fields().with("driver", driver(rules)))
                .with("columnKind", "utf16CodeUnits")
                .with("originalUriBaseIds", Json.fields().with(ROOT, description("The hub's root folder.")))
                .with(
                        "results",
                        Json.items(report.problems().stream()
                                .map(problem -> result(problem, rules.indexOf(problem.rule())))
                                .toList()));
    }

    private static Json driver(List<Rule> rules) {
        return Json.fields()
                .with("name", "Haven")
                .with("rules", Json.items(rules.stream().map(Sarif::rule).toList()));
    }

    private static Json rule(Rule rule) {
        return Json.fields()
                .with("id", rule.id())
                .with("shortDescription", message(rule.title()))
                .with("fullDescription", message(rule.why()))
                .with("help", message(rule.mend()))
                .with("defaultConfiguration", Json.fields().with("level", ReportText.word(rule.severity())));
    }

    private static Json result(Problem problem, int ruleIndex) {
        Json location = Json.fields().with("physicalLocation", location(problem.place()));
        return Json.fields()
                .with("ruleId", problem.rule().id())
                .with("ruleIndex", ruleIndex)
                .with("level", ReportText.word(problem.severity()))
                .with("message", message(Words.of(problem)))
                .with("locations", Json.items(List.of(location)));
    }

    private static Json location(Place place) {
        Json.Fields file = Json.fields()
                .with(
                        "artifactLocation",
                        Json.fields().with("uri", uri(place.file())).with("uriBaseId", ROOT));
        return place.line() == 0 ? file : file.with("region", region(place));
    }

    private static Json region(Place place) {
        Json.Fields region = Json.fields().with("startLine", place.line());
        if (place.column() > 0) {
            region = region.with("startColumn", place.column()).with("endColumn", place.column() + place.length());
        }
        return place.excerpt().isEmpty() ? region : region.with("snippet", message(place.excerpt()));
    }

    private static Json message(String text) {
        return Json.fields().with("text", text);
    }

    private static Json description(String text) {
        return Json.fields().with("description", message(text));
    }

    private static String uri(String path) {
        return Arrays.stream(path.split("/"))
                .map(name -> URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"))
                .collect(Collectors.joining("/"));
    }
}
