package io.conceptpulse.local.replay;

import java.util.Iterator;

/** Makes the snapshots of a session out of its daily bars, day by day as they are asked for. */
public interface TickExpansion {

    /**
     * Snapshots by ascending event time.
     *
     * @param dailyBars a CSV file of daily bars
     */
    Iterator<TimedRecord> ticks(Source dailyBars);

    /** The snapshots as a feed of a replay. */
    default Feed feed(String topic, Source dailyBars) {
        return new Feed() {
            @Override
            public String topic() {
                return topic;
            }

            @Override
            public Iterator<TimedRecord> records() {
                return ticks(dailyBars);
            }
        };
    }
}
