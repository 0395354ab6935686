package io.conceptpulse.function;

import io.conceptpulse.feed.DeadLetter;
import io.conceptpulse.feed.LateRecord;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.market.Tick;

/** Snapshots that enter no bar, with the reason. */
final class TickReports {

    private TickReports() {}

    static DeadLetter beyondCalendar(String topic, Tick tick) {
        return new DeadLetter(
                new Origin(topic, tick.partition(), tick.offset()),
                "calendar",
                "the trading calendar does not cover the day of this snapshot",
                tick.toString(),
                tick.ts());
    }

    static LateRecord late(String topic, Tick tick, long watermark) {
        return new LateRecord(
                new Origin(topic, tick.partition(), tick.offset()),
                tick.symbol(),
                tick.ts(),
                watermark,
                "its slot was over; it refreshes the stock's state and changes no bar");
    }
}
