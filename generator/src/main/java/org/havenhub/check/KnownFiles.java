package org.havenhub.check;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The files that no browser runs and that ask nothing of others, by the endings of their names. What is not among them is not harmless
 * until somebody has said what it is.
 */
final class KnownFiles {

    /** ISO/IEC 14496-12, and the older QuickTime. */
    private static final Pattern BOXES = Pattern.compile("(?s).{4}(?:ftyp|styp|moov|mdat|wide|free|skip|pnot)");

    private static final Pattern MATROSKA = Pattern.compile("\\x1A\\x45\\x{DF}\\x{A3}");
    private static final Pattern OGG = Pattern.compile("OggS");

    /** What browsers play from wherever it says (RFC 8216, 4.3.1.1), under any name. */
    private static final Pattern PLAYLIST = Pattern.compile("(?:\u00ef\u00bb\u00bf)?\\s*#EXTM3U");

    private static final Set<String> PICTURES = Set.of(
            "png", "jpg", "jpeg", "gif", "webp", "ico", "apng", "avif", "heic", "heif", "tif", "tiff", "dng", "cr2",
            "nef", "arw", "jxl", "psd", "bmp");

    /**
     * With what each begins, as bytes of Latin-1. Browsers play what they find, whatever it is called, and a list of films makes them
     * ask whomever it names.
     */
    private static final Map<String, Pattern> SOUNDS_AND_FILMS = Map.ofEntries(
            Map.entry("mp4", BOXES),
            Map.entry("m4v", BOXES),
            Map.entry("mov", BOXES),
            Map.entry("m4a", BOXES),
            Map.entry("m4b", BOXES),
            Map.entry("webm", MATROSKA),
            Map.entry("weba", MATROSKA),
            Map.entry("ogg", OGG),
            Map.entry("oga", OGG),
            Map.entry("ogv", OGG),
            Map.entry("opus", OGG),
            Map.entry("mp3", Pattern.compile("ID3|\\x{FF}[\\x{E0}-\\x{FF}]")),
            Map.entry("aac", Pattern.compile("ID3|ADIF|\\x{FF}[\\x{F0}-\\x{FF}]")),
            Map.entry("flac", Pattern.compile("fLaC|ID3")),
            Map.entry("wav", Pattern.compile("(?s)(?:RIFF|RF64).{4}WAVE")));

    private static final Set<String> CAPTIONS = Set.of("vtt", "srt");

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

    /** Why a file is not published, whatever its name; empty if it may be. */
    static Optional<String> faultOfAny(byte[] bytes) {
        return PLAYLIST.matcher(start(bytes)).lookingAt()
                ? Optional.of("This file is a list of films or sounds, which browsers get from wherever it says.")
                : Optional.empty();
    }

    private static String start(byte[] bytes) {
        return new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
    }

    /** Why a file of such a name is not published; empty if it may be. */
    static Optional<String> fault(String ending, byte[] bytes) {
        String start = start(bytes);
        if (TEXTS.contains(ending)) {
            return Optional.empty();
        }
        if (!isKnown(ending)) {
            return Optional.of(
                    ending.isEmpty()
                            ? "The name of this file has no ending, so each browser guesses what it is."
                            : "Haven does not know what browsers do with files that end in ." + ending + ".");
        }
        if (BEGINS_LIKE_A_PAGE.matcher(start).lookingAt()) {
            return Optional.of(
                    "This file ends in ." + ending + " but begins like a page, and browsers may show it as one.");
        }
        Pattern signature = SOUNDS_AND_FILMS.get(ending);
        return signature == null || signature.matcher(start).lookingAt()
                ? Optional.empty()
                : Optional.of("This file ends in ." + ending
                        + " but does not begin like one, and browsers play what they find in it.");
    }

    static boolean isKnown(String ending) {
        return PICTURES.contains(ending)
                || SOUNDS_AND_FILMS.containsKey(ending)
                || CAPTIONS.contains(ending)
                || TYPEFACES.contains(ending)
                || DOCUMENTS.contains(ending);
    }
}
