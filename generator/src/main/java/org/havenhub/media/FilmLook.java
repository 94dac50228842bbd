package org.havenhub.media;

import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** A look into a film or sound in boxes (ISO/IEC 14496-12): MP4, QuickTime, M4A. Pictures and sounds themselves are passed over. */
final class FilmLook {

    private static final Set<String> PICTURES_AND_SOUNDS = Set.of("mdat", "moof", "sidx");

    /** As phones, cameras and the 3GPP file format write it; the last is the track of a camera that is worn. */
    private static final List<String> PLACES = List.of("\u00a9xyz", "loci", "location.ISO6709", "gpmd");

    private FilmLook() {}

    static DocumentLook at(Span file) {
        SortedSet<String> names = new TreeSet<>();
        boolean place = false;
        try {
            for (long at = 0; at < file.length(); at += length(file.from(at))) {
                Span box = file.part(at, at + length(file.from(at)));
                if (!PICTURES_AND_SOUNDS.contains(box.part(4, 8).latin())) {
                    place |= PLACES.stream().anyMatch(box::holds) || PlaceMarks.in(box);
                    names.addAll(NameMarks.in(box.latin(), NameMarks.FILM));
                }
            }
            return new DocumentLook(names, place, true);
        } catch (Damage e) {
            return new DocumentLook(names, place, false);
        }
    }

    /** Of the box at the start, its header included. */
    private static long length(Span rest) throws Damage {
        long length = rest.u32(0);
        if (length == 0) {
            return rest.length();
        }
        if (length == 1) {
            length = rest.u32(8) << 32 | rest.u32(12);
        }
        if (length < 8 || length > rest.length()) {
            throw Damage.cutOff();
        }
        return length;
    }
}
