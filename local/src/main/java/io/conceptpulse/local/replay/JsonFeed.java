package io.conceptpulse.local.replay;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.conceptpulse.local.replay.Lines.Line;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;

/**
 * Records of one topic from JSON lines in the format of the data contract. Only what the replay
 * needs is read, the key and the event time; whether a record keeps the contract is for the job to
 * say. The bytes are sent as they stand, but for {@code known_at}.
 */
public final class JsonFeed implements Feed {

    /** When a definition became known; says when to send it, and is not part of the contract. */
    static final String KNOWN_AT = "known_at";

    static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    /** Turns a line into a record. */
    private interface Reading {
        TimedRecord read(Line line, JsonNode json);
    }

    private final String topic;
    private final Source source;
    private final boolean standing;
    private final boolean inMemory;
    private final Reading reading;

    private JsonFeed(
            String topic, Source source, boolean standing, boolean inMemory, Reading reading) {
        this.topic = topic;
        this.source = source;
        this.standing = standing;
        this.inMemory = inMemory;
        this.reading = reading;
    }

    /** Articles, in any order; sent at {@code first_seen_at}, else at {@code published_at}. */
    public static JsonFeed news(String topic, Source source) {
        return new JsonFeed(
                topic,
                source,
                false,
                true,
                (line, json) ->
                        new TimedRecord(
                                time(line, json, "first_seen_at", "published_at"),
                                topic,
                                text(line, json, "id"),
                                bytes(line.text())));
    }

    /** Snapshots, nearly in order; sent at {@code ts}. Read as they are sent. */
    public static JsonFeed ticks(String topic, Source source) {
        return new JsonFeed(
                topic,
                source,
                false,
                false,
                (line, json) ->
                        new TimedRecord(
                                time(line, json, "ts"),
                                topic,
                                text(line, json, "symbol"),
                                bytes(line.text())));
    }

    /**
     * Definitions, in any order; sent at {@value #KNOWN_AT}, or before everything else.
     *
     * @param idField what names the thing defined
     */
    public static JsonFeed catalog(String topic, String idField, Source source) {
        return new JsonFeed(
                topic,
                source,
                true,
                true,
                (line, json) -> {
                    boolean dated = json.hasNonNull(KNOWN_AT);
                    long at = dated ? time(line, json, KNOWN_AT) : Long.MIN_VALUE;
                    String key = text(line, json, idField) + "@" + text(line, json, "version");
                    ((ObjectNode) json).remove(KNOWN_AT);
                    return new TimedRecord(at, topic, key, bytes(json.toString()));
                });
    }

    /** Records that are wrong on purpose: {@code raw} is sent as it stands, at {@code at}. */
    public static JsonFeed broken(String topic, Source source) {
        return new JsonFeed(
                topic,
                source,
                false,
                true,
                (line, json) ->
                        new TimedRecord(
                                time(line, json, "at"),
                                topic,
                                null,
                                bytes(text(line, json, "raw"))));
    }

    @Override
    public String topic() {
        return topic;
    }

    @Override
    public boolean standing() {
        return standing;
    }

    @Override
    public Iterator<TimedRecord> records() {
        Lines lines = new Lines(source);
        if (!inMemory) {
            return new Reordered(lines, this::read);
        }
        List<TimedRecord> all = new ArrayList<>();
        lines.forEachRemaining(line -> all.add(read(line)));
        all.sort(Comparator.comparingLong(TimedRecord::at));
        return all.iterator();
    }

    private TimedRecord read(Line line) {
        try {
            JsonNode json = JSON.readTree(line.text());
            if (!json.isObject()) {
                throw line.problem("not a JSON object");
            }
            return reading.read(line, json);
        } catch (JsonProcessingException e) {
            throw line.problem("not JSON: " + e.getOriginalMessage());
        }
    }

    private static long time(Line line, JsonNode json, String... fields) {
        for (String field : fields) {
            if (json.hasNonNull(field)) {
                try {
                    return EventTimes.millis(json.get(field));
                } catch (DateTimeException e) {
                    throw line.problem(
                            field
                                    + " is "
                                    + json.get(field)
                                    + "; give ISO-8601 with offset, or epoch milliseconds");
                }
            }
        }
        throw line.problem("no " + String.join(" or ", fields));
    }

    private static String text(Line line, JsonNode json, String field) {
        String text = json.path(field).asText("");
        if (text.isBlank()) {
            throw line.problem("no " + field);
        }
        return text;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
