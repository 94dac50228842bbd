package org.havenhub.media;

import java.util.Optional;

/**
 * A GIF picture (GIF89a): a screen and a row of blocks. Kept are pictures, their times, and how often they are repeated; dropped are
 * comments, texts, what other programs added, and what follows the end.
 */
final class GifBlocks {

    static final String START = "GIF8";

    private static final int SCREEN = 13;
    private static final int IMAGE = 0x2C;
    private static final int EXTENSION = 0x21;
    private static final int END = 0x3B;
    private static final int CONTROL = 0xF9;
    private static final int PLAIN_TEXT = 0x01;
    private static final int APPLICATION = 0xFF;
    private static final int DESCRIPTOR = 10;
    private static final int LARGEST_BLOCK = 255;

    private final Span file;
    private final Bytes clean = new Bytes();
    private final Bytes dropped = new Bytes();
    private PictureSize frame;
    private Optional<Span> control = Optional.empty();
    private boolean looped;
    private boolean shown;

    private GifBlocks(Span file, PictureSize screen) {
        this.file = file;
        frame = screen;
    }

    static PictureFile read(Span file) throws Damage {
        GifBlocks blocks = new GifBlocks(file, PictureSize.of(file.u16le(6), file.u16le(8)));
        int at = SCREEN + tableSize(file.u8(10));
        blocks.clean.put(file.part(0, at));
        while (file.u8(at) != END) {
            at = blocks.next(at);
        }
        blocks.dropped.put(file.from(at + 1L));
        return blocks.picture();
    }

    private PictureFile picture() throws Damage {
        if (!shown) {
            throw new Damage("It has no pixels.");
        }
        boolean place = PlaceMarks.in(Span.of(dropped.all()));
        return new PictureFile(frame, 1, place, Span.of(clean.u8(END).all()));
    }

    private int next(int at) throws Damage {
        int kind = file.u8(at);
        if (kind == IMAGE) {
            return image(at);
        }
        if (kind != EXTENSION) {
            throw new Damage("One of its parts does not begin where it should.");
        }
        int label = file.u8(at + 1);
        int end = endOfBlocks(at + 2);
        Span extension = file.part(at, end);
        if (label == CONTROL && extension.u8(2) == 4 && extension.length() == 8) {
            control = Optional.of(extension);
        } else if (label == APPLICATION && isLoop(extension)) {
            loop(extension);
        } else {
            // The control that comes before a text is for it alone.
            control = label == PLAIN_TEXT ? Optional.empty() : control;
            dropped.put(extension);
        }
        return end;
    }

    private int image(int at) throws Damage {
        Span place = file.part(at, at + (long) DESCRIPTOR);
        frame = frame.orLarger(PictureSize.of(place.u16le(5), place.u16le(7)));
        int codes = at + DESCRIPTOR + tableSize(place.u8(9)) + 1;
        int end = endOfBlocks(codes);
        control.ifPresent(clean::put);
        control = Optional.empty();
        clean.put(file.part(at, codes));
        pixels(file.part(codes, end), file.u8(codes - 1), (long) place.u16le(5) * place.u16le(7));
        shown = true;
        return end;
    }

    /** As they are, or in new blocks if something stands behind them. */
    private void pixels(Span blocks, int smallest, long count) throws Damage {
        Span coded = inside(blocks);
        int length = GifCodes.length(coded, smallest, count);
        if (length == coded.length()) {
            clean.put(blocks);
            return;
        }
        for (int start = 0; start < length; start += LARGEST_BLOCK) {
            int end = Math.min(length, start + LARGEST_BLOCK);
            clean.u8(end - start).put(coded.part(start, end));
        }
        clean.u8(0);
        dropped.put(coded.from(length));
    }

    private static Span inside(Span blocks) throws Damage {
        Bytes inside = new Bytes();
        for (int at = 0; blocks.u8(at) != 0; at += blocks.u8(at) + 1) {
            inside.put(blocks.part(at + 1L, at + 1L + blocks.u8(at)));
        }
        return Span.of(inside.all());
    }

    private static boolean isLoop(Span extension) throws Damage {
        boolean known = extension.has(2, "\u000bNETSCAPE2.0") || extension.has(2, "\u000bANIMEXTS1.0");
        return known && extension.length() >= 18 && extension.u8(14) == 3 && extension.u8(15) == 1;
    }

    private void loop(Span extension) throws Damage {
        if (!looped) {
            clean.put(extension.part(0, 18)).u8(0);
        }
        looped = true;
    }

    private int endOfBlocks(int from) throws Damage {
        int at = from;
        while (file.u8(at) != 0) {
            at += file.u8(at) + 1;
        }
        return at + 1;
    }

    /** Of a table of colours, in bytes, as the flags before it say. */
    private static int tableSize(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << ((flags & 7) + 1);
    }
}
