package io.conceptpulse.bench.evaluate.table;

import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.apache.commons.csv.QuoteMode;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.List;

/** Records of RFC 4180, whose cells may hold line breaks. */
final class CommaRecords implements Records {

    private final CSVParser parser;
    private final Iterator<CSVRecord> records;

    CommaRecords(Reader text) throws IOException {
        parser =
                CSVParser.builder()
                        .setReader(text)
                        .setFormat(
                                // Empty and not quoted is null, which tells an empty line from a
                                // line with the one cell "".
                                TableFormat.CSV
                                        .format()
                                        .builder()
                                        .setNullString("")
                                        .setQuoteMode(QuoteMode.ALL_NON_NULL)
                                        .get())
                        .get();
        records = parser.iterator();
    }

    @Override
    public long line() {
        return parser.getCurrentLineNumber() + 1;
    }

    @Override
    public List<String> next() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CSVRecord record = records.next();
            return record.size() == 1 && record.get(0) == null
                    ? List.of()
                    : record.stream().map(cell -> cell == null ? "" : cell).toList();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    @Override
    public void close() throws IOException {
        parser.close();
    }
}
