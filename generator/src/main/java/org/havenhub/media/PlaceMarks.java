package org.havenhub.media;

import java.util.List;

/** Where in the world: found in whatever cameras and programs put beside a picture. */
final class PlaceMarks {

    /** Names of properties in XMP that say it. */
    private static final List<String> XMP = List.of("GPSLatitude", "photoshop:City", "Iptc4xmpCore:Location");

    /** A file has few; one that is made of nothing else would keep the build busy. */
    private static final int MOST_BLOCKS = 200;

    private PlaceMarks() {}

    static boolean in(List<Span> spans) {
        return spans.stream().anyMatch(PlaceMarks::in);
    }

    static boolean in(Span span) {
        return XMP.stream().anyMatch(span::holds)
                || IptcBlock.hasPlace(span)
                || inExif(span, ExifBlock.LITTLE_ENDIAN)
                || inExif(span, ExifBlock.BIG_ENDIAN);
    }

    private static boolean inExif(Span span, String start) {
        int at = span.indexOf(start, 0);
        for (int count = 0; at >= 0 && count < MOST_BLOCKS; count++) {
            if (isPlace(span, at)) {
                return true;
            }
            at = span.indexOf(start, at + 1);
        }
        return false;
    }

    private static boolean isPlace(Span span, int at) {
        try {
            return ExifBlock.read(span.from(at)).place();
        } catch (Damage e) {
            return false;
        }
    }
}
