package io.conceptpulse.local;

import io.conceptpulse.local.table.PulseQueries.RowCounts;
import io.conceptpulse.local.table.TopicCounts;

import java.util.Map;

/**
 * Tells when the job has worked off a replay that is over: every record sent has been read and
 * judged, and the final rows have stopped growing. Also tells when it has stopped without that.
 */
final class Settled {

    enum Verdict {
        WORKING,
        SETTLED,
        STUCK
    }

    /** Looks, a second apart, over which nothing may change. */
    private static final int QUIET_LOOKS = 4;

    /** Looks without any change after which more waiting is in vain. */
    private static final int STUCK_LOOKS = 60;

    private Map<String, TopicCounts> lastCounts = Map.of();
    private RowCounts lastRows = new RowCounts(-1, -1);
    private int unchanged;

    /**
     * One look.
     *
     * @param sent records sent by topic
     * @param counts what became of them by topic
     */
    Verdict look(Map<String, Long> sent, Map<String, TopicCounts> counts, RowCounts rows) {
        unchanged = counts.equals(lastCounts) && rows.equals(lastRows) ? unchanged + 1 : 0;
        lastCounts = counts;
        lastRows = rows;
        boolean judged =
                sent.entrySet().stream()
                        .allMatch(
                                topic -> {
                                    TopicCounts count =
                                            counts.getOrDefault(topic.getKey(), TopicCounts.NONE);
                                    return count.in() == topic.getValue() && count.addsUp();
                                });
        if (judged && unchanged >= QUIET_LOOKS) {
            return Verdict.SETTLED;
        }
        return unchanged >= STUCK_LOOKS ? Verdict.STUCK : Verdict.WORKING;
    }
}
