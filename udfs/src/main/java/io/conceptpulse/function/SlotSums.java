package io.conceptpulse.function;

import io.conceptpulse.market.BoardSums;
import io.conceptpulse.market.LimitState;
import io.conceptpulse.market.Tick;
import io.conceptpulse.pulse.ShardSlot;
import org.apache.flink.util.Collector;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one shard of stocks adds to each board at the end of a slot, by bucket of boards. */
final class SlotSums {

    private final ShardMembership boards;
    private final Map<Integer, long[]> sums = new TreeMap<>();

    SlotSums(ShardMembership boards) {
        this.boards = boards;
        boards.boardsOfBucket()
                .forEach(
                        (bucket, ids) -> sums.put(bucket, new long[ids.size() * BoardSums.STRIDE]));
    }

    /** Adds a stock's last snapshot to all its boards. */
    void add(Tick tick, LimitState limit) {
        for (ShardMembership.Place place : boards.placesOf(tick.symbol())) {
            BoardSums.add(sums.get(place.bucket()), place.board(), tick, limit);
        }
    }

    /**
     * States the sums, one record a bucket.
     *
     * @param naming whether the boards are named with them: what follows goes by the same order
     */
    void state(int shard, long session, long slot, boolean naming, Collector<ShardSlot> out) {
        sums.forEach(
                (bucket, figures) ->
                        out.collect(
                                new ShardSlot(
                                        bucket,
                                        shard,
                                        session,
                                        slot,
                                        naming ? boards.boardsOfBucket().get(bucket) : List.of(),
                                        figures)));
    }
}
