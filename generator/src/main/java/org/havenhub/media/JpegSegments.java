package org.havenhub.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A JPEG picture (ITU-T T.81, Annex B; JFIF 1.02): a row of segments, some followed by the coded pixels.
 *
 * <p>Kept is what the pixels need: tables, frame, scans, the colour transform that Adobe's segment names, the colours' profile, the
 * density of JFIF. Dropped are Exif, XMP, IPTC, comments, thumbnails, every other application's segment, and what follows the end:
 * further pictures of phones, short films.
 */
final class JpegSegments {

    static final String START = "\u00ff\u00d8\u00ff";

    private static final int START_OF_IMAGE = 0xD8;
    private static final int END_OF_IMAGE = 0xD9;
    private static final int START_OF_SCAN = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COMMENT = 0xFE;

    private static final String JFIF = "JFIF\0";
    private static final String EXIF = "Exif\0\0";
    private static final String PROFILE = "ICC_PROFILE\0";
    private static final String ADOBE = "Adobe";

    /** Of a JFIF segment, up to the size of its thumbnail; of Adobe's, up to the transform. */
    private static final int JFIF_HEAD = 12;

    private static final int ADOBE_HEAD = 12;
    private static final int PROFILE_HEAD = PROFILE.length() + 2;
    private static final int LARGEST_PROFILE_PART = 65_533 - PROFILE_HEAD;
    private static final int MOST_PROFILE_PARTS = 255;

    private final Span file;
    private final List<Span> kept = new ArrayList<>();
    private final List<Span> dropped = new ArrayList<>();
    private final Bytes profile = new Bytes();
    private Optional<Span> jfif = Optional.empty();
    private Optional<Span> adobe = Optional.empty();
    private Optional<ExifBlock> exif = Optional.empty();
    private Optional<PictureSize> frame = Optional.empty();
    private boolean scanned;
    private boolean ended;

    private JpegSegments(Span file) {
        this.file = file;
    }

    static PictureFile read(Span file) throws Damage {
        JpegSegments segments = new JpegSegments(file);
        int at = 2;
        while (!segments.ended) {
            at = segments.next(at);
            Damage.ifMoreThanAPictureHas(segments.kept.size() + segments.dropped.size());
        }
        segments.dropped.add(file.from(at));
        return segments.picture();
    }

    private int next(int at) throws Damage {
        int marker = file.u8(at + 1);
        if (file.u8(at) != 0xFF || marker == 0) {
            throw new Damage("One of its parts does not begin where it should.");
        }
        if (marker == 0xFF) {
            return at + 1;
        }
        if (marker == END_OF_IMAGE) {
            ended = true;
            return at + 2;
        }
        int end = at + 2 + Math.max(2, file.u16(at + 2));
        if (marker == START_OF_SCAN) {
            int endOfScan = endOfScan(end);
            kept.add(file.part(at, endOfScan));
            scanned = true;
            return endOfScan;
        }
        take(marker, file.part(at, end), file.part(at + 4, end));
        return end;
    }

    /** Coded pixels go on to the next marker that is no restart; 0xFF among them is followed by 0. */
    private int endOfScan(int from) throws Damage {
        for (int at = from; ; at++) {
            if (file.u8(at) == 0xFF) {
                int next = file.u8(at + 1);
                boolean restart = next >= 0xD0 && next <= 0xD7;
                if (next != 0 && next != 0xFF && !restart) {
                    return at;
                }
            }
        }
    }

    private void take(int marker, Span segment, Span inside) throws Damage {
        if (isFrame(marker)) {
            if (frame.isPresent()) {
                throw new Damage("It has more than one frame.");
            }
            frame = Optional.of(PictureSize.of(inside.u16(3), inside.u16(1)));
            kept.add(segment);
        } else if (isTable(marker)) {
            kept.add(segment);
        } else if ((marker >= APP0 && marker <= APP15) || marker == COMMENT) {
            takeApplication(marker, inside);
        } else {
            throw new Damage("It has a part that JPEG pictures do not have.");
        }
    }

    private void takeApplication(int marker, Span inside) throws Damage {
        if (marker == APP0 && inside.has(0, JFIF) && inside.length() >= JFIF_HEAD && jfif.isEmpty()) {
            jfif = Optional.of(inside.part(0, JFIF_HEAD));
        } else if (marker == APP14 && inside.has(0, ADOBE) && inside.length() >= ADOBE_HEAD && adobe.isEmpty()) {
            adobe = Optional.of(inside.part(0, ADOBE_HEAD));
        } else if (marker == APP2 && inside.has(0, PROFILE) && inside.length() >= PROFILE_HEAD) {
            profile.put(inside.from(PROFILE_HEAD));
        } else {
            dropped.add(inside);
            if (marker == APP1 && inside.has(0, EXIF) && exif.isEmpty()) {
                exif = Optional.of(ExifBlock.read(inside.from(EXIF.length())));
            }
        }
    }

    private PictureFile picture() throws Damage {
        if (!scanned) {
            throw new Damage("It has no pixels.");
        }
        PictureSize size = frame.orElseThrow(() -> new Damage("It has no size."));
        int orientation = exif.map(ExifBlock::orientation).orElse(1);
        boolean place = PlaceMarks.in(dropped);
        return new PictureFile(size, orientation, place, Span.of(clean(orientation)));
    }

    private byte[] clean(int orientation) throws Damage {
        Bytes out = new Bytes().u8(0xFF).u8(START_OF_IMAGE);
        jfif.ifPresent(head -> segment(out, APP0, new Bytes().put(head).u16(0)));
        if (orientation != 1) {
            segment(out, APP1, new Bytes().latin(EXIF).put(ExifBlock.turned(orientation)));
        }
        ColourProfile.clean(Span.of(profile.all())).ifPresent(clean -> profile(out, clean));
        adobe.ifPresent(head -> segment(out, APP14, new Bytes().put(head)));
        kept.forEach(out::put);
        return out.u8(0xFF).u8(END_OF_IMAGE).all();
    }

    private static void profile(Bytes out, byte[] profile) {
        int parts = (profile.length + LARGEST_PROFILE_PART - 1) / LARGEST_PROFILE_PART;
        for (int part = 0; part < parts && parts <= MOST_PROFILE_PARTS; part++) {
            int start = part * LARGEST_PROFILE_PART;
            int length = Math.min(LARGEST_PROFILE_PART, profile.length - start);
            Bytes inside = new Bytes().latin(PROFILE).u8(part + 1).u8(parts).put(profile, start, length);
            segment(out, APP2, inside);
        }
    }

    private static void segment(Bytes out, int marker, Bytes inside) {
        out.u8(0xFF).u8(marker).u16(inside.length() + 2).put(inside.all());
    }

    /** SOF0 to SOF15, in whose range lie DHT, JPG and DAC. */
    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    /** DHT, DAC, DQT, DNL, DRI. */
    private static boolean isTable(int marker) {
        return marker == 0xC4 || marker == 0xCC || (marker >= 0xDB && marker <= 0xDD);
    }
}
