package org.havenhub.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A PNG picture (W3C PNG, third edition): a row of chunks. Kept are those that change what is seen; dropped are texts, Exif, times,
 * what other programs added, and what follows the end, of the pixels or of all.
 */
final class PngChunks {

    static final String START = "\u0089PNG\r\n\u001a\n";

    private static final Set<String> SEEN = Set.of(
            "IHDR", "PLTE", "IDAT", "tRNS", "gAMA", "cHRM", "sRGB", "cICP", "sBIT", "pHYs", "bKGD", "acTL", "fcTL",
            "fdAT");

    private static final String HEADER = "IHDR";
    private static final String END = "IEND";
    private static final String EXIF = "eXIf";
    private static final String PROFILE = "iCCP";

    private final List<PngChunk> kept = new ArrayList<>();
    private final List<Span> dropped = new ArrayList<>();
    private Optional<byte[]> profile = Optional.empty();
    private Optional<ExifBlock> exif = Optional.empty();
    private Optional<PictureSize> frame = Optional.empty();
    private boolean pixels;

    private PngChunks() {}

    static PictureFile read(Span file) throws Damage {
        PngChunks chunks = new PngChunks();
        int at = START.length();
        PngChunk chunk = PngChunk.at(file, at);
        while (!chunk.name().equals(END)) {
            chunks.take(chunk);
            Damage.ifMoreThanAPictureHas(chunks.kept.size() + chunks.dropped.size());
            at += chunk.inside().length() + PngChunk.AROUND;
            chunk = PngChunk.at(file, at);
        }
        chunks.dropped.add(chunk.inside());
        chunks.dropped.add(file.from(at + (long) chunk.inside().length() + PngChunk.AROUND));
        return chunks.picture();
    }

    private void take(PngChunk chunk) throws Damage {
        if (frame.isEmpty() != chunk.name().equals(HEADER)) {
            throw new Damage("Its header is not where it should be.");
        }
        if (chunk.name().equals(HEADER)) {
            frame = Optional.of(
                    PictureSize.of(chunk.inside().u32(0), chunk.inside().u32(4)));
        }
        pixels |= chunk.name().equals(PngPixels.OF_PICTURE);
        if (SEEN.contains(chunk.name())) {
            chunk.check();
            kept.add(chunk);
        } else if (chunk.isNeeded()) {
            throw new Damage("It has a part that PNG pictures do not have.");
        } else {
            drop(chunk);
        }
    }

    private void drop(PngChunk chunk) throws Damage {
        if (chunk.name().equals(PROFILE)) {
            Optional<Span> inside = profile.isPresent() ? Optional.empty() : Deflated.profile(chunk.inside());
            profile = inside.isPresent() ? ColourProfile.clean(inside.get()) : profile;
        } else {
            dropped.add(chunk.inside());
        }
        if (chunk.name().equals(EXIF) && exif.isEmpty()) {
            exif = Optional.of(ExifBlock.read(chunk.inside()));
        }
    }

    private PictureFile picture() throws Damage {
        PictureSize size = frame.orElseThrow(() -> new Damage("It has no size."));
        if (!pixels) {
            throw new Damage("It has no pixels.");
        }
        // A larger one is refused; to unpack it would take long.
        List<PngChunk> seen = size.pixels() > Cleaning.MOST_PIXELS ? kept : PngPixels.clean(kept, dropped);
        int orientation = exif.map(ExifBlock::orientation).orElse(1);
        return new PictureFile(size, orientation, PlaceMarks.in(dropped), Span.of(clean(seen, orientation)));
    }

    /** Profile and turn come right after the header: before palette and pixels, where both must be. */
    private byte[] clean(List<PngChunk> seen, int orientation) {
        Bytes out = new Bytes().latin(START).put(seen.get(0).whole());
        profile.ifPresent(clean -> put(
                out,
                PROFILE,
                new Bytes().latin("none\0\0").put(Deflated.stored(clean)).all()));
        if (orientation != 1) {
            put(out, EXIF, ExifBlock.turned(orientation));
        }
        seen.stream().skip(1).forEach(chunk -> out.put(chunk.whole()));
        put(out, END, new byte[0]);
        return out.all();
    }

    private static void put(Bytes out, String name, byte[] inside) {
        out.put(PngChunk.of(name, inside).whole());
    }
}
