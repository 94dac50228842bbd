package org.havenhub;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
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
        Map<String, GrowingFile> files = new LinkedHashMap<>();
        Place place = extra.source().orElse(source);
        extra.write((path, piece) -> {
            byte[] bytes = piece.getBytes(StandardCharsets.UTF_8);
            leaks.checkMade(place, path, bytes).forEach(problems::add);
            files.computeIfAbsent(path, absent -> new GrowingFile(path, output)).add(bytes);
        });
        files.values().forEach(GrowingFile::close);
        return problems.with(extra);
    }
}
