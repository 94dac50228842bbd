package org.havenhub.media;

import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Where documents ask others for something when they are opened or used. A link that a reader follows or not is no such place. */
final class ReachMarks {

    private static final String ADDRESS = "[^<>]{0,400}/S\\s*/URI\\b";

    /** Actions of a PDF file (ISO 32000-2, 12.6). */
    private static final Pattern SCRIPT = Pattern.compile("/S\\s*/JavaScript\\b");

    private static final Pattern FORM = Pattern.compile("/S\\s*/SubmitForm\\b");
    private static final Pattern PROGRAM = Pattern.compile("/S\\s*/Launch\\b");
    private static final Pattern FILE = Pattern.compile("/S\\s*/GoTo[RE]\\b");

    /** Of the document, and of each page and field, where an action stands for each event. */
    private static final Pattern WEB_AT_ONCE = Pattern.compile(
            "/OpenAction\\s*<<" + ADDRESS + "|/AA\\s*<<(?:[^<>]{0,200}<<[^<>]{0,400}>>){0,8}?[^<>]{0,200}<<" + ADDRESS);

    /** Likewise where the action is an object of its own. */
    private static final Pattern ELSEWHERE =
            Pattern.compile("/(?:OpenAction|AA\\s*<<\\s*/[A-Z]{1,2})\\s{1,9}(\\d{1,9})\\s{1,9}\\d{1,5}\\s{1,9}R\\b");

    private static final int MOST_OBJECTS = 20;

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
        add(found, WEB_AT_ONCE.matcher(text).find() || isWebElsewhere(text), "a page of the web that opens by itself");
        return found;
    }

    /** What is in a part of a document of an office program. */
    static SortedSet<String> inOffice(String text) {
        SortedSet<String> found = new TreeSet<>();
        add(found, RELATION.matcher(text).find() || DRAWN.matcher(text).find(), "a part that is loaded from elsewhere");
        return found;
    }

    private static boolean isWebElsewhere(String text) {
        return ELSEWHERE
                .matcher(text)
                .results()
                .limit(MOST_OBJECTS)
                .map(ReachMarks::object)
                .anyMatch(object -> object.matcher(text).find());
    }

    private static Pattern object(MatchResult reference) {
        return Pattern.compile("(?<!\\d)" + reference.group(1) + "\\s{1,9}\\d{1,5}\\s{1,9}obj\\s{0,9}<<" + ADDRESS);
    }

    private static void add(SortedSet<String> found, boolean there, String what) {
        if (there) {
            found.add(what);
        }
    }
}
