package io.conceptpulse.function;

import org.apache.flink.api.common.eventtime.Watermark;
import org.apache.flink.streaming.api.TimerService;

/**
 * The end of the input is not the end of time. When a job is drained, the last watermark fires
 * every timer: minutes that have not gone by would be closed, and all sessions of the calendar
 * begun.
 */
final class EndOfInput {

    private EndOfInput() {}

    static boolean isReached(TimerService timers) {
        return timers.currentWatermark() == Watermark.MAX_WATERMARK.getTimestamp();
    }
}
