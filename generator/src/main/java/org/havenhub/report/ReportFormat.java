package org.havenhub.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The forms in which one report is written, each for somebody else. */
public enum ReportFormat {
    /** For people, in a browser. */
    HTML("html", "report.html"),
    /** For programs of one's own. */
    JSON("json", "report.json"),
    /** For editors and code scanners. */
    SARIF("sarif", "report.sarif"),
    /** Beside the lines of a pull request on GitHub. */
    GITHUB("github", "github.txt"),
    /** Beside the lines of a merge request on GitLab. */
    GITLAB("gitlab", "gitlab.json"),
    /** In the list of tests that most build servers keep. */
    JUNIT("junit", "junit.xml"),
    /** For whoever reviews a change, as the summary of a build or in a comment. */
    MARKDOWN("markdown", "summary.md");

    private final String word;
    private final String fileName;

    ReportFormat(String word, String fileName) {
        this.word = word;
        this.fileName = fileName;
    }

    /** The format of that name, if there is one. */
    public static Optional<ReportFormat> named(String word) {
        return Arrays.stream(values())
                .filter(format -> format.word.equals(word))
                .findFirst();
    }

    /** The names of all formats. */
    public static List<String> words() {
        return Arrays.stream(values()).map(ReportFormat::word).toList();
    }

    /** Its name in settings. */
    public String word() {
        return word;
    }

    /** The name of its file. */
    public String fileName() {
        return fileName;
    }

    /** A report in this form, with what stands round its problems in a language. */
    public String of(Report report, Tongue tongue) {
        return switch (this) {
            case HTML -> ReportHtml.of(report, tongue);
            case JSON -> ReportJson.of(report);
            case SARIF -> Sarif.of(report);
            case GITHUB -> GitHubAnnotations.of(report);
            case GITLAB -> GitLabQuality.of(report);
            case JUNIT -> JUnitXml.of(report, tongue);
            case MARKDOWN -> ReportMarkdown.of(report, tongue);
        };
    }
}
