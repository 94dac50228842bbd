package org.havenhub.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A WebP picture (RFC 9649): a RIFF file of chunks. Kept are those that change what is seen; dropped are Exif, XMP, unknown ones, also
 * inside the frames of an animation, and what follows the end.
 */
final class WebpChunks {

    static final String START = "RIFF";
    static final String KIND = "WEBP";

    private static final int HEADER = 12;
    private static final int FRAME_HEADER = 16;

    private static final int HAS_PROFILE = 0x20;
    private static final int HAS_ALPHA = 0x10;
    private static final int HAS_EXIF = 0x08;
    private static final int HAS_ANIMATION = 0x02;

    private static final String LOSSY = "VP8 ";
    private static final String LOSSLESS = "VP8L";
    private static final String EXTENDED = "VP8X";
    private static final String FRAME = "ANMF";
    private static final String PROFILE = "ICCP";
    private static final String EXIF = "EXIF";
    private static final Set<String> IN_FRAME = Set.of("ALPH", LOSSY, LOSSLESS);
    private static final Set<String> SEEN = Set.of("ALPH", LOSSY, LOSSLESS, "ANIM", FRAME);

    private final Bytes pixels = new Bytes();
    private final List<Span> dropped = new ArrayList<>();
    private Optional<Span> canvas = Optional.empty();
    private Optional<byte[]> profile = Optional.empty();
    private Optional<ExifBlock> exif = Optional.empty();
    private Optional<PictureSize> frame = Optional.empty();
    private boolean shown;

    private WebpChunks() {}

    static PictureFile read(Span file) throws Damage {
        long end = 8 + file.u32le(4);
        WebpChunks chunks = new WebpChunks();
        for (Chunk chunk : chunks(file.part(HEADER, end))) {
            chunks.take(chunk);
        }
        chunks.dropped.add(file.from(end));
        return chunks.picture();
    }

    private static List<Chunk> chunks(Span inside) throws Damage {
        List<Chunk> chunks = new ArrayList<>();
        long at = 0;
        while (at < inside.length()) {
            Span rest = inside.from(at);
            long size = rest.u32le(4);
            chunks.add(new Chunk(rest.part(0, 4).latin(), rest.part(8, 8 + size)));
            Damage.ifMoreThanAPictureHas(chunks.size());
            at += 8 + size + size % 2;
        }
        return chunks;
    }

    private void take(Chunk chunk) throws Damage {
        switch (chunk.name) {
            case EXTENDED -> canvas = Optional.of(canvas.orElse(chunk.inside));
            case PROFILE -> profile = profile.isPresent() ? profile : ColourProfile.clean(chunk.inside);
            case FRAME -> chunk(pixels, FRAME, frame(chunk.inside));
            default -> takeOther(chunk);
        }
    }

    private void takeOther(Chunk chunk) throws Damage {
        boolean second = shown && IN_FRAME.contains(chunk.name);
        if (SEEN.contains(chunk.name) && !second) {
            measure(chunk);
            chunk(pixels, chunk.name, new Bytes().put(chunk.inside));
            return;
        }
        dropped.add(chunk.inside);
        if (chunk.name.equals(EXIF) && exif.isEmpty()) {
            exif = Optional.of(block(chunk.inside));
        }
    }

    /** Some programs put before it what JPEG pictures need. */
    private static ExifBlock block(Span inside) throws Damage {
        return ExifBlock.read(inside.has(0, "Exif\0\0") ? inside.from(6) : inside);
    }

    private Bytes frame(Span frame) throws Damage {
        Bytes clean = new Bytes().put(frame.part(0, FRAME_HEADER));
        for (Chunk chunk : chunks(frame.from(FRAME_HEADER))) {
            if (IN_FRAME.contains(chunk.name)) {
                measure(chunk);
                chunk(clean, chunk.name, new Bytes().put(chunk.inside));
            } else {
                dropped.add(chunk.inside);
            }
        }
        return clean;
    }

    /** The size is read where the pixels are, for that is what a browser makes room for. */
    private void measure(Chunk chunk) throws Damage {
        Span inside = chunk.inside;
        if (chunk.name.equals(LOSSY)) {
            if (!inside.has(3, "\u009d\u0001*")) {
                throw new Damage("Its pixels do not begin where they should.");
            }
            grow(PictureSize.of(inside.u16le(6) & 0x3FFF, inside.u16le(8) & 0x3FFF));
        } else if (chunk.name.equals(LOSSLESS)) {
            if (inside.u8(0) != 0x2F) {
                throw new Damage("Its pixels do not begin where they should.");
            }
            long sizes = inside.u32le(1);
            grow(PictureSize.of((sizes & 0x3FFF) + 1, (sizes >> 14 & 0x3FFF) + 1));
        }
    }

    private void grow(PictureSize size) {
        shown = true;
        frame = Optional.of(frame.map(size::orLarger).orElse(size));
    }

    private PictureFile picture() throws Damage {
        if (!shown) {
            throw new Damage("It has no pixels.");
        }
        if (canvas.isPresent()) {
            grow(PictureSize.of(canvas.get().u24le(4) + 1L, canvas.get().u24le(7) + 1L));
        }
        // Without a canvas there is no place for a turn.
        int orientation =
                canvas.isEmpty() ? 1 : exif.map(ExifBlock::orientation).orElse(1);
        PictureSize size = frame.orElseThrow(() -> new Damage("It has no size."));
        // The turn is kept for those browsers that heed it; Chromium does not, so the place that is kept free is not
        // turned.
        return new PictureFile(size, 1, PlaceMarks.in(dropped), Span.of(clean(orientation)));
    }

    /** Only a picture with a canvas can have more than its pixels. */
    private byte[] clean(int orientation) throws Damage {
        Bytes body = new Bytes().latin(KIND);
        if (canvas.isPresent()) {
            chunk(body, EXTENDED, canvas(canvas.get(), orientation != 1));
            profile.ifPresent(clean -> chunk(body, PROFILE, new Bytes().put(clean)));
        }
        body.put(pixels.all());
        if (orientation != 1) {
            chunk(body, EXIF, new Bytes().put(ExifBlock.turned(orientation)));
        }
        return new Bytes().latin(START).u32le(body.length()).put(body.all()).all();
    }

    private Bytes canvas(Span canvas, boolean turned) throws Damage {
        int flags = canvas.u8(0) & (HAS_ALPHA | HAS_ANIMATION);
        flags |= profile.isPresent() ? HAS_PROFILE : 0;
        flags |= turned ? HAS_EXIF : 0;
        return new Bytes().u8(flags).zeros(3).put(canvas.part(4, 10));
    }

    private static void chunk(Bytes out, String name, Bytes inside) {
        out.latin(name).u32le(inside.length()).put(inside.all()).zeros(inside.length() % 2);
    }

    private record Chunk(String name, Span inside) {}
}
