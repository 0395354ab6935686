package io.conceptpulse.bench.run;

/**
 * From the article that crosses the threshold to its alert, append to append.
 *
 * @param asked bursts that were measured
 * @param raised those that raised an alert
 * @param ticksPerSecond snapshots that were sent meanwhile
 * @param inSession whether it was a trading hour: outside, snapshots are read and form no bar
 */
record Latency(
        int asked, int raised, Percentiles millis, double ticksPerSecond, boolean inSession) {}
