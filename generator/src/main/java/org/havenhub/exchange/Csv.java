package org.havenhub.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Collectors;

/** Writes tables as RFC 4180 has them: commas, quotes where they are needed, CRLF at the end of each row. */
final class Csv {

    private Csv() {}

    static String write(List<List<String>> rows) {
        return rows.stream().map(Csv::row).collect(Collectors.joining());
    }

    /** One row, with the end of its line. */
    static String row(List<String> cells) {
        StringWriter text = new StringWriter();
        try (CsvWriter table = CsvWriter.builder()
                .bufferSize(0)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(text)) {
            table.writeRecord(cells);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }
}
