package org.havenhub.media;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A look into a PDF file (ISO 32000-2). Its objects are searched as text, also those that are packed together; text and pictures of
 * its pages are not. Titles, dates and the names of programs are not told: readers need the first, and nobody is found by the others.
 */
final class PdfLook {

    private static final String START = "%PDF-";
    private static final int START_WITHIN = 1024;
    private static final String STREAM = "stream";
    private static final String END_OF_STREAM = "endstream";

    private static final String BEFORE_KEYWORD = "> \t\r\n\f\0";

    /** The last one before a stream is that of the stream. */
    private static final Pattern OBJECT = Pattern.compile("(?s)^.*\\s\\d++\\s++obj\\b");

    /** The name of a file that has none where it lies. */
    private static final String ATTACHED = "";

    /** What is locked, and forms of another kind, which no reader of PDF objects understands. */
    private static final Pattern CLOSED = Pattern.compile("/Encrypt\\s+\\d+\\s+\\d+\\s+R|/Encrypt\\s*<<|/XFA\\b");

    private static final Pattern LETTER = Pattern.compile("#([0-9A-Fa-f]{2})");

    private final Span file;
    private final String text;
    private final Search search;
    private final StringBuilder objects = new StringBuilder();

    private PdfLook(Span file, Search search) {
        this.file = file;
        this.search = search;
        text = file.latin();
    }

    static boolean begins(Span file) {
        return file.indexOf(START, 0, START_WITHIN) >= 0;
    }

    static void at(Span file, Search search) {
        new PdfLook(file, search).look();
    }

    private void look() {
        search.place(PlaceMarks.in(file));
        search.names(NameMarks.ofPhotos(file));
        unpack();
        String all = objects.toString();
        search.names(NameMarks.in(all, NameMarks.PDF));
        search.names(NameMarks.in(PdfTexts.in(all), NameMarks.ANYWHERE));
        search.reaches(ReachMarks.inPdf(all));
        if (CLOSED.matcher(all).find()) {
            search.unseen();
        }
    }

    /** Any letter of a name may be written as a number (7.3.5), so that {@code /Auth#6fr} is {@code /Author}. */
    private static String spelledOut(String objects) {
        return objects.indexOf('#') < 0
                ? objects
                : LETTER.matcher(objects)
                        .replaceAll(letter ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(letter.group(1), 16))));
    }

    /** Gathers the objects, also those that are packed. No byte is looked at twice, whatever the file is made of. */
    private void unpack() {
        int before = 0;
        int at = nextStream(0);
        while (at >= 0) {
            int end = text.indexOf(END_OF_STREAM, at);
            if (end < 0 || search.left() <= 0) {
                search.unseen();
                break;
            }
            objects.append(spelledOut(text.substring(before, at)));
            open(stream(text.substring(before, at), at + STREAM.length(), end));
            before = end + END_OF_STREAM.length();
            at = nextStream(before);
        }
        objects.append(spelledOut(text.substring(before)));
    }

    private PdfStream stream(String before, int after, int end) {
        int start = text.startsWith("\r\n", after) ? after + 2 : after + 1;
        try {
            Matcher object = OBJECT.matcher(before);
            return new PdfStream(
                    spelledOut(object.find() ? before.substring(object.end()) : before),
                    file.part(Math.min(start, end), end));
        } catch (Damage e) {
            throw new IllegalStateException(e);
        }
    }

    private void open(PdfStream stream) {
        if (stream.isOfNumbers()) {
            return;
        }
        Unpacked unpacked = stream.unpacked(search.left());
        Span inside = unpacked.bytes();
        if (!unpacked.whole()) {
            search.unseen();
        }
        if (inside != stream.packed()) {
            search.unpacked(inside.length());
            search.place(PlaceMarks.in(inside));
            search.names(NameMarks.ofPhotos(inside));
        }
        if (stream.hasObjects()) {
            objects.append(spelledOut(stream.numbered(inside.latin()))).append('\n');
        }
        if (stream.isXml()) {
            XmlLook.at(inside, search);
        }
        if (stream.isAttached()) {
            search.open(ATTACHED, inside);
        }
    }

    /** The keyword stands after a dictionary and is followed by a line feed, perhaps with a carriage return (7.3.8.1). -1 if there is none. */
    private int nextStream(int from) {
        int at = text.indexOf(STREAM, from);
        while (at >= 0 && !isKeyword(at)) {
            at = text.indexOf(STREAM, at + STREAM.length());
        }
        return at;
    }

    private boolean isKeyword(int at) {
        int after = at + STREAM.length();
        boolean begins = at > 0 && BEFORE_KEYWORD.indexOf(text.charAt(at - 1)) >= 0;
        return begins && (text.startsWith("\n", after) || text.startsWith("\r\n", after));
    }
}
