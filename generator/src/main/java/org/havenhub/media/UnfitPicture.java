package org.havenhub.media;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Kinds of pictures that are not published. Their metadata lies among the pixels' own data, and each part is found by positions that
 * the others give (ISO/IEC 23008-12, TIFF 6.0), so that nothing can be taken out for certain.
 */
enum UnfitPicture {
    AVIF("avif") {
        @Override
        boolean begins(Span file) {
            return file.has(4, "ftypavif") || file.has(4, "ftypavis");
        }
    },
    HEIC("heic heif") {
        @Override
        boolean begins(Span file) {
            return file.has(4, "ftyphei")
                    || file.has(4, "ftyphev")
                    || file.has(4, "ftypmif1")
                    || file.has(4, "ftypmsf1");
        }
    },
    TIFF("tif tiff dng cr2 nef arw") {
        @Override
        boolean begins(Span file) {
            return file.has(0, ExifBlock.LITTLE_ENDIAN) || file.has(0, ExifBlock.BIG_ENDIAN);
        }
    },
    JPEG_XL("jxl") {
        @Override
        boolean begins(Span file) {
            return file.has(0, "\u00ff\n") || file.has(4, "JXL ");
        }
    },
    PHOTOSHOP("psd") {
        @Override
        boolean begins(Span file) {
            return file.has(0, "8BPS");
        }
    },
    BMP("bmp") {
        @Override
        boolean begins(Span file) {
            return file.has(0, "BM") && file.has(6, "\0\0\0\0");
        }
    };

    /** With a blank between them. */
    private final String endings;

    UnfitPicture(String endings) {
        this.endings = endings;
    }

    static Optional<UnfitPicture> of(Span file) {
        return Stream.of(values()).filter(kind -> kind.begins(file)).findFirst();
    }

    static Optional<UnfitPicture> named(String path) {
        return Stream.of(values())
                .filter(kind -> List.of(kind.endings.split(" ")).contains(PictureFormat.ending(path)))
                .findFirst();
    }

    abstract boolean begins(Span file);

    String title() {
        return name().replace('_', ' ');
    }
}
