package org.havenhub.markdown;

import java.util.List;
import java.util.Optional;

/**
 * What stands between two level-two headings. Those inside quotes and lists do not count.
 *
 * @param heading the level-two heading; empty for what comes before the first one. The heading's own HTML is not among the
 *     pieces of a section, but that of deeper headings is
 * @param pieces in reading order
 */
public record Section(Optional<Heading> heading, List<Piece> pieces) {

    public Section {
        pieces = List.copyOf(pieces);
    }
}
