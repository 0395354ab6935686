package io.conceptpulse.pulse;

import java.util.List;

/**
 * The partial sums of one shard of stocks for one bucket of boards at the end of a slot.
 *
 * @param bucket key of the bucket of boards
 * @param shard number of the shard
 * @param session trading day, epoch day
 * @param slot start of the 3-second slot, epoch milliseconds
 * @param boards ids of the boards in the order of the sums; empty where they are those of the last
 *     slot of this shard and session that named them
 * @param sums {@link io.conceptpulse.market.BoardSums} of those boards
 */
public record ShardSlot(
        int bucket, int shard, long session, long slot, List<String> boards, long[] sums) {}
