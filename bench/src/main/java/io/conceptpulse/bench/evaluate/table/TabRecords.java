package io.conceptpulse.bench.evaluate.table;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * Lines that end with LF or CRLF, split at tabs. A carriage return elsewhere is a character of its
 * cell: texts that were copied from elsewhere have them, and no row ends there.
 */
final class TabRecords implements Records {

    private final Reader text;
    private long line = 1;

    TabRecords(Reader text) {
        this.text = new BufferedReader(text);
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public List<String> next() throws IOException {
        int c = text.read();
        if (c < 0) {
            return null;
        }
        StringBuilder read = new StringBuilder();
        for (; c >= 0 && c != '\n'; c = text.read()) {
            read.append((char) c);
        }
        int last = read.length() - 1;
        if (c == '\n' && last >= 0 && read.charAt(last) == '\r') {
            read.setLength(last);
        }
        line++;
        return read.isEmpty() ? List.of() : List.of(read.toString().split("\t", -1));
    }

    @Override
    public void close() throws IOException {
        text.close();
    }
}
