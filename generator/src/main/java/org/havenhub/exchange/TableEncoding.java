package org.havenhub.exchange;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;

/**
 * The text of a table's bytes. Those that are no UTF-8 are taken for Windows-1252, which older spreadsheets save, unless something
 * shows that the file is UTF-8 with a byte that was damaged: then every other accent would become two wrong signs.
 */
final class TableEncoding {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char UNKNOWN = '\uFFFD';
    private static final int LAST_OF_ASCII = 0x7F;

    private final String file;
    private final byte[] bytes;
    private final Problems problems;

    private TableEncoding(String file, byte[] bytes, Problems problems) {
        this.file = file;
        this.bytes = bytes;
        this.problems = problems;
    }

    /** Empty if it cannot be read, which is then told. */
    static Optional<String> text(String file, byte[] bytes, Problems problems) {
        return new TableEncoding(file, bytes, problems).text();
    }

    private Optional<String> text() {
        Optional<String> utf8 = decoded(StandardCharsets.UTF_8);
        Optional<String> text = utf8.isPresent() ? utf8 : isDamagedUtf8() ? damaged() : older();
        return text.map(known -> known.startsWith(ResourceData.BYTE_ORDER_MARK) ? known.substring(1) : known);
    }

    private Optional<String> decoded(Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Whether it has the mark of UTF-8 or a sign of several bytes, which hardly ever comes about by chance. */
    private boolean isDamagedUtf8() {
        return new String(bytes, StandardCharsets.UTF_8)
                .chars()
                .anyMatch(sign -> sign > LAST_OF_ASCII && sign != UNKNOWN);
    }

    private Optional<String> damaged() {
        problems.add(
                ImportRules.UNREADABLE,
                new Place(file, firstWrongLine(), 0, 0, ""),
                "This file is UTF-8, but a sign in this line is not.",
                "Type the line again in the spreadsheet, then choose Save as, and CSV UTF-8.");
        return Optional.empty();
    }

    private int firstWrongLine() {
        CharsetDecoder strict = StandardCharsets.UTF_8.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        strict.decode(in, CharBuffer.allocate(bytes.length), true);
        return 1
                + (int) new String(bytes, 0, in.position(), StandardCharsets.ISO_8859_1)
                        .chars()
                        .filter(sign -> sign == '\n')
                        .count();
    }

    private Optional<String> older() {
        Optional<String> text = decoded(WINDOWS_1252).filter(known -> known.indexOf('\0') < 0);
        text.ifPresentOrElse(
                known -> problems.add(
                        ImportRules.OLDER_ENCODING,
                        Place.inFile(file),
                        "This file is not saved as UTF-8, and was taken for Windows-1252.",
                        ImportRules.OLDER_ENCODING.mend()),
                () -> problems.add(
                        ImportRules.UNREADABLE,
                        Place.inFile(file),
                        "This is no table in text: it may be a workbook, or saved as UTF-16.",
                        "In the spreadsheet choose Save as, and CSV UTF-8."));
        return text;
    }
}
