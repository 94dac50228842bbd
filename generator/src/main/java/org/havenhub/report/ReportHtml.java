package org.havenhub.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * A report as one page for people who do not read consoles: grouped by file, with the reason and the remedy of every rule. The
 * page stands alone: it works from a folder, loads nothing, runs nothing, and prints well.
 */
public final class ReportHtml {

    private static final String TITLE = "Haven report";

    private final Tongue tongue;

    private ReportHtml(Tongue tongue) {
        this.tongue = tongue;
    }

    /** The report as it is, with what stands round its problems in a language. */
    public static String of(Report report, Tongue tongue) {
        return new ReportHtml(tongue).page(report);
    }

    private String page(Report report) {
        String summary = ReportText.summary(report, tongue);
        return """
                <!doctype html>
                <html lang="%s">
                <head>
                <meta charset="utf-8">
                <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s – %s</title>
                <style>
                %s</style>
                </head>
                <body>
                <main>
                <h1>%s</h1>
                <p class="summary">%s</p>
                %s%s</main>
                </body>
                </html>
                """.formatted(
                        tongue.tag(),
                        summary,
                        tongue.say(TITLE),
                        ReportStyle.CSS,
                        tongue.say(TITLE),
                        introduction(report, summary),
                        contents(report),
                        files(report));
    }

    private String introduction(Report report, String summary) {
        if (!report.hasMistakes()) {
            return tongue.say("Nothing to mend: no problems were found.");
        }
        return tongue.say(
                report.hasErrors()
                        ? summary
                                + ". The site was not published: it is as it was before. Mend the errors and build again."
                        : summary + ". They do not stop the site, but each of them makes it less useful to somebody.");
    }

    /** Links to the files, where there is more than one. */
    private String contents(Report report) {
        Map<String, List<Problem>> files = byFile(report);
        if (files.size() < 2) {
            return "";
        }
        StringBuilder links = new StringBuilder("<nav aria-label=\"" + tongue.say("Files") + "\">\n<ul>\n");
        int number = 1;
        for (Map.Entry<String, List<Problem>> file : files.entrySet()) {
            links.append("<li><a href=\"#file-%s\">%s</a> (%s)</li>\n"
                    .formatted(
                            number++, escaped(file.getKey()), ReportText.summary(Report.of(file.getValue()), tongue)));
        }
        return links.append("</ul>\n</nav>\n").toString();
    }

    private String files(Report report) {
        StringBuilder sections = new StringBuilder();
        int number = 1;
        for (Map.Entry<String, List<Problem>> file : byFile(report).entrySet()) {
            sections.append("<section aria-labelledby=\"file-%1$s\">\n<h2 id=\"file-%1$s\">%2$s</h2>\n"
                    .formatted(number++, escaped(file.getKey())));
            file.getValue().forEach(problem -> sections.append(article(problem)));
            sections.append("</section>\n");
        }
        return sections.toString();
    }

    private static Map<String, List<Problem>> byFile(Report report) {
        return report.problems().stream()
                .collect(Collectors.groupingBy(problem -> problem.place().file(), TreeMap::new, Collectors.toList()));
    }

    private String article(Problem problem) {
        String severity = ReportText.word(problem.severity());
        return """
                <article class="%s">
                <h3><span class="severity">%s</span> %s</h3>
                %s%s<p class="message">%s</p>
                %s<dl>
                <dt>%s</dt>
                <dd>%s</dd>
                %s</dl>
                <p class="rule">%s <code>%s</code></p>
                </article>
                """.formatted(
                        severity,
                        tongue.say(severity),
                        escaped(problem.rule().title()),
                        where(problem.place()),
                        source(problem.place()),
                        escaped(problem.message()),
                        hints(problem.hints()),
                        tongue.say("Why it matters"),
                        escaped(problem.rule().why()),
                        mend(problem),
                        tongue.say("Rule:"),
                        problem.rule().id());
    }

    /** Left out where it has been said among the hints. */
    private String mend(Problem problem) {
        String mend = problem.rule().mend();
        return problem.hints().contains(mend)
                ? ""
                : "<dt>" + tongue.say("How to mend it") + "</dt>\n<dd>" + escaped(mend) + "</dd>\n";
    }

    private String where(Place place) {
        if (place.line() == 0) {
            return "";
        }
        String column = place.column() == 0 ? "" : ", column " + place.column();
        return "<p class=\"where\">" + tongue.say("Line " + place.line() + column) + "</p>\n";
    }

    private static String source(Place place) {
        return Excerpt.of(place)
                .map(excerpt -> "<pre dir=\"auto\" translate=\"no\"><code>%s%s%s</code></pre>\n"
                        .formatted(escaped(excerpt.before()), mark(excerpt.marked()), escaped(excerpt.after())))
                .orElse("");
    }

    private static String mark(String marked) {
        return marked.isEmpty() ? "" : "<mark>" + escaped(marked) + "</mark>";
    }

    private static String hints(List<String> hints) {
        if (hints.isEmpty()) {
            return "";
        }
        return hints.stream()
                .map(hint -> "<li>" + escaped(hint) + "</li>\n")
                .collect(Collectors.joining("", "<ul class=\"hints\">\n", "</ul>\n"));
    }

    private static String escaped(String text) {
        return Visible.text(text)
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
