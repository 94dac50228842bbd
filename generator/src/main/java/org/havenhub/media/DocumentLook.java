package org.havenhub.media;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;

/**
 * What a file that is published as it is tells of people and places, as far as a simple look at its bytes shows.
 *
 * @param names what in it names people, in words, for example {@code the author}; never the names themselves, for more people read
 *     reports than documents
 * @param reaches what in it asks others for something when it is opened or used, in words
 * @param place whether it tells where it, or a photo in it, was made
 * @param whole whether all of it that matters was seen
 */
record DocumentLook(SortedSet<String> names, SortedSet<String> reaches, boolean place, boolean whole) {

    private static final DocumentLook PLAIN = new DocumentLook(new TreeSet<>(), new TreeSet<>(), false, true);
    private static final DocumentLook CLOSED = new DocumentLook(new TreeSet<>(), new TreeSet<>(), false, false);

    /** What an editor shows of them is all there is; a typeface names those who drew it, who want that. */
    private static final Set<String> OPEN = Set.of(
            "txt",
            "csv",
            "tsv",
            "md",
            "json",
            "ics",
            "vcf",
            "vtt",
            "srt",
            "css",
            "js",
            "mjs",
            "webmanifest",
            "woff",
            "woff2",
            "ttf",
            "otf");

    private static final Set<String> PACKED =
            Set.of("docx", "docm", "dotx", "xlsx", "xlsm", "pptx", "ppsx", "odt", "ods", "odp", "odg", "ott", "epub");

    static DocumentLook at(String path, Span file) {
        String ending = PictureFormat.ending(path);
        if (OPEN.contains(ending)) {
            return PLAIN;
        }
        if (PdfLook.begins(file)) {
            return PdfLook.at(file);
        }
        if (file.has(4, "ftyp")) {
            return FilmLook.at(file);
        }
        return PACKED.contains(ending) && file.has(0, "PK\u0003\u0004") ? OfficeLook.at(file) : CLOSED;
    }

    /** Nothing that could be told. */
    static DocumentLook closed() {
        return CLOSED;
    }

    List<Problem> problems(Place at) {
        List<Problem> problems = new ArrayList<>();
        if (place) {
            problems.add(MediaRules.PUBLISHED_PLACE.at(
                    at, "This file tells where it, or a photo in it, was made.", MediaRules.PUBLISHED_PLACE.mend()));
        }
        if (!names.isEmpty()) {
            problems.add(MediaRules.DOCUMENT_WITH_NAMES.at(
                    at,
                    "This file seems to name " + String.join(", ", names) + ". It is published as it is.",
                    MediaRules.DOCUMENT_WITH_NAMES.mend()));
        }
        if (!reaches.isEmpty()) {
            problems.add(MediaRules.DOCUMENT_REACHES_OUT.at(
                    at,
                    "This file can reach out when somebody opens or uses it: it has " + String.join(", ", reaches)
                            + ".",
                    MediaRules.DOCUMENT_REACHES_OUT.mend()));
        }
        if (!whole) {
            problems.add(MediaRules.UNSEEN_INSIDE.at(
                    at,
                    "Haven cannot look into this file. It may hold names, places or comments, and it is published as it is.",
                    MediaRules.UNSEEN_INSIDE.mend()));
        }
        return problems;
    }
}
