package io.conceptpulse.bench.evaluate.table;

import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.replay.Lines;
import io.conceptpulse.local.replay.Source;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The rows of a table in UTF-8, in order, read as they are asked for. A byte-order mark and line
 * ends of either kind are borne; empty lines are, at the end of the file. Nothing else is passed
 * over: the first row that cannot be read ends it with a {@link Problem} that names the line.
 */
public final class TableReader implements AutoCloseable {

    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Source source;
    private final Records records;
    private final Header header;

    /** Rows that were read to see whether an empty line is the end. */
    private final Deque<Row> ahead = new ArrayDeque<>();

    /**
     * Opens a table and reads its header.
     *
     * @throws Problem if there is no such file, or nothing in it
     */
    public TableReader(Path file) {
        source = Source.file(file);
        try {
            records =
                    TableFormat.of(file)
                            .records(
                                    new InputStreamReader(
                                            text(source.open()),
                                            StandardCharsets.UTF_8.newDecoder()));
        } catch (IOException e) {
            throw unreadable(1, e);
        }
        List<String> first = record();
        if (first == null || first.isEmpty()) {
            throw Problem.atLine(source.name(), 1, "empty; a line with column names is expected");
        }
        header = new Header(source.name(), first);
    }

    public Header header() {
        return header;
    }

    /** The next row; null behind the last one. */
    public Row next() {
        if (!ahead.isEmpty()) {
            return ahead.remove();
        }
        long line = records.line();
        List<String> record = record();
        if (record == null) {
            return null;
        }
        return record.isEmpty() ? behindEmptyLine(line) : row(line, record);
    }

    /** Empty lines at the end are nothing; before others, each is the empty cell of one column. */
    private Row behindEmptyLine(long empty) {
        List<String> record = List.of();
        long line = empty;
        while (record != null && record.isEmpty()) {
            line = records.line();
            record = record();
        }
        if (record == null) {
            return null;
        }
        if (header.names().size() > 1) {
            throw Problem.atLine(source.name(), empty, "empty line; remove it");
        }
        for (long i = empty; i < line; i++) {
            ahead.add(row(i, List.of("")));
        }
        ahead.add(row(line, record));
        return ahead.remove();
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

    private List<String> record() {
        long line = records.line();
        try {
            return records.next();
        } catch (IOException e) {
            throw unreadable(line, e);
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
            records.close();
        } catch (IOException e) {
            throw Problem.failed("cannot close " + source.name() + " (" + e + ")", e);
        }
    }
}
