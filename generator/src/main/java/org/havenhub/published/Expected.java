package org.havenhub.published;

import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.havenhub.extras.ServerFiles;
import org.havenhub.files.BuiltSite;
import org.havenhub.files.SiteOutput;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Rule;
import org.havenhub.site.Page;

/**
 * A file as it was built, and as readers should get it.
 *
 * @param asked the path where it should be
 * @param status what the server should say with it
 * @param size in bytes
 * @param text what it says, if it is a page
 */
record Expected(String asked, int status, String digest, long size, Supplier<String> text) {

    static final int FOUND = 200;
    static final int NOT_FOUND = 404;

    /** A path that no hub has. */
    private static final String NOWHERE = "there-is-nothing-here-48151623.html";

    /** Servers read these and rightly show them to nobody. */
    private static final Set<String> FOR_SERVERS = Set.of(ServerFiles.HOSTS, ServerFiles.APACHE);

    /** One of the site's files. */
    static Expected file(BuiltSite site, String path) {
        return of(site, path, path, FOUND);
    }

    /** What there should be where there is nothing. */
    static Expected missingPage(BuiltSite site) {
        return of(site, NOWHERE, Page.NotFound.PATH, NOT_FOUND);
    }

    private static Expected of(BuiltSite site, String asked, String path, int status) {
        return new Expected(
                asked, status, site.digests().getOrDefault(path, ""), site.size(path), () -> site.text(path));
    }

    boolean hasStatus(Reply.Head head) {
        return head.status() == status;
    }

    Optional<Problem> is(Rule rule, String words) {
        return Optional.of(rule.at(Place.inFile(asked), words, rule.mend()));
    }

    /** Told by what the server says with it: a page that says there is nothing is no changed file. */
    Optional<Problem> isChanged(Reply.Head head, String difference) {
        if (status == NOT_FOUND) {
            return is(Findings.NOT_FOUND, hasStatus(head) ? "The server shows another page." : answered(head));
        }
        if (hasStatus(head)) {
            return is(Findings.CHANGED, difference);
        }
        return FOR_SERVERS.contains(asked) && head.status() >= 400
                ? Optional.empty()
                : is(Findings.MISSING, answered(head));
    }

    /** In what a page that arrived differs. */
    String difference(String arrived) {
        if (asked.equals(SiteOutput.INTEGRITY)) {
            return "The published site is of another build than the one that it is compared with.";
        }
        long added = asked.endsWith(".html") ? Additions.scripts(arrived) - Additions.scripts(text.get()) : 0;
        return added > 0
                ? "Somebody added scripts to the page: " + added + "."
                : "It holds other bytes than the file that was built.";
    }

    private static String answered(Reply.Head head) {
        return "The server answers with the status " + head.status() + ".";
    }
}
