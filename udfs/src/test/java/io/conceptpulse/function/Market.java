package io.conceptpulse.function;

import io.conceptpulse.catalog.CatalogChange;
import io.conceptpulse.fixture.Snapshots;
import io.conceptpulse.fixture.TwoInputs;
import io.conceptpulse.fixture.WithCatalog;
import io.conceptpulse.market.Tick;
import io.conceptpulse.pulse.IndexBar;
import io.conceptpulse.pulse.ShardSlot;

import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import static io.conceptpulse.fixture.BeijingTime.CALENDAR;
import static org.assertj.core.api.Assertions.assertThat;

/** Ticks in, bars out: both stages, each watermark behind what it releases. */
final class Market implements AutoCloseable {

    static final long PACE = 1_000;

    final WithCatalog<Integer, Tick, ShardSlot> sums = sums();
    final TwoInputs<Integer, ShardSlot, CatalogChange, IndexBar> bars = bars();

    static WithCatalog<Integer, Tick, ShardSlot> sums() {
        return new WithCatalog<>(
                () -> new SumShards("ticks", () -> CALENDAR, PACE),
                tick -> EvenKeys.shardKey(tick.symbol()),
                Integer.class);
    }

    static TwoInputs<Integer, ShardSlot, CatalogChange, IndexBar> bars() {
        return new TwoInputs<>(
                () -> new FormBars(() -> CALENDAR, PACE),
                ShardSlot::bucket,
                EvenKeys::bucketKey,
                Integer.class);
    }

    void define(CatalogChange change) throws Exception {
        sums.define(change);
        bars.second(change);
    }

    void tick(Snapshots snapshot) throws Exception {
        sums.put(snapshot.get());
    }

    void watermark(long time) throws Exception {
        sums.watermark(time);
        for (ShardSlot slot : sums.take()) {
            bars.first(slot);
        }
        bars.watermark(time);
    }

    void restart() throws Exception {
        sums.restart();
        bars.restart();
    }

    /** The bars of a board that will not change, by minute. */
    NavigableMap<Long, IndexBar> closed(String board) throws Exception {
        NavigableMap<Long, IndexBar> byMinute = new TreeMap<>();
        for (IndexBar bar : bars.out()) {
            if (bar.closed() && bar.concept().equals(board)) {
                assertThat(byMinute.put(bar.minute(), bar)).as("said twice").isNull();
            }
        }
        return byMinute;
    }

    List<IndexBar> allClosed() throws Exception {
        return bars.out().stream().filter(IndexBar::closed).toList();
    }

    @Override
    public void close() throws Exception {
        sums.close();
        bars.close();
    }
}
