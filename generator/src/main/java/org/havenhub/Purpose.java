package org.havenhub;

import java.util.SortedMap;
import org.havenhub.content.Content;
import org.havenhub.files.OwnFiles;
import org.havenhub.files.ReportFiles;
import org.havenhub.files.SiteOutput;
import org.havenhub.report.Checked;
import org.havenhub.report.Report;
import org.havenhub.site.Page;
import org.havenhub.site.Site;

/** What a build is for: where its files go, and who waits for them. */
sealed interface Purpose permits Purpose.Publication, Previewing {

    /** Where the files of a site go. */
    Checked<SiteOutput> output(Site site);

    /** Keeps what belongs beside a site that was written, by name. */
    void keepBeside(SortedMap<String, String> texts);

    /** Keeps what partners may know, by name, and takes away what no longer is among it. */
    void keepForPartners(SortedMap<String, String> texts);

    /** What others wrote where files for partners would go. */
    Report inTheWayOfPartners(SortedMap<String, String> texts);

    /** What is read, as this build takes it. */
    Content content(Content content);

    /** Whether a page is to be made before the others. */
    boolean isAwaited(Page page);

    /** Tells that the pages that are awaited are made, and have no faults. */
    void awaitedAreReady();

    /** Asked before each file; throws what ends a build that nobody waits for any more. */
    void goOn();

    /** To publish a site, or to check it only. */
    static Purpose of(BuildRequest request) {
        return new Publication(request);
    }

    /** A site for readers. */
    record Publication(BuildRequest request) implements Purpose {

        /** In the folder of reports, which is never published: beside the site there may be anything. */
        private static final String SERVERS = "servers";

        @Override
        public Checked<SiteOutput> output(Site site) {
            return request.writes()
                    ? SiteOutput.into(request.hub(), request.output(), request.reports(), request.partners())
                    : Checked.clean(SiteOutput.unwritten());
        }

        @Override
        public void keepBeside(SortedMap<String, String> texts) {
            if (request.writes()) {
                ReportFiles.write(request.reports().resolve(SERVERS), texts);
            }
        }

        @Override
        public void keepForPartners(SortedMap<String, String> texts) {
            if (request.writes()) {
                OwnFiles.keep(request.partners(), texts);
            }
        }

        @Override
        public Report inTheWayOfPartners(SortedMap<String, String> texts) {
            return request.writes() ? OwnFiles.inTheWay(request.partners(), texts) : Report.empty();
        }

        @Override
        public Content content(Content content) {
            return content;
        }

        @Override
        public boolean isAwaited(Page page) {
            return false;
        }

        @Override
        public void awaitedAreReady() {}

        @Override
        public void goOn() {}
    }
}
