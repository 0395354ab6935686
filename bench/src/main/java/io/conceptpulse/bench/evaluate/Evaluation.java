package io.conceptpulse.bench.evaluate;

import io.conceptpulse.bench.evaluate.figure.Figures;
import io.conceptpulse.bench.evaluate.table.Header;
import io.conceptpulse.bench.evaluate.table.Row;

import java.util.List;

/**
 * One kind of evaluation: what it adds to a row, and what it says of all of them.
 *
 * @param <R> what is computed of one row
 */
public interface Evaluation<R> {

    /**
     * Says which columns are missing.
     *
     * @throws io.conceptpulse.local.problem.Problem for the first that is
     */
    void check(Header header);

    /** Names of the columns that are added. */
    List<String> added();

    /** Computes row after row of one file. */
    Rater<R> rater(Header header);

    /** The cells of the added columns. */
    List<String> cells(R result);

    /** A tally of no rows yet. */
    Tally<R> tally(Header header);

    /** What is computed of the rows of one file, in their order. */
    interface Rater<R> {
        R rate(Row row);
    }

    /** Adds rows up, those of several files one after the other. */
    interface Tally<R> {

        void add(Row row, R result);

        /** The figures of all rows so far. */
        Figures figures();
    }
}
