package io.conceptpulse.market;

import io.conceptpulse.fixture.Snapshots;
import org.junit.jupiter.api.Test;

import static io.conceptpulse.fixture.Snapshots.tick;
import static org.assertj.core.api.Assertions.assertThat;

class BoardSumsTest {

    private final long[] sums = new long[2 * BoardSums.STRIDE];

    @Test
    void aStockAddsToItsBoardAndToNoOther() {
        add(1, tick("600000.SH", 1).last(11).volume(300), LimitState.UP);
        assertThat(sums).startsWith(0, 0, 0, 0, 0, 0, 0, 0);
        assertThat(sums).endsWith(100_000_000, 330_000, 1, 1, 0, 1, 0, 0);
    }

    @Test
    void countsFallsAndLimits() {
        add(0, tick("600000.SH", 1).last(9), LimitState.DOWN);
        add(0, tick("600001.SH", 1).last(10.5), LimitState.BROKEN);
        add(0, tick("600002.SH", 1).last(10), LimitState.NONE);
        assertThat(sums[BoardSums.RETURN]).isEqualTo(-50_000_000);
        assertThat(sums[BoardSums.PRICED]).isEqualTo(3);
        assertThat(sums[BoardSums.ADVANCERS]).isEqualTo(1);
        assertThat(sums[BoardSums.DECLINERS]).isEqualTo(1);
        assertThat(sums[BoardSums.LIMIT_DOWNS]).isEqualTo(1);
        assertThat(sums[BoardSums.BROKEN]).isEqualTo(1);
    }

    @Test
    void aSuspendedStockNeitherRisesNorFalls() {
        add(0, tick("600000.SH", 1).last(0).volume(0), LimitState.NONE);
        assertThat(sums[BoardSums.RETURN]).isZero();
        assertThat(sums[BoardSums.ADVANCERS] + sums[BoardSums.DECLINERS]).isZero();
    }

    @Test
    void mergingPartsIsAddingTheirStocks() {
        long[] left = new long[BoardSums.STRIDE];
        long[] right = new long[BoardSums.STRIDE];
        Snapshots a = tick("600000.SH", 1).last(11);
        Snapshots b = tick("600001.SH", 1).last(9);
        BoardSums.add(left, 0, a.get(), LimitState.UP);
        BoardSums.add(right, 0, b.get(), LimitState.DOWN);
        BoardSums.merge(sums, 1, left, 0);
        BoardSums.merge(sums, 1, right, 0);
        long[] whole = new long[2 * BoardSums.STRIDE];
        BoardSums.add(whole, 1, b.get(), LimitState.DOWN);
        BoardSums.add(whole, 1, a.get(), LimitState.UP);
        assertThat(sums).isEqualTo(whole);
    }

    private void add(int board, Snapshots snapshot, LimitState limit) {
        BoardSums.add(sums, board, snapshot.get(), limit);
    }
}
