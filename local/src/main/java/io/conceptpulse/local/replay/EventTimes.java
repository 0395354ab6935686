package io.conceptpulse.local.replay;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.DateTimeException;
import java.time.OffsetDateTime;

/** Times as the contracts write them. */
final class EventTimes {

    private EventTimes() {}

    /**
     * Epoch milliseconds of ISO-8601 with offset, or of epoch milliseconds.
     *
     * @throws DateTimeException where it is neither
     */
    static long millis(JsonNode node) {
        if (node.isIntegralNumber() && node.canConvertToLong()) {
            return node.longValue();
        }
        if (!node.isTextual()) {
            throw new DateTimeException(node + " is no time");
        }
        return OffsetDateTime.parse(node.textValue()).toInstant().toEpochMilli();
    }
}
