package org.havenhub.media;

import java.util.List;

/** Where in the world: found in whatever cameras and programs put beside a picture. */
final class PlaceMarks {

    /** Names of properties in XMP that say it. */
    private static final List<String> XMP = List.of("GPSLatitude", "photoshop:City", "Iptc4xmpCore:Location");

    private PlaceMarks() {}

    static boolean in(List<Span> spans) {
        return spans.stream().anyMatch(PlaceMarks::in);
    }

    static boolean in(Span span) {
        return XMP.stream().anyMatch(span::holds)
                || IptcBlock.hasPlace(span)
                || ExifBlock.anyIn(span, ExifBlock::place);
    }
}
