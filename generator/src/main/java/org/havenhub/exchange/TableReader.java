package org.havenhub.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.havenhub.report.Place;
import org.havenhub.report.Problems;

/** Reads tables as spreadsheets save them: with commas, semicolons or tabs, in UTF-8 or Windows-1252. */
final class TableReader {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private TableReader() {}

    /**
     * A row.
     *
     * @param line of the file on which it begins, from 1
     */
    record Row(int line, List<String> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** The text of a file; empty if it is none, which is then told. */
    static Optional<String> text(String file, byte[] bytes, Problems problems) {
        if (bytes.length > ResourceImport.LARGEST) {
            problems.add(
                    ImportRules.TOO_LARGE,
                    Place.inFile(file),
                    "This file has more than " + (ResourceImport.LARGEST >> 20) + " MB.",
                    ImportRules.TOO_LARGE.mend());
            return Optional.empty();
        }
        Optional<String> text = text(bytes).filter(known -> known.indexOf('\0') < 0);
        if (text.isEmpty()) {
            problems.add(
                    ImportRules.UNREADABLE,
                    Place.inFile(file),
                    "This is no table in text: it may be a workbook, or saved as UTF-16.",
                    "In the spreadsheet choose Save as, and CSV UTF-8.");
        }
        return text;
    }

    /** Bytes that are no UTF-8 are taken for those of an older spreadsheet. */
    private static Optional<String> text(byte[] bytes) {
        return Stream.of(StandardCharsets.UTF_8, WINDOWS_1252)
                .flatMap(charset -> decoded(bytes, charset).stream())
                .findFirst()
                .map(text -> text.startsWith("\uFEFF") ? text.substring(1) : text);
    }

    private static Optional<String> decoded(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The rows that say something; none if the table cannot be read, which is then told. */
    static List<Row> rows(String file, String text, Problems problems) {
        try (CsvReader<CsvRecord> table = CsvReader.builder()
                .fieldSeparator(separator(text))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            return table.stream()
                    .map(row -> new Row((int) row.getStartingLineNumber(), row.getFields()))
                    .filter(row -> !row.isEmpty())
                    .toList();
        } catch (CsvParseException | IOException e) {
            problems.add(
                    ImportRules.UNREADABLE,
                    Place.inFile(file),
                    "This table cannot be taken apart into cells: a quote that opens is not closed, or a cell is far too long.",
                    "Look for a double quote that stands alone. Inside a cell it is written twice.",
                    ImportRules.UNREADABLE.mend());
            return List.of();
        }
    }

    /** What the names of the columns have most of between them. */
    private static char separator(String text) {
        String names = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        sign -> names.chars().filter(c -> c == sign).count()))
                .orElse(',');
    }
}
