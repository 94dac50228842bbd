package org.havenhub.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.CRC32;

/**
 * A PNG picture (W3C PNG, third edition): a row of chunks. Kept are those that change what is seen; dropped are texts, Exif, times,
 * what other programs added, and what follows the end.
 */
final class PngChunks {

    static final String START = "\u0089PNG\r\n\u001a\n";

    private static final Set<String> SEEN = Set.of(
            "IHDR", "PLTE", "IDAT", "tRNS", "gAMA", "cHRM", "sRGB", "cICP", "sBIT", "pHYs", "bKGD", "acTL", "fcTL",
            "fdAT");

    private static final String HEADER = "IHDR";
    private static final String PIXELS = "IDAT";
    private static final String END = "IEND";
    private static final String EXIF = "eXIf";
    private static final String PROFILE = "iCCP";

    /** Length, name and checksum. */
    private static final int AROUND = 12;

    private final Span file;
    private final List<Chunk> kept = new ArrayList<>();
    private final List<Span> dropped = new ArrayList<>();
    private Optional<byte[]> profile = Optional.empty();
    private Optional<ExifBlock> exif = Optional.empty();
    private Optional<PictureSize> frame = Optional.empty();
    private boolean pixels;

    private PngChunks(Span file) {
        this.file = file;
    }

    static PictureFile read(Span file) throws Damage {
        PngChunks chunks = new PngChunks(file);
        int at = START.length();
        Chunk chunk = chunks.chunk(at);
        while (!chunk.name.equals(END)) {
            chunks.take(chunk);
            Damage.ifMoreThanAPictureHas(chunks.kept.size() + chunks.dropped.size());
            at += chunk.inside.length() + AROUND;
            chunk = chunks.chunk(at);
        }
        chunks.dropped.add(chunk.inside);
        chunks.dropped.add(file.from(at + (long) chunk.inside.length() + AROUND));
        return chunks.picture();
    }

    private Chunk chunk(int at) throws Damage {
        long end = at + 8 + file.u32(at);
        Span whole = file.part(at, end + 4);
        return new Chunk(whole.part(4, 8).latin(), whole, file.part(at + 8L, end));
    }

    private void take(Chunk chunk) throws Damage {
        if (frame.isEmpty() != chunk.name.equals(HEADER)) {
            throw new Damage("Its header is not where it should be.");
        }
        if (chunk.name.equals(HEADER)) {
            frame = Optional.of(PictureSize.of(chunk.inside.u32(0), chunk.inside.u32(4)));
        }
        pixels |= chunk.name.equals(PIXELS);
        if (SEEN.contains(chunk.name)) {
            chunk.check();
            kept.add(chunk);
        } else if (chunk.isNeeded()) {
            throw new Damage("It has a part that PNG pictures do not have.");
        } else {
            drop(chunk);
        }
    }

    private void drop(Chunk chunk) throws Damage {
        if (chunk.name.equals(PROFILE)) {
            Optional<Span> inside = profile.isPresent() ? Optional.empty() : Deflated.profile(chunk.inside);
            profile = inside.isPresent() ? ColourProfile.clean(inside.get()) : profile;
        } else {
            dropped.add(chunk.inside);
        }
        if (chunk.name.equals(EXIF) && exif.isEmpty()) {
            exif = Optional.of(ExifBlock.read(chunk.inside));
        }
    }

    private PictureFile picture() throws Damage {
        PictureSize size = frame.orElseThrow(() -> new Damage("It has no size."));
        if (!pixels) {
            throw new Damage("It has no pixels.");
        }
        int orientation = exif.map(ExifBlock::orientation).orElse(1);
        return new PictureFile(size, orientation, PlaceMarks.in(dropped), Span.of(clean(orientation)));
    }

    /** Profile and turn come right after the header: before palette and pixels, where both must be. */
    private byte[] clean(int orientation) {
        Bytes out = new Bytes().latin(START).put(kept.get(0).whole);
        profile.ifPresent(
                clean -> chunk(out, PROFILE, new Bytes().latin("none\0\0").put(Deflated.stored(clean))));
        if (orientation != 1) {
            chunk(out, EXIF, new Bytes().put(ExifBlock.turned(orientation)));
        }
        kept.stream().skip(1).forEach(chunk -> out.put(chunk.whole));
        chunk(out, END, new Bytes());
        return out.all();
    }

    private static void chunk(Bytes out, String name, Bytes inside) {
        byte[] checked = new Bytes().latin(name).put(inside.all()).all();
        out.u32(inside.length()).put(checked).u32(checksum(checked));
    }

    private static long checksum(byte[] bytes) {
        CRC32 sum = new CRC32();
        sum.update(bytes);
        return sum.getValue();
    }

    private record Chunk(String name, Span whole, Span inside) {

        /** A small letter comes first in the names of those that a reader may pass over. */
        boolean isNeeded() {
            return name.charAt(0) < 'a';
        }

        void check() throws Damage {
            int end = whole.length() - 4;
            if (checksum(whole.part(4, end).bytes()) != whole.u32(end)) {
                throw new Damage("One of its parts was changed or lost on the way: its checksum is another one.");
            }
        }
    }
}
