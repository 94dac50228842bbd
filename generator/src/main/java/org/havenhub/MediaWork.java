package org.havenhub;

import java.util.List;
import org.havenhub.check.FileCheck;
import org.havenhub.check.Leaks;
import org.havenhub.files.Asset;
import org.havenhub.files.SiteOutput;
import org.havenhub.media.Cleaning;
import org.havenhub.report.Checked;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;
import org.havenhub.report.Report;
import org.havenhub.site.Media;

/**
 * What is done to each picture and document: clean, verify, stage. Any number of threads may do it at once; each holds one file.
 *
 * @param leaks what no file may hold
 */
record MediaWork(SiteOutput output, Leaks leaks, Memo memo) {

    Report finish(Media media) {
        Asset asset = media.asset();
        Checked<byte[]> cleaned = memo.cleaned().get(() -> asset, () -> clean(asset));
        Problems problems = new Problems();
        byte[] bytes = problems.take(cleaned);
        if (!problems.report().hasErrors()) {
            output.put(media.address().path(), bytes);
        }
        leaks.check(Place.inFile(asset.path()), asset.path(), bytes).forEach(problems::add);
        return problems.report();
    }

    /** What is wrong with a file that is not published now. */
    static Report look(Media media, Memo memo) {
        Asset asset = media.asset();
        return memo.cleaned().get(() -> asset, () -> clean(asset)).report();
    }

    /** Whoever is told of a line that loads something is not told in the same breath that the file cannot be read. */
    private static Checked<byte[]> clean(Asset asset) {
        byte[] stored = asset.bytes();
        Report code = code(asset.path(), stored);
        if (code.hasErrors()) {
            return new Checked<>(stored, code);
        }
        return Cleaning.of(asset.path(), stored)
                .then(clean -> new Checked<>(clean, clean == stored ? code : code(asset.path(), clean)));
    }

    private static Report code(String path, byte[] bytes) {
        return Report.of(FileCheck.check(path, bytes, List.of()));
    }
}
