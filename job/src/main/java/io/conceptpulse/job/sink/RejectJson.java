package io.conceptpulse.job.sink;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.conceptpulse.feed.DeadLetter;
import io.conceptpulse.feed.LateRecord;
import io.conceptpulse.feed.Origin;

/**
 * Records that made no row, as they go to their topics; see {@code
 * docs/contracts/dead-letters.schema.json} and {@code late.schema.json}.
 */
final class RejectJson {

    private RejectJson() {}

    static ObjectNode of(DeadLetter letter) {
        return from(letter.origin())
                .text("error", letter.error())
                .text("reason", letter.reason())
                .text("excerpt", letter.excerpt())
                .time("record_time", letter.recordTime())
                .node();
    }

    static ObjectNode of(LateRecord late) {
        return from(late.origin())
                .text("key", late.key())
                .time("event_time", late.eventTime())
                .time("watermark", late.watermark())
                .text("reason", late.reason())
                .node();
    }

    private static Json from(Origin origin) {
        return new Json()
                .text("topic", origin.topic())
                .integer("partition", origin.partition())
                .integer("offset", origin.offset());
    }
}
