package org.havenhub.files;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.havenhub.report.Place;
import org.havenhub.report.Report;

/** The first byte of a file that cannot be in a UTF-8 text. */
final class WrongEncoding {

    /** What most such files are saved in. */
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** What stands for a byte that no reader understands. */
    static final char UNKNOWN = '\uFFFD';

    private final byte[] bytes;

    /** Counts from 0. */
    private final int at;

    private WrongEncoding(byte[] bytes, int at) {
        this.bytes = bytes;
        this.at = at;
    }

    /** Empty for a text in UTF-8. */
    static Optional<WrongEncoding> in(byte[] bytes) {
        int zero = indexOf(bytes, 0, (byte) 0);
        if (zero < bytes.length) {
            return Optional.of(new WrongEncoding(bytes, isUtf16(bytes) ? 0 : zero));
        }
        int at = firstMalformed(bytes);
        return at < bytes.length ? Optional.of(new WrongEncoding(bytes, at)) : Optional.empty();
    }

    Report report(String path) {
        return Report.of(List.of(FileRules.WRONG_ENCODING.at(place(path), message(), hints())));
    }

    private Place place(String path) {
        if (isUtf16(bytes) || bytes[at] == 0) {
            return Place.inFile(path);
        }
        int start = lineStart();
        String before = new String(bytes, start, at - start, StandardCharsets.UTF_8).replace("\uFEFF", "");
        String after = new String(bytes, at, lineEnd() - at, WINDOWS_1252);
        return new Place(path, lineNumber(), before.length() + 1, 1, before + after);
    }

    private String message() {
        if (isUtf16(bytes)) {
            return "This text is saved as UTF-16, which some editors call Unicode. Haven reads UTF-8 alone.";
        }
        if (bytes[at] == 0) {
            return "This is no text: it has bytes that only pictures, documents and programs have.";
        }
        char guess = guess();
        String looksLike = guess == UNKNOWN
                ? "The marked sign cannot be read."
                : "The marked sign would be " + guess + " in Windows-1252, an older way to save letters.";
        return "This text is not saved as UTF-8. " + looksLike;
    }

    private String[] hints() {
        if (bytes[at] == 0 && !isUtf16(bytes)) {
            return new String[] {"Pictures and documents belong in media/."};
        }
        String reopen = isUtf16(bytes) ? "UTF-16" : "Western (Windows 1252)";
        return new String[] {
            "In Notepad: choose File, Save as, and the encoding UTF-8.",
            "In Visual Studio Code: click the encoding in the bottom line, choose Reopen with Encoding, " + reopen
                    + ", then Save with Encoding, UTF-8."
        };
    }

    private char guess() {
        return new String(bytes, at, 1, WINDOWS_1252).charAt(0);
    }

    private int lineStart() {
        int start = at;
        while (start > 0 && !isLineEnd(bytes[start - 1])) {
            start--;
        }
        return start;
    }

    private int lineEnd() {
        int end = at;
        while (end < bytes.length && !isLineEnd(bytes[end])) {
            end++;
        }
        return end;
    }

    private int lineNumber() {
        String before = new String(bytes, 0, lineStart(), StandardCharsets.UTF_8);
        return 1 + (int) before.lines().count();
    }

    private static boolean isLineEnd(byte b) {
        return b == '\n' || b == '\r';
    }

    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    }

    private static int indexOf(byte[] bytes, int from, byte wanted) {
        int at = from;
        while (at < bytes.length && bytes[at] != wanted) {
            at++;
        }
        return at;
    }

    /** Where a strict reader stops; the length if it does not. */
    private static int firstMalformed(byte[] bytes) {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        strict.decode(in, CharBuffer.allocate(bytes.length), true);
        return in.position();
    }
}
