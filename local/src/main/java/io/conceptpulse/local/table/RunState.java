package io.conceptpulse.local.table;

import java.util.List;

/**
 * How the run itself fares.
 *
 * @param eventTime event time of the replay, epoch milliseconds, or {@link
 *     io.conceptpulse.local.replay.ReplayProgress#NOT_BEGUN}
 * @param speed as it is shown
 * @param recordsPerSecond sent over the last interval
 * @param sent records sent so far
 * @param job status of the job
 * @param note what the reader should know now, may be empty
 * @param addresses where the servers are, one a line
 */
public record RunState(
        long eventTime,
        String speed,
        long recordsPerSecond,
        long sent,
        String job,
        String note,
        List<String> addresses) {

    public RunState {
        addresses = List.copyOf(addresses);
    }
}
