package org.havenhub.media;

import java.util.Map;
import java.util.Set;

/** A look into a film or sound in boxes (ISO/IEC 14496-12): MP4, QuickTime, M4A. Pictures and sounds themselves are passed over. */
final class FilmLook {

    private static final Set<String> PICTURES_AND_SOUNDS = Set.of("mdat", "moof", "sidx");

    /** Boxes made of boxes, each with what stands before the first of them. */
    private static final Map<String, Integer> OF_BOXES =
            Map.of("moov", 0, "trak", 0, "mdia", 0, "minf", 0, "stbl", 0, "udta", 0, "ilst", 0, "meta", 4, "stsd", 8);

    /** As phones, cameras and the 3GPP file format write it; the last is the track of a camera that is worn. */
    private static final Set<String> PLACES = Set.of("\u00a9xyz", "loci", "gpmd");

    /** The name of a property, which is too long to stand anywhere by chance. */
    private static final String PLACE_PROPERTY = "location.ISO6709";

    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int DEEPEST = 12;

    private final Search search;

    private FilmLook(Search search) {
        this.search = search;
    }

    static boolean begins(Span file) {
        return file.has(4, "ftyp");
    }

    static void at(Span file, Search search) {
        try {
            new FilmLook(search).takeAll(file, 0);
        } catch (Damage e) {
            search.unseen();
        }
    }

    private void takeAll(Span boxes, int depth) throws Damage {
        long at = 0;
        while (boxes.length() - at >= (depth == 0 ? 1 : HEAD)) {
            Span rest = boxes.from(at);
            long length = length(rest);
            take(rest.part(0, length), depth);
            at += length;
        }
    }

    private void take(Span box, int depth) throws Damage {
        String kind = box.part(4, HEAD).latin();
        search.place(depth > 0 && PLACES.contains(kind));
        if (depth == 0 && !PICTURES_AND_SOUNDS.contains(kind)) {
            search.place(box.holds(PLACE_PROPERTY) || PlaceMarks.in(box));
            search.names(NameMarks.in(box.latin(), NameMarks.FILM));
        }
        if (OF_BOXES.containsKey(kind) && depth < DEEPEST) {
            takeAll(inside(box, kind), depth + 1);
        }
    }

    /** Of QuickTime, {@code meta} has no version before its first box. */
    private static Span inside(Span box, String kind) throws Damage {
        int head = box.u32(0) == 1 ? LONG_HEAD : HEAD;
        boolean isOld = kind.equals("meta") && box.has(head + 4L, "hdlr");
        return box.from(Math.min(box.length(), head + (isOld ? 0 : OF_BOXES.getOrDefault(kind, 0))));
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
        if (length < HEAD || length > rest.length()) {
            throw Damage.cutOff();
        }
        return length;
    }
}
