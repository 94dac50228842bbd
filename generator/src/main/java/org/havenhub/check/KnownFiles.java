package org.havenhub.check;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The files that no browser runs and that ask nothing of others, by the endings of their names. What is not among them is not harmless
 * until somebody has said what it is.
 */
final class KnownFiles {

    private static final Set<String> PICTURES = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "ico", "apng", "avif", "heic", "heif", "tif", "tiff", "dng", "cr2",
            "nef", "arw", "jxl", "psd", "bmp");

    private static final Set<String> SOUNDS_AND_FILMS = Set.of(
            "aac", "flac", "m4a", "m4b", "mp3", "oga", "ogg", "opus", "wav", "weba", "m4v", "mov", "mp4", "ogv", "webm",
            "vtt", "srt");

    private static final Set<String> TYPEFACES = Set.of("woff", "woff2", "ttf", "otf");

    private static final Set<String> DOCUMENTS = Set.of(
            "pdf", "doc", "docx", "docm", "dotx", "xls", "xlsx", "xlsm", "ppt", "pptx", "ppsx", "odt", "ods", "odp",
            "odg", "ott", "rtf", "epub", "zip", "md", "tsv", "geojson");

    /** Every server and every browser takes these for text. */
    private static final Set<String> TEXTS = Set.of("txt", "csv", "json");

    /** How far browsers look into a file of which they are not told what it is. */
    private static final int LOOKED_AT = 1_445;

    /** What they then take for a page (MIME Sniffing Standard, 7.1). */
    private static final Pattern BEGINS_LIKE_A_PAGE = Pattern.compile(
            "(?:\u00ef\u00bb\u00bf)?[\\t\\n\\f\\r ]*(?:<(?:!doctype html|html|head|script|iframe|h1|div|font|table|a|style|title|b"
                    + "|body|br|p)[ >\\t\\n\\f\\r]|<!--|<\\?xml)",
            Pattern.CASE_INSENSITIVE);

    private KnownFiles() {}

    /** Why a file of such a name is not published; empty if it may be. */
    static Optional<String> fault(String ending, byte[] bytes) {
        if (TEXTS.contains(ending)) {
            return Optional.empty();
        }
        if (!isKnown(ending)) {
            return Optional.of(
                    ending.isEmpty()
                            ? "The name of this file has no ending, so each browser guesses what it is."
                            : "Haven does not know what browsers do with files that end in ." + ending + ".");
        }
        return beginsLikeAPage(bytes)
                ? Optional.of(
                        "This file ends in ." + ending + " but begins like a page, and browsers may show it as one.")
                : Optional.empty();
    }

    private static boolean isKnown(String ending) {
        return PICTURES.contains(ending)
                || SOUNDS_AND_FILMS.contains(ending)
                || TYPEFACES.contains(ending)
                || DOCUMENTS.contains(ending);
    }

    private static boolean beginsLikeAPage(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        return BEGINS_LIKE_A_PAGE.matcher(start).lookingAt();
    }
}
