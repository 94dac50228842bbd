package org.havenhub.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A report as GitLab's code quality JSON, which a merge request shows beside its lines.
 *
 * <p>GitLab knows by the fingerprint of a problem whether it was there before. It is made of the rule, the file, what is said
 * and the line's own text, and not of the line's number: a sentence that is added above makes no problem new.
 */
final class GitLabQuality {

    private GitLabQuality() {}

    static String of(Report report) {
        Map<String, Integer> alike = new HashMap<>();
        List<Json> issues = new ArrayList<>();
        for (Problem problem : report.problems()) {
            String identity = identity(problem);
            issues.add(issue(problem, digest(identity + "\n" + alike.merge(identity, 1, Integer::sum))));
        }
        return Json.items(issues).document();
    }

    private static Json issue(Problem problem, String fingerprint) {
        Place place = problem.place();
        Json lines = Json.fields().with("begin", Math.max(1, place.line()));
        return Json.fields()
                .with(
                        "description",
                        problem.rule().title() + ": " + Words.of(problem).replace('\n', ' '))
                .with("check_name", problem.rule().id())
                .with("fingerprint", fingerprint)
                .with("severity", severity(problem))
                .with("location", Json.fields().with("path", place.file()).with("lines", lines));
    }

    private static String severity(Problem problem) {
        return switch (problem.severity()) {
            case ERROR -> "major";
            case WARNING -> "minor";
            case NOTE -> "info";
        };
    }

    private static String identity(Problem problem) {
        Place place = problem.place();
        return String.join(
                "\n",
                problem.rule().id(),
                place.file(),
                problem.message(),
                place.excerpt().strip());
    }

    private static String digest(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
