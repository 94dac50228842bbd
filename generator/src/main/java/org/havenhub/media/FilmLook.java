package org.havenhub.media;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** A look into a film or sound in boxes (ISO/IEC 14496-12): MP4, QuickTime, M4A. Pictures and sounds themselves are passed over. */
final class FilmLook {

    private static final Set<String> PICTURES_AND_SOUNDS = Set.of("mdat", "moof", "sidx");

    /** At the top of a film, those whose content is looked at, seen, heard, or made of numbers alone. */
    private static final Set<String> AT_THE_TOP =
            Set.of("ftyp", "styp", "pdin", "moov", "meta", "udta", "mdat", "moof", "mfra", "sidx", "ssix", "prft");

    /** Room that is left for later, and boxes of nothing: zeros, as long as nobody writes something else there. */
    private static final Set<String> ROOM = Set.of("free", "skip", "wide", "\0\0\0\0");

    /** What two programs write into that room, of themselves. */
    private static final Pattern STAMP =
            Pattern.compile("IsoMedia File Produced with (?:GPAC|Google)[ ,.+\\w-]{0,60}\0*");

    /** A box of this kind begins with a number that says what it is. */
    private static final String NUMBERED = "uuid";

    private static final int NUMBER = 16;

    /** The number of XMP (XMP Specification, part 3, 1.2.7), and the name that QuickTime gives to it. */
    private static final String XMP_NUMBER =
            new String(HexFormat.of().parseHex("be7acfcb97a942e89c71999491e3afac"), StandardCharsets.ISO_8859_1);

    private static final String XMP = "XMP_";

    /** Boxes made of boxes, each with what stands before the first of them. */
    private static final Map<String, Integer> OF_BOXES =
            Map.of("moov", 0, "trak", 0, "mdia", 0, "minf", 0, "stbl", 0, "udta", 0, "ilst", 0, "meta", 4, "stsd", 8);

    /**
     * As phones write it and the 3GPP file format has it; then the tracks of cameras that are worn, fly or sit in a car, and what some
     * of them keep beside the tracks. A box of these names has nothing else in it.
     */
    private static final Set<String> PLACES =
            Set.of("\u00a9xyz", "loci", "gpmd", "camm", "rtmd", "djmd", "gps ", "GPMF", "GPS ");

    /** The name of a property, which is too long to stand anywhere by chance. */
    private static final String PLACE_PROPERTY = "location.ISO6709";

    /** In {@code udta}: what the standards and QuickTime name; what makers of cameras add, only they can read. */
    private static final Set<String> KNOWN = Set.of(
            "meta", "name", "titl", "dscp", "cprt", "gnre", "perf", "auth", "loci", "rtng", "clsf", "kywd", "albm",
            "yrrc", "tagc", "hnti", "hinf", "strk", "tsel", "chpl", "WLOC", "LOOP", "AllF", "SelO");

    private static final char OF_QUICKTIME = '\u00a9';

    /** Tracks whose content is passed over because it is seen or heard; all others are texts and numbers that nobody looked at. */
    private static final Set<String> SEEN_OR_HEARD = Set.of("vide", "soun");

    private static final int KIND_OF_TRACK = 8;

    private static final int HEAD = 8;
    private static final int LONG_HEAD = 16;
    private static final int DEEPEST = 12;

    private final Search search;
    private int tracks;
    private int seen;

    private FilmLook(Search search) {
        this.search = search;
    }

    static boolean begins(Span file) {
        return file.has(4, "ftyp");
    }

    static void at(Span file, Search search) {
        try {
            FilmLook look = new FilmLook(search);
            look.takeAll(file, "", 0);
            if (look.seen < look.tracks) {
                search.unseen();
            }
        } catch (Damage e) {
            search.unseen();
        }
    }

    private void takeAll(Span boxes, String parent, int depth) throws Damage {
        long at = 0;
        while (boxes.length() - at >= (depth == 0 ? 1 : HEAD)) {
            Span rest = boxes.from(at);
            long length = length(rest);
            take(rest.part(0, length), parent, depth);
            at += length;
        }
    }

    private void take(Span box, String parent, int depth) throws Damage {
        String kind = box.part(4, HEAD).latin();
        if (depth == 0 && !PICTURES_AND_SOUNDS.contains(kind)) {
            search.place(box.holds(PLACE_PROPERTY) || PlaceMarks.in(box));
            search.names(NameMarks.in(box.latin(), NameMarks.FILM));
        }
        if (depth > 0) {
            search.place(PLACES.contains(kind));
            search.names(NameMarks.ofBox(kind, inside(box, kind).length()));
        }
        takeHidden(kind, parent, inside(box, kind));
        if (kind.equals("trak")) {
            tracks++;
        }
        if (parent.equals("mdia") && kind.equals("hdlr")) {
            String track =
                    inside(box, kind).part(KIND_OF_TRACK, KIND_OF_TRACK + 4L).latin();
            seen += SEEN_OR_HEARD.contains(track) ? 1 : 0;
        }
        if (OF_BOXES.containsKey(kind) && depth < DEEPEST) {
            takeAll(inside(box, kind), kind, depth + 1);
        }
    }

    /** What no program that shows a film shows to anybody. */
    private void takeHidden(String kind, String parent, Span inside) throws Damage {
        if (kind.equals(XMP)) {
            XmlLook.at(inside, search);
        } else if (inside.has(0, XMP_NUMBER) && kind.equals(NUMBERED)) {
            XmlLook.at(inside.from(NUMBER), search);
        } else if (ROOM.contains(kind) ? !isRoom(inside) : !isKnown(kind, parent)) {
            search.unseen();
        }
    }

    private static boolean isRoom(Span inside) {
        return inside.isOfZeros() || STAMP.matcher(inside.latin()).matches();
    }

    private static boolean isKnown(String kind, String parent) {
        return switch (parent) {
            case "" -> AT_THE_TOP.contains(kind);
            case "udta" -> kind.charAt(0) == OF_QUICKTIME || KNOWN.contains(kind) || PLACES.contains(kind);
            default -> !kind.equals(NUMBERED);
        };
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
