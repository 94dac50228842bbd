package org.havenhub.check;

import java.util.List;
import java.util.Optional;
import org.havenhub.files.SourceFile;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Rule;

/** A script is an extra, so it is small: an old phone has to read all of it before the page answers. */
final class HeavyScript {

    static final Rule RULE = Rule.warning(
            "heavy-script",
            "A script is heavier than a page needs",
            "On an old phone, the page does not answer until all of it was read.",
            "Leave out what the page can do without it.");

    /** Bytes, compressed. */
    private static final int MOST = 5_000;

    private HeavyScript() {}

    static Optional<Problem> check(String path, byte[] bytes, List<SourceFile> sources) {
        int weight = bytes.length > MOST ? Compressed.size(bytes) : 0;
        Place place = sources.isEmpty()
                ? Place.inFile(path)
                : sources.get(sources.size() - 1).place();
        return weight > MOST
                ? Optional.of(RULE.at(
                        place,
                        path + " weighs " + Compressed.kilobytes(weight) + ", and should weigh at most "
                                + Compressed.kilobytes(MOST) + ".",
                        RULE.mend()))
                : Optional.empty();
    }
}
