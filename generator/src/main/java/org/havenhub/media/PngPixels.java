package org.havenhub.media;

import java.util.ArrayList;
import java.util.List;

/**
 * The pixels of a PNG picture: what is inside of several chunks in a row is one packed stream, for each picture of an animation one (W3C
 * PNG, third edition, 10.3). No reader looks at what those chunks have behind the end of it.
 */
final class PngPixels {

    static final String OF_PICTURE = "IDAT";

    private static final String OF_FRAME = "fdAT";
    private static final String FRAME = "fcTL";

    /** Of a chunk {@code fdAT}, before its pixels. */
    private static final int NUMBER = 4;

    private static final int WIDEST_PIXEL = 4;

    /** Of an interlaced picture (8.1): the first column and line of each, and the steps from one to the next. */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private final Span header;
    private final List<PngChunk> kept = new ArrayList<>();
    private final List<Span> rests;
    private final List<PngChunk> stream = new ArrayList<>();
    private PictureSize frame;

    private PngPixels(Span header, List<Span> rests) throws Damage {
        this.header = header;
        this.rests = rests;
        frame = PictureSize.of(header.u32(0), header.u32(4));
    }

    /**
     * The chunks without what stands behind their pixels.
     *
     * @param rests where that goes
     */
    static List<PngChunk> clean(List<PngChunk> chunks, List<Span> rests) throws Damage {
        PngPixels pixels = new PngPixels(chunks.get(0).inside(), rests);
        for (PngChunk chunk : chunks) {
            pixels.take(chunk);
        }
        pixels.endStream();
        return pixels.kept;
    }

    private void take(PngChunk chunk) throws Damage {
        if (!stream.isEmpty() && !stream.get(0).name().equals(chunk.name())) {
            endStream();
        }
        if (chunk.name().equals(OF_PICTURE) || chunk.name().equals(OF_FRAME)) {
            stream.add(chunk);
            return;
        }
        if (chunk.name().equals(FRAME)) {
            frame = PictureSize.of(chunk.inside().u32(4), chunk.inside().u32(8));
        }
        kept.add(chunk);
    }

    /** Chunks of frames are counted, so that none of them may be missing. */
    private void endStream() throws Damage {
        if (stream.isEmpty()) {
            return;
        }
        int head = stream.get(0).name().equals(OF_FRAME) ? NUMBER : 0;
        List<Span> packed = new ArrayList<>();
        for (PngChunk chunk : stream) {
            packed.add(chunk.inside().from(head));
        }
        long left = Deflated.length(packed, unpacked());
        for (PngChunk chunk : stream) {
            long end = head + Math.min(left, chunk.inside().length() - head);
            rests.add(chunk.inside().from(end));
            left -= end - head;
            if (end > 0) {
                kept.add(chunk.upTo(end));
            }
        }
        stream.clear();
    }

    /** In bytes. */
    private long unpacked() throws Damage {
        long width = Math.min(frame.width(), header.u32(0));
        long height = Math.min(frame.height(), header.u32(4));
        if (header.u8(12) == 0) {
            return lines(width, height);
        }
        long all = 0;
        for (int[] pass : PASSES) {
            all += lines(steps(width - pass[0], pass[2]), steps(height - pass[1], pass[3]));
        }
        return all;
    }

    /** Before each stands the number of its filter. */
    private long lines(long width, long height) throws Damage {
        long bits = width * header.u8(8) * samples();
        return width == 0 ? 0 : height * (1 + (bits + 7) / 8);
    }

    /** Of a pixel: grey, colours, a place in the palette, each with or without how clear it is. */
    private int samples() throws Damage {
        return switch (header.u8(9)) {
            case 0, 3 -> 1;
            case 4 -> 2;
            case 2 -> 3;
            default -> WIDEST_PIXEL;
        };
    }

    private static long steps(long length, int step) {
        return Math.max(0, (length + step - 1) / step);
    }
}
