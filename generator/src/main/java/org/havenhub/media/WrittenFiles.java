package org.havenhub.media;

import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that are written into a text as letters (Base64, RFC 4648): a photo in a file of data. What is said to be one, and what begins
 * like a picture, a PDF file, a packed document or a film between quotation marks, is opened.
 */
final class WrittenFiles {

    private static final Pattern WRITTEN =
            Pattern.compile("(?:;base64,\\s*+|[\"'`](?=/9j/|\\\\/9j\\\\/|iVBORw0KGgo|R0lGOD|UklGR|JVBERi0"
                    + "|UEsDB|AAAA[A-Za-z0-9+/]{4}dHlw))(?<letters>[A-Za-z0-9+/\\\\\\s]{16,}+)");

    private static final String ANY = "";

    private WrittenFiles() {}

    static void at(Span text, Search search) {
        Matcher written = WRITTEN.matcher(text.latin());
        while (written.find()) {
            if (search.left() <= 0) {
                search.unseen();
                return;
            }
            open(written.group("letters"), search);
        }
    }

    /** Letters that belong to no file are passed over, as others do; in JSON, a stroke may stand behind a backslash. */
    static void open(String letters, Search search) {
        try {
            Span bytes = Span.of(Base64.getMimeDecoder().decode(letters));
            search.unpacked(bytes.length());
            search.open(ANY, bytes);
        } catch (IllegalArgumentException e) {
            search.unseen();
        }
    }
}
