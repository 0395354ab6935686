package io.conceptpulse.local;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.conceptpulse.local.replay.Feed;
import io.conceptpulse.local.stack.Topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the boards of a replay are called. */
final class Names {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Names() {}

    /** Names by id; of several versions, the last one sent. */
    static Map<String, String> of(List<Feed> feeds) {
        Map<String, String> names = new HashMap<>();
        names.put("_market", "全市场 (market)");
        for (Feed feed : feeds) {
            if (feed.topic().equals(Topics.CONCEPTS)) {
                feed.records()
                        .forEachRemaining(
                                record -> {
                                    JsonNode board = read(record.value());
                                    String id = board.path("id").asText();
                                    names.put(id, board.path("name").asText(id));
                                });
            }
        }
        return names;
    }

    private static JsonNode read(byte[] json) {
        try {
            return JSON.readTree(json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
