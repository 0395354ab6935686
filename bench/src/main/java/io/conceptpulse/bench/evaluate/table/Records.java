package io.conceptpulse.bench.evaluate.table;

import java.io.IOException;
import java.util.List;

/** The records of a table as they stand there, the header among them. */
interface Records extends AutoCloseable {

    /** The line, from 1, on which the next record begins. */
    long line();

    /** The cells of the next record; none for an empty line; null behind the last record. */
    List<String> next() throws IOException;

    @Override
    void close() throws IOException;
}
