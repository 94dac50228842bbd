package org.havenhub.media;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A kind of picture out of whose bytes everything but the picture can be taken. */
enum PictureFormat {
    JPEG("jpg jpeg") {
        @Override
        PictureFile read(Span file) throws Damage {
            return JpegSegments.read(file);
        }

        @Override
        boolean begins(Span file) {
            return file.has(0, JpegSegments.START);
        }
    },
    PNG("png") {
        @Override
        PictureFile read(Span file) throws Damage {
            return PngChunks.read(file);
        }

        @Override
        boolean begins(Span file) {
            return file.has(0, PngChunks.START);
        }
    },
    GIF("gif") {
        @Override
        PictureFile read(Span file) throws Damage {
            return GifBlocks.read(file);
        }

        @Override
        boolean begins(Span file) {
            return file.has(0, GifBlocks.START);
        }
    },
    WEBP("webp") {
        @Override
        PictureFile read(Span file) throws Damage {
            return WebpChunks.read(file);
        }

        @Override
        boolean begins(Span file) {
            return file.has(0, WebpChunks.START) && file.has(8, WebpChunks.KIND);
        }
    };

    private static final Set<String> RARE_JPEG = Set.of("jfif", "jpe", "jif", "pjpeg", "pjp");

    /** With a blank between them, the usual one first. */
    private final String endings;

    PictureFormat(String endings) {
        this.endings = endings;
    }

    /** What the first bytes are. */
    static Optional<PictureFormat> of(Span file) {
        return Stream.of(values()).filter(format -> format.begins(file)).findFirst();
    }

    /** What the name says. */
    static Optional<PictureFormat> named(String path) {
        return Stream.of(values())
                .filter(format -> format.endings().contains(ending(path)))
                .findFirst();
    }

    /** Likewise, with endings that few servers know: what they send of such a file, browsers do not show. */
    static Optional<PictureFormat> meant(String path) {
        return RARE_JPEG.contains(ending(path)) ? Optional.of(JPEG) : named(path);
    }

    /** What follows the last full stop of a name, in small letters. */
    static String ending(String path) {
        return path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    abstract boolean begins(Span file);

    String ending() {
        return endings().get(0);
    }

    String title() {
        return this == WEBP ? "WebP" : name();
    }

    abstract PictureFile read(Span file) throws Damage;

    private List<String> endings() {
        return List.of(endings.split(" "));
    }
}
