package org.havenhub.media;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Where documents keep the names of people. An empty field is not one. */
final class NameMarks {

    private static final String AUTHOR = "the author";
    private static final String COMMENTS = "who wrote comments or changes";
    private static final String COMPANY = "a company";

    /** The information of a PDF file (ISO 32000-2, 14.3.3), a text in brackets or in hexadecimal digits, and XMP. */
    static final Map<Pattern, String> PDF = marks(
            "/Author\\s*(?:\\([^)]|<[^<>]|\\d)", AUTHOR,
            "<dc:creator[^>]{0,200}>\\s*(?:<rdf:Seq>\\s*)?(?:<rdf:li[^>]{0,200}>\\s*)?[^<\\s]", AUTHOR,
            "/(?:Company|Manager)\\s*(?:\\([^)]|<[^<>]|\\d)", COMPANY,
            "/Subtype\\s*/(?:Text|Popup|Highlight|StrikeOut)\\b", COMMENTS,
            "[A-Z]:\\\\{1,2}Users\\\\|/Users/[A-Za-z]|/home/[a-z]|file:///", "a folder on somebody's computer");

    /** The parts of a document in a zip file: OOXML (ECMA-376, 2, 11) and OpenDocument 1.3, 4. */
    static final Map<Pattern, String> OFFICE = marks(
            "<dc:creator>\\s*[^<\\s]|<meta:initial-creator>\\s*[^<\\s]", AUTHOR,
            "<cp:lastModifiedBy>\\s*[^<\\s]", "who saved it last",
            "<(?:Company|Manager)>\\s*[^<\\s]", COMPANY,
            "\\bw:author=\"[^\"]|<author>\\s*[^<\\s]|<p:cmAuthor\\b|<person\\b", COMMENTS,
            "[A-Z]:\\\\{1,2}Users\\\\|/Users/[A-Za-z]|/home/[a-z]|file:///", "a folder on somebody's computer");

    private static final String CAMERA = "the camera or phone";

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
