package io.conceptpulse.bench.evaluate.table;

import org.apache.commons.csv.CSVFormat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Path;
import java.util.Locale;

/** How cells are parted. */
enum TableFormat {
    /** Split at tabs and nothing else: a quotation mark is a character of the text. */
    TSV(CSVFormat.Builder.create().setDelimiter('\t').setQuote(null)),
    /** RFC 4180: cells may be quoted, and then hold commas, quotation marks and line breaks. */
    CSV(CSVFormat.Builder.create().setDelimiter(',').setQuote('"'));

    private final CSVFormat format;

    TableFormat(CSVFormat.Builder builder) {
        // Lines are written with a line feed. An empty line is a record too; what it means, the
        // reader decides.
        format = builder.setIgnoreEmptyLines(false).setRecordSeparator('\n').get();
    }

    /** CSV where the name ends so. */
    static TableFormat of(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".csv") ? CSV : TSV;
    }

    CSVFormat format() {
        return format;
    }

    Records records(Reader text) throws IOException {
        return this == CSV ? new CommaRecords(text) : new TabRecords(text);
    }

    /**
     * Whether the cell can be written so that the same cell is read again.
     *
     * @param last whether it is the last one of its row
     */
    boolean canHold(String cell, boolean last) {
        return this == CSV
                || (cell.indexOf('\t') < 0
                        && cell.indexOf('\n') < 0
                        && !(last && cell.endsWith("\r")));
    }
}
