package io.conceptpulse.function;

import java.util.List;

/**
 * The last sums of one shard for one bucket.
 *
 * @param session trading day they belong to, epoch day
 * @param boards the boards in the order of the sums
 * @param sums {@link io.conceptpulse.market.BoardSums} of those boards
 */
public record ShardPartial(long session, List<String> boards, long[] sums) {}
