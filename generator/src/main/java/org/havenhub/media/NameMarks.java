package org.havenhub.media;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Where documents keep the names of people. An empty field is not one. */
final class NameMarks {

    static final String AUTHOR = "the author";
    static final String COMMENTS = "who wrote comments or changes";
    static final String FOLDER = "a folder on somebody's computer";

    private static final String SAVED = "who saved it last";
    private static final String SIGNED = "who signed it";
    private static final String COMPANY = "a company";
    private static final String CAMERA = "the camera or phone";
    private static final String PHOTOGRAPHER = "who took a photo in it";

    /** What people write about a page. A link, a field of a form and a film are none of it. */
    private static final String NOTES =
            "Text|FreeText|Line|Square|Circle|Polygon|PolyLine|Highlight|Underline|Squiggly|StrikeOut|Caret"
                    + "|Stamp|Ink|Popup|FileAttachment|Redact";

    /** Where files lie on computers with people's names. The part of an address of the web that is called so is no such folder. */
    private static final String FOLDERS =
            "[A-Z]:\\\\{1,2}Users\\\\|file:///" + "|/(?=Users/[A-Za-z]|home/[a-z])(?<!https?://[^\\s\"'<>()]{1,200}/)";

    /** In a text of any kind. */
    static final Map<Pattern, String> ANYWHERE = marks(FOLDERS, FOLDER);

    /**
     * The information of a PDF file (ISO 32000-2, 14.3.3), a text in brackets or in hexadecimal digits, XMP, what is written about a page
     * and by whom (12.5.6.2), and a signature (12.8.1).
     */
    static final Map<Pattern, String> PDF = marks(
            "/Author\\s*(?:\\([^)]|<[^<>]|\\d)",
            AUTHOR,
            "<dc:creator[^>]{0,200}>\\s*(?:<rdf:Seq>\\s*)?(?:<rdf:li[^>]{0,200}>\\s*)?[^<\\s]",
            AUTHOR,
            "/(?:Company|Manager)\\s*(?:\\([^)]|<[^<>]|\\d)",
            COMPANY,
            "/Subtype\\s*/(?:" + NOTES + ")\\b",
            COMMENTS,
            "/ByteRange\\b|/(?:Location|ContactInfo)\\s*(?:\\([^)]|<[^<>])",
            SIGNED,
            FOLDERS,
            FOLDER);

    /** Elements and attributes in a document of an office program, in an e-book, and in XMP, by their names without prefixes. */
    static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("creator", AUTHOR),
            Map.entry("initial-creator", AUTHOR),
            Map.entry("contributor", AUTHOR),
            Map.entry("Author", AUTHOR),
            Map.entry("UserInfo", AUTHOR),
            Map.entry("CiEmailWork", AUTHOR),
            Map.entry("CiTelWork", AUTHOR),
            Map.entry("CiAdrExtadr", AUTHOR),
            Map.entry("lastModifiedBy", SAVED),
            Map.entry("userName", SAVED),
            Map.entry("printed-by", "who printed it"),
            Map.entry("Company", COMPANY),
            Map.entry("Manager", COMPANY),
            Map.entry("author", COMMENTS),
            Map.entry("artist", AUTHOR),
            Map.entry("composer", AUTHOR),
            Map.entry("director", AUTHOR),
            Map.entry("directorPhotography", AUTHOR),
            Map.entry("engineer", AUTHOR),
            Map.entry("cameraModel", CAMERA),
            Map.entry("Artist", PHOTOGRAPHER),
            Map.entry("OwnerName", PHOTOGRAPHER),
            Map.entry("CameraOwnerName", PHOTOGRAPHER),
            Map.entry("X509Certificate", SIGNED));

    /** The names of properties of a film, which are too long to stand anywhere by chance (QuickTime). */
    static final Map<Pattern, String> FILM = marks(
            "com\\.apple\\.quicktime\\.(?:author|artist|creator|director|producer)", AUTHOR,
            "com\\.apple\\.quicktime\\.comment", COMMENTS,
            "com\\.(?:apple\\.quicktime|android)\\.(?:make|model|manufacturer|camera)", CAMERA);

    /** Boxes of a film with a name (ISO/IEC 14496-12; 3GPP TS 26.244, 8; QuickTime). Its title is for readers. */
    private static final Map<String, String> BOXES = Map.ofEntries(
            Map.entry("\u00a9ART", AUTHOR),
            Map.entry("\u00a9aut", AUTHOR),
            Map.entry("\u00a9wrt", AUTHOR),
            Map.entry("\u00a9dir", AUTHOR),
            Map.entry("\u00a9prd", AUTHOR),
            Map.entry("\u00a9prf", AUTHOR),
            Map.entry("aART", AUTHOR),
            Map.entry("auth", AUTHOR),
            Map.entry("perf", AUTHOR),
            Map.entry("\u00a9cmt", COMMENTS),
            Map.entry("\u00a9inf", COMMENTS),
            Map.entry("\u00a9mak", CAMERA),
            Map.entry("\u00a9mod", CAMERA));

    private NameMarks() {}

    static SortedSet<String> in(String text, Map<Pattern, String> marks) {
        SortedSet<String> found = new TreeSet<>();
        marks.forEach((pattern, name) -> {
            if (!found.contains(name) && pattern.matcher(text).find()) {
                found.add(name);
            }
        });
        return found;
    }

    /** Whether a photo that lies somewhere in some bytes names somebody. */
    static Set<String> ofPhotos(Span span) {
        return ExifBlock.anyIn(span, ExifBlock::named) ? Set.of(PHOTOGRAPHER) : Set.of();
    }

    /** @param length of what is in the box */
    static Set<String> ofBox(String kind, int length) {
        String name = BOXES.get(kind);
        return name == null || length == 0 ? Set.of() : Set.of(name);
    }

    private static Map<Pattern, String> marks(String... patternsAndNames) {
        Map<Pattern, String> marks = new LinkedHashMap<>();
        for (int i = 0; i < patternsAndNames.length; i += 2) {
            marks.put(Pattern.compile(patternsAndNames[i]), patternsAndNames[i + 1]);
        }
        return marks;
    }
}
