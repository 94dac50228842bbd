package org.havenhub.serve;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.havenhub.PreviewSite;
import org.havenhub.extras.MediaType;
import org.havenhub.files.Fingerprint;
import org.havenhub.report.Report;
import org.havenhub.report.ReportHtml;
import org.havenhub.report.Tongue;
import org.havenhub.site.PagePolicy;

/**
 * What the preview shows at one moment: the last good site and, while there is a mistake in the hub, the report.
 *
 * @param report of the last build
 * @param tongue the language of the report
 * @param round another one whenever something changed that pages load: styles, scripts, pictures
 */
record Scene(PreviewSite site, Report report, Tongue tongue, int round) {

    private static final String NOT_FOUND = "404.html";

    /** What a browser gets for a path from the site's root. */
    Answer answer(String path) {
        if (site.isEmpty()) {
            return page(503, path, ServedPage.blank(tongue), Optional.empty());
        }
        String inside = inside(path);
        byte[] file = site.files().get(inside);
        return file == null ? missing(path) : found(path, inside, file);
    }

    /** The report alone, as a page that others show inside them. */
    Answer reportPage() {
        return Answer.file(
                        200,
                        MediaType.of(".html"),
                        ReportHtml.of(report, tongue).getBytes(StandardCharsets.UTF_8))
                .framed();
    }

    /** The same for two scenes in which a page looks the same. */
    String state(String path) {
        byte[] file = site.files().getOrDefault(inside(path), site.files().getOrDefault(NOT_FOUND, new byte[0]));
        String mistakes = report.hasErrors() ? ReportHtml.of(report, tongue) : "";
        String absence = site.absences().getOrDefault(inside(path), "");
        return Fingerprint.of(String.join("\n", Integer.toString(round), mistakes, absence, Fingerprint.of(file))
                .getBytes(StandardCharsets.UTF_8));
    }

    private Answer found(String path, String inside, byte[] file) {
        return isPage(inside)
                ? page(
                        200,
                        path,
                        text(file),
                        Optional.ofNullable(site.absences().get(inside)))
                : Answer.file(200, MediaType.of(inside), file, policy());
    }

    private Answer missing(String path) {
        byte[] page = site.files().get(NOT_FOUND);
        return page == null
                ? Answer.refusal(404, "There is no such page.")
                : page(404, path, text(page), Optional.empty());
    }

    private Answer page(int status, String path, String html, Optional<String> absence) {
        ServedPage page = new ServedPage(html, state(path), new ServedPage.Notes(absence, report.hasErrors(), tongue));
        return Answer.file(status, MediaType.of(".html"), page.shown().getBytes(StandardCharsets.UTF_8), policy())
                .listening();
    }

    private PagePolicy policy() {
        return PagePolicy.of(site.files().keySet().stream());
    }

    /** The page for missing pages links to the path that the hub has where it is published. */
    private String inside(String path) {
        String root = site.root().substring(1);
        boolean isBelow =
                !root.isEmpty() && path.startsWith(root) && !site.files().containsKey(path);
        return isBelow ? path.substring(root.length()) : path;
    }

    private static boolean isPage(String path) {
        return path.endsWith(".html");
    }

    private static String text(byte[] file) {
        return new String(file, StandardCharsets.UTF_8);
    }
}
