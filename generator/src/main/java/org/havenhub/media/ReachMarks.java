package org.havenhub.media;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Where PDF files ask others for something when they are opened or used. A link that a reader follows or not is no such place. */
final class ReachMarks {

    static final String SCRIPT_IN_IT = "a script";
    static final String FORM_SENT = "a form that is sent";
    static final String PROGRAM_STARTED = "a program that is started";
    static final String LOADED_PART = "a part that is loaded from elsewhere";

    /** Actions of a PDF file (ISO 32000-2, 12.6). */
    private static final Pattern SCRIPT = Pattern.compile("/S\\s*/JavaScript\\b|/JS\\b");

    private static final Pattern FORM = Pattern.compile("/S\\s*/SubmitForm\\b");
    private static final Pattern PROGRAM =
            Pattern.compile("/S\\s*/(?:Launch|RichMediaExecute)\\b|/RichMedia(?:Content|Settings)?\\b");
    private static final Pattern FILE = Pattern.compile("/S\\s*/(?:GoTo[RE]|ImportData)\\b");

    /** A stream whose bytes are on a server (7.11.5). */
    private static final Pattern LOADED = Pattern.compile("/FS\\s*/URL\\b");

    private ReachMarks() {}

    /** What is in the objects of a PDF file, in words for a report. */
    static SortedSet<String> inPdf(String text) {
        SortedSet<String> found = new TreeSet<>();
        add(found, SCRIPT.matcher(text).find(), SCRIPT_IN_IT);
        add(found, FORM.matcher(text).find(), FORM_SENT);
        add(found, PROGRAM.matcher(text).find(), PROGRAM_STARTED);
        add(found, FILE.matcher(text).find(), "a way into another file");
        add(found, LOADED.matcher(text).find(), LOADED_PART);
        add(found, PdfActions.openTheWeb(text), "a page of the web that opens by itself");
        return found;
    }

    private static void add(SortedSet<String> found, boolean there, String what) {
        if (there) {
            found.add(what);
        }
    }
}
