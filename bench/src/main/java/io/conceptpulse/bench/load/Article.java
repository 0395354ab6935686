package io.conceptpulse.bench.load;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.conceptpulse.local.replay.TimedRecord;

import java.nio.charset.StandardCharsets;

/**
 * An article of the load.
 *
 * @param firstSeen epoch milliseconds; 0 where the broker's time is to count
 */
public record Article(String id, String source, String title, String body, long firstSeen) {

    private static final long DELAY = 40_000;

    Article seenAt(long time) {
        return new Article(id, source, title, body, time);
    }

    /** The record as it is sent. */
    public TimedRecord toRecord(String topic, long publishedAt) {
        ObjectNode json =
                JsonNodeFactory.instance
                        .objectNode()
                        .put("id", id)
                        .put("source", source)
                        .put("url", "https://news.invalid/" + id)
                        .put("title", title)
                        .put("body", body)
                        .put("published_at", publishedAt);
        if (firstSeen > 0) {
            json.put("first_seen_at", firstSeen);
        }
        byte[] bytes = json.toString().getBytes(StandardCharsets.UTF_8);
        return new TimedRecord(firstSeen > 0 ? firstSeen : publishedAt, topic, id, bytes);
    }

    TimedRecord toRecord(String topic) {
        return toRecord(topic, firstSeen - DELAY);
    }
}
