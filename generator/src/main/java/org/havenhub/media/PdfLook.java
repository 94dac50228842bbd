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

    /** Before the bytes of a stream, its dictionary says what it is. */
    private static final int DICTIONARY = 400;

    private static final Pattern WITH_OBJECTS = Pattern.compile("/ObjStm|/Metadata|/XML");
    private static final Pattern LOCKED = Pattern.compile("/Encrypt\\s+\\d+\\s+\\d+\\s+R|/Encrypt\\s*<<");

    private static final Pattern LETTER = Pattern.compile("#([0-9A-Fa-f]{2})");

    /** Of all that is unpacked: more than a document that people read has of objects. */
    private static final int MOST = 32 << 20;

    private final Span file;
    private final String text;
    private final Search search;

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
        take(text);
        search.place(PlaceMarks.in(file));
        if (!unpack() || LOCKED.matcher(spelledOut(text)).find()) {
            search.unseen();
        }
    }

    private void take(String text) {
        String objects = spelledOut(text);
        search.names(NameMarks.in(objects, NameMarks.PDF));
        search.reaches(ReachMarks.inPdf(objects));
    }

    /** Any letter of a name may be written as a number (7.3.5), so that {@code /Auth#6fr} is {@code /Author}. */
    private static String spelledOut(String objects) {
        return objects.indexOf('#') < 0
                ? objects
                : LETTER.matcher(objects)
                        .replaceAll(letter ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(letter.group(1), 16))));
    }

    /** Looks into what is packed, and says whether that was all of it. No byte is looked at twice, whatever the file is made of. */
    private boolean unpack() {
        int budget = MOST;
        int at = nextStream(0);
        while (at >= 0 && budget >= 0) {
            int end = text.indexOf(END_OF_STREAM, at);
            if (end < 0) {
                return false;
            }
            if (WITH_OBJECTS
                    .matcher(spelledOut(text.substring(Math.max(0, at - DICTIONARY), at)))
                    .find()) {
                byte[] unpacked = unpacked(at + STREAM.length(), end);
                budget -= unpacked.length;
                take(Span.of(unpacked).latin());
            }
            at = nextStream(end + END_OF_STREAM.length());
        }
        return budget >= 0;
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

    private byte[] unpacked(int after, int end) {
        try {
            int start = text.startsWith("\r\n", after) ? after + 2 : after + 1;
            return Deflated.unpacked(file.part(Math.min(start, end), end));
        } catch (Damage e) {
            return new byte[0];
        }
    }
}
