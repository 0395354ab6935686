package io.conceptpulse.function;

import org.apache.flink.streaming.api.TimerService;

/** Timers of the wall clock that all fall on the same multiples of a pace. */
final class Pace {

    private Pace() {}

    /** Registers a timer at the next multiple of the pace. */
    static void register(TimerService timers, long paceMillis) {
        long now = timers.currentProcessingTime();
        timers.registerProcessingTimeTimer(now - Math.floorMod(now, paceMillis) + paceMillis);
    }
}
