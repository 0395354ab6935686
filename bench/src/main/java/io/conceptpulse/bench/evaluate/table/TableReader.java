package io.conceptpulse.bench.evaluate.table;

import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.replay.Lines;
import io.conceptpulse.local.replay.Source;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;

/**
 * The rows of a table in UTF-8, in order, read as they are asked for. A byte-order mark and line
 * ends of either kind are borne; empty lines are, at the end of the file. Nothing else is passed
 * over: the first row that cannot be read ends it with a {@link Problem} that names the line.
 */
public final class TableReader implements AutoCloseable {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Source source;
    private final CSVParser parser;
    private final Iterator<CSVRecord> records;
    private final Header header;

    /**
     * Opens a table and reads its header.
     *
     * @throws Problem if there is no such file, or nothing in it
     */
    public TableReader(Path file) {
        source = Source.file(file);
        try {
            parser =
                    CSVParser.builder()
                            .setReader(
                                    new InputStreamReader(
                                            text(source.open()),
                                            StandardCharsets.UTF_8.newDecoder()))
                            .setFormat(TableFormat.of(file).format())
                            .get();
        } catch (IOException e) {
            throw unreadable(1, e);
        }
        records = parser.iterator();
        CSVRecord first = record(1);
        if (first == null || isEmptyLine(first)) {
            throw Problem.atLine(source.name(), 1, "empty; a line with column names is expected");
        }
        header = new Header(source.name(), first.toList());
    }

    public Header header() {
        return header;
    }

    /** The next row; null behind the last one. */
    public Row next() {
        long line = parser.getCurrentLineNumber() + 1;
        CSVRecord record = record(line);
        if (record != null && header.names().size() > 1 && isEmptyLine(record)) {
            CSVRecord behind = record;
            while (behind != null && isEmptyLine(behind)) {
                behind = record(parser.getCurrentLineNumber() + 1);
            }
            if (behind != null) {
                throw Problem.atLine(source.name(), line, "empty line; remove it");
            }
            return null;
        }
        return record == null ? null : row(line, record.toList());
    }

    private Row row(long line, List<String> cells) {
        int columns = header.names().size();
        if (cells.size() != columns) {
            throw Problem.atLine(
                    source.name(),
                    line,
                    "%d cells, but there are %d columns".formatted(cells.size(), columns));
        }
        return new Row(header, line, cells);
    }

    private CSVRecord record(long line) {
        try {
            return records.hasNext() ? records.next() : null;
        } catch (UncheckedIOException e) {
            throw unreadable(line, e.getCause());
        }
    }

    private Problem unreadable(long line, IOException e) {
        if (e instanceof CharacterCodingException) {
            // The decoder is ahead of the parser; line by line the culprit is found.
            new Lines(source).forEachRemaining(passed -> {});
        }
        String why = String.valueOf(e.getMessage());
        return Problem.atLine(
                source.name(),
                line,
                why.contains("EOF reached")
                        ? "a quotation mark is opened here and not closed"
                        : why.contains("encapsulated")
                                ? "text behind a closing quotation mark; double those inside a cell"
                                : "cannot be read: " + why);
    }

    private static boolean isEmptyLine(CSVRecord record) {
        return record.size() == 1 && record.get(0).isEmpty();
    }

    /** The bytes without a byte-order mark. */
    private static InputStream text(InputStream bytes) throws IOException {
        InputStream buffered = new BufferedInputStream(bytes);
        buffered.mark(BYTE_ORDER_MARK.length);
        if (!Arrays.equals(buffered.readNBytes(BYTE_ORDER_MARK.length), BYTE_ORDER_MARK)) {
            buffered.reset();
        }
        return buffered;
    }

    @Override
    public void close() {
        try {
            parser.close();
        } catch (IOException e) {
            throw Problem.failed("cannot close " + source.name() + " (" + e + ")", e);
        }
    }
}
