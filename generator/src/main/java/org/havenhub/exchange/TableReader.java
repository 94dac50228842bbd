package org.havenhub.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.havenhub.report.Place;
import org.havenhub.report.Problem;
import org.havenhub.report.Problems;

/** Reads tables as spreadsheets save them: with commas, semicolons or tabs, in UTF-8 or Windows-1252. */
final class TableReader {

    /** More than a hub of any size has; what is longer was not meant. */
    private static final int MOST_ROWS = 200_000;

    /** Some spreadsheets say in a line above the table what separates its cells. */
    private static final Pattern SEPARATOR = Pattern.compile("(?i)\"?sep=([^\\w\\s\"]|\\t)\"?\\R");

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

        /** How many cells there are up to the last that says something. */
        int width() {
            int width = cells.size();
            while (width > 0 && cells.get(width - 1).isBlank()) {
                width--;
            }
            return width;
        }

        /** Its line; the name of the column stands for what cannot be underlined. */
        Place place(String file, String column) {
            return new Place(file, line, 0, 0, column.isEmpty() ? "" : "column " + column);
        }

        boolean isEmpty() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** The text of a file; empty if it is none, which is then told. */
    static Optional<String> text(String file, byte[] bytes, Problems problems) {
        if (bytes.length > ResourceImport.LARGEST) {
            problems.add(tooLarge(file));
            return Optional.empty();
        }
        return TableEncoding.text(file, bytes, problems).filter(known -> isText(file, known, problems));
    }

    static Problem tooLarge(String file) {
        return ImportRules.TOO_LARGE.at(
                Place.inFile(file),
                "Here is more than " + (ResourceImport.LARGEST >> 20) + " MB.",
                ImportRules.TOO_LARGE.mend());
    }

    private static boolean isText(String file, String text, Problems problems) {
        boolean isText = text.indexOf('\0') < 0;
        if (!isText) {
            problems.add(
                    ImportRules.UNREADABLE,
                    Place.inFile(file),
                    "This is no table in text: it may be a workbook, or saved as UTF-16.",
                    "In the spreadsheet choose Save as, and CSV UTF-8.");
        }
        return isText;
    }

    /** The rows that say something; none if the table cannot be read, which is then told. */
    static List<Row> rows(String file, String text, Problems problems) {
        Matcher told = SEPARATOR.matcher(text);
        boolean isTold = told.lookingAt();
        char separator = isTold ? told.group(1).charAt(0) : separator(text);
        // An empty line in its place keeps the numbers of the others.
        List<Row> rows = rows(file, isTold ? "\n" + text.substring(told.end()) : text, separator, problems);
        if (rows.size() > MOST_ROWS) {
            problems.add(
                    ImportRules.TOO_LARGE,
                    Place.inFile(file),
                    "This table has more than " + MOST_ROWS + " rows.",
                    ImportRules.TOO_LARGE.mend());
            return List.of();
        }
        return rows;
    }

    private static List<Row> rows(String file, String text, char separator, Problems problems) {
        try (CsvReader<CsvRecord> table = CsvReader.builder()
                .fieldSeparator(separator)
                .allowExtraFields(true)
                .allowMissingFields(true)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            return table.stream()
                    .map(row -> new Row((int) row.getStartingLineNumber(), row.getFields()))
                    .filter(row -> !row.isEmpty())
                    .limit(MOST_ROWS + 1)
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
