package org.havenhub.media;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Where documents ask others for something when they are opened or used. A link that a reader follows or not is no such place. */
final class ReachMarks {

    private static final String LOADED_PART = "a part that is loaded from elsewhere";

    /** Actions of a PDF file (ISO 32000-2, 12.6). */
    private static final Pattern SCRIPT = Pattern.compile("/S\\s*/JavaScript\\b|/JS\\b");

    private static final Pattern FORM = Pattern.compile("/S\\s*/SubmitForm\\b");
    private static final Pattern PROGRAM =
            Pattern.compile("/S\\s*/(?:Launch|RichMediaExecute)\\b|/RichMedia(?:Content|Settings)?\\b");
    private static final Pattern FILE = Pattern.compile("/S\\s*/(?:GoTo[RE]|ImportData)\\b");

    /** A stream whose bytes are on a server (7.11.5). */
    private static final Pattern LOADED = Pattern.compile("/FS\\s*/URL\\b");

    /** A relation of OOXML (ECMA-376, part 2, 9.3) with what a program loads by itself. */
    private static final Pattern RELATION = Pattern.compile(
            "<Relationship\\b(?=[^>]{0,2000}TargetMode=[\"']External)(?=[^>]{0,2000}/(?:image|attachedTemplate|oleObject|frame"
                    + "|subDocument|video|audio|media|externalLinkPath)[\"'])");

    /** Likewise of OpenDocument. */
    private static final Pattern DRAWN = Pattern.compile("<draw:(?:image|object|object-ole|plugin|floating-frame)\\b"
            + "[^>]{0,2000}xlink:href=[\"'](?:https?:|ftp:|file:|//)");

    private ReachMarks() {}

    /** What is in the objects of a PDF file, in words for a report. */
    static SortedSet<String> inPdf(String text) {
        SortedSet<String> found = new TreeSet<>();
        add(found, SCRIPT.matcher(text).find(), "a script");
        add(found, FORM.matcher(text).find(), "a form that is sent");
        add(found, PROGRAM.matcher(text).find(), "a program that is started");
        add(found, FILE.matcher(text).find(), "a way into another file");
        add(found, LOADED.matcher(text).find(), LOADED_PART);
        add(found, PdfActions.openTheWeb(text), "a page of the web that opens by itself");
        return found;
    }

    /** What is in a part of a document of an office program. */
    static SortedSet<String> inOffice(String text) {
        SortedSet<String> found = new TreeSet<>();
        add(found, RELATION.matcher(text).find() || DRAWN.matcher(text).find(), LOADED_PART);
        return found;
    }

    private static void add(SortedSet<String> found, boolean there, String what) {
        if (there) {
            found.add(what);
        }
    }
}
