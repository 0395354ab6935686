package io.conceptpulse.bench.evaluate.index;

import io.conceptpulse.bench.evaluate.Evaluation;
import io.conceptpulse.bench.evaluate.table.Header;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The job's index over daily bars. The figures are its levels at the close of each day from the
 * base date on, in points. The return of a row is that over {@code prev_close} where the row has
 * both prices, else {@code chg_pct}.
 */
public final class IndexEvaluation implements Evaluation<DayReturn> {

    private final LocalDate base;

    /**
     * @param base day at whose close the index stands at 1000; null for the day before the first
     */
    public IndexEvaluation(LocalDate base) {
        this.base = base;
    }

    @Override
    public void check(Header header) {
        header.require(List.of(DayReturn.CODE, DayReturn.DATE));
        if (!header.has(DayReturn.CLOSE) || !header.has(DayReturn.PREV_CLOSE)) {
            header.require(List.of(DayReturn.CHANGE));
        }
    }

    @Override
    public List<String> added() {
        return List.of("return");
    }

    @Override
    public Rater<DayReturn> rater(Header header) {
        return DayReturn::of;
    }

    @Override
    public List<String> cells(DayReturn bar) {
        return List.of(BigDecimal.valueOf(bar.returnE9(), 9).toPlainString());
    }

    @Override
    public Tally<DayReturn> tally(Header header) {
        return new IndexTally(base);
    }
}
