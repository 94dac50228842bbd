package org.havenhub.report;

import java.util.List;

/**
 * A report as JSON, for programs.
 *
 * <pre>{@code
 * {
 *   "format": "haven-report",
 *   "version": 1,
 *   "errors": 1,
 *   "warnings": 0,
 *   "problems": [
 *     {
 *       "rule": "broken-link",
 *       "severity": "error",                           error or warning
 *       "file": "content/en/guides/listening.md",      from the hub's root
 *       "line": 12,                                    from 1; left out for the file as a whole
 *       "column": 17,                                  from 1, in UTF-16 units; left out for the line as a whole
 *       "length": 17,                                  in UTF-16 units; left out where nothing is underlined
 *       "excerpt": "See [the steps](creating-space.md).",
 *       "message": "No guide has this file name.",
 *       "hints": ["Did you mean creating-a-safe-space.md?"]
 *     }
 *   ],
 *   "rules": [{"id": "broken-link", "title": "…", "why": "…", "mend": "…"}]
 * }
 * }</pre>
 *
 * <p>{@code rules} holds the rules that occur, by id. The version changes when a field changes its meaning or goes; a new
 * field does not change it.
 */
public final class ReportJson {

    private static final int VERSION = 1;

    private ReportJson() {}

    public static String of(Report report) {
        return Json.fields()
                .with("format", "haven-report")
                .with("version", VERSION)
                .with("errors", report.count(Severity.ERROR))
                .with("warnings", report.count(Severity.WARNING))
                .with("notes", report.count(Severity.NOTE))
                .with(
                        "problems",
                        Json.items(report.problems().stream()
                                .map(ReportJson::problem)
                                .toList()))
                .with(
                        "rules",
                        Json.items(report.rules().stream().map(ReportJson::rule).toList()))
                .document();
    }

    private static Json problem(Problem problem) {
        Json.Fields fields =
                Json.fields().with("rule", problem.rule().id()).with("severity", ReportText.word(problem.severity()));
        return withPlace(fields, problem.place())
                .with("message", problem.message())
                .with("hints", texts(problem.hints()));
    }

    private static Json.Fields withPlace(Json.Fields fields, Place place) {
        Json.Fields placed = fields.with("file", place.file());
        placed = place.line() > 0 ? placed.with("line", place.line()) : placed;
        placed = place.column() > 0 ? placed.with("column", place.column()) : placed;
        placed = place.length() > 0 ? placed.with("length", place.length()) : placed;
        return place.excerpt().isEmpty() ? placed : placed.with("excerpt", place.excerpt());
    }

    private static Json rule(Rule rule) {
        return Json.fields()
                .with("id", rule.id())
                .with("title", rule.title())
                .with("why", rule.why())
                .with("mend", rule.mend());
    }

    private static Json texts(List<String> texts) {
        return Json.items(texts.stream().map(Json::text).toList());
    }
}
