package org.havenhub;

import java.nio.charset.StandardCharsets;
import org.havenhub.check.FileCheck;
import org.havenhub.check.Leaks;
import org.havenhub.extras.Extra;
import org.havenhub.files.SiteOutput;
import org.havenhub.report.Checked;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;

/**
 * What is done to files that are no pages: made piece by piece, each of which is verified and staged at once. Any number of threads
 * may do it.
 *
 * @param leaks what no file may hold
 * @param source where what is wrong with them is told if they have no place of their own
 */
record ExtraWork(SiteOutput output, Leaks leaks, Place source) {

    Checked<Extra> finish(Extra extra) {
        Problems problems = new Problems();
        Place place = extra.source().orElse(source);
        try (GrowingFiles files = new GrowingFiles(output)) {
            extra.write((path, piece) -> {
                byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
                leaks.checkMade(place, path, bytes).forEach(problems::add);
                FileCheck.checkMade(place, path, piece).forEach(problems::add);
                files.add(path, bytes);
            });
            files.finish();
        }
        return problems.with(extra);
    }
}
