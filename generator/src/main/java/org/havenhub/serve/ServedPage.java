package org.havenhub.serve;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.havenhub.report.Tongue;

/**
 * A finished page as the preview shows it: with the script that brings it again when it changes, with a note if readers do not get
 * it, and with the report while there is a mistake in the hub. None of it is ever part of a site.
 *
 * @param html the page as it would be published
 * @param state of what is shown; another one means that the page is to come again
 */
record ServedPage(String html, String state, Notes notes) {

    /**
     * What is shown above a page.
     *
     * @param absence why readers do not get the page, if they do not
     * @param broken whether there is a report to show
     * @param tongue the language of both
     */
    record Notes(Optional<String> absence, boolean broken, Tongue tongue) {}

    /** Where the preview's own files are: no page of a hub begins so. */
    static final String OWN = "/_haven/";

    /** For the time before there is any page. */
    static String blank(Tongue tongue) {
        return """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="color-scheme" content="light dark">
            <title>%s</title>
            </head>
            <body class="haven-blank">
            </body>
            </html>
            """.formatted(tongue.tag(), escaped(tongue.say("Haven report")));
    }

    private static final Pattern POLICY = Pattern.compile(
            "(<meta http-equiv=\"Content-Security-Policy\" content=\")([^\"]*)(\")", Pattern.CASE_INSENSITIVE);
    private static final Pattern BODY = Pattern.compile("<body\\b[^>]*>", Pattern.CASE_INSENSITIVE);

    /** A policy that also lets a page hear of changes and show the report, both from the preview itself. */
    static String allowed(String policy) {
        return Stream.of("script-src", "style-src", "connect-src", "frame-src")
                .filter(directive -> !policy.contains(directive))
                .map(directive -> "; " + directive + " 'self'")
                .collect(Collectors.joining("", policy, ""));
    }

    String shown() {
        String open = POLICY.matcher(html)
                .replaceFirst(
                        found -> Matcher.quoteReplacement(found.group(1) + allowed(found.group(2)) + found.group(3)));
        String headed = open.replaceFirst("(?i)</head>", Matcher.quoteReplacement(head() + "</head>"));
        return BODY.matcher(headed).replaceFirst(found -> Matcher.quoteReplacement(found.group() + above()));
    }

    private String head() {
        return """
                <link rel="stylesheet" href="%sserve.css">
                <script src="%sreload.js" data-state="%s" defer></script>
                """.formatted(OWN, OWN, state);
    }

    private String above() {
        Tongue tongue = notes.tongue();
        String report = notes.broken()
                ? "<iframe class=\"haven-report\" src=\"" + OWN + "report.html\" title=\"" + tongue.say("What to mend")
                        + "\"></iframe>"
                : "";
        String note = notes.absence()
                .map(reason -> "<p class=\"haven-absence\" lang=\"" + tongue.tag() + "\" dir=\"ltr\">"
                        + escaped(tongue.say("Readers do not see this page: " + reason + ".")) + "</p>")
                .orElse("");
        return report + note;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
    }
}
