package org.havenhub;

import org.havenhub.content.SiteSettings;
import org.havenhub.files.HubFiles;
import org.havenhub.published.PublishedSite;
import org.havenhub.report.Checked;
import org.havenhub.report.Tongue;
import org.havenhub.tongue.Tongues;

/** Looks at a published site on its owner's command: the only way from here to the network, and no build goes it. */
final class Verification {

    private Verification() {}

    static VerifyResult of(BuildRequest request, String address) {
        Checked<Integer> files = PublishedSite.compare(request.output(), address);
        Tongue tongue = Tongues.of(request.language().orElseGet(() -> mainLanguage(request)));
        return new VerifyResult(files.report().map(tongue::say), tongue, files.value());
    }

    private static String mainLanguage(BuildRequest request) {
        try (Parallel threads = new Parallel(1)) {
            Memo memo = Memo.none();
            HubFiles files = memo.files(request.hub()).value();
            SiteSettings settings = new Understanding(Workplace.of(memo, threads))
                    .settings(files)
                    .value();
            return settings.defaultLanguage().tag();
        }
    }
}
