package io.conceptpulse.local.convert;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;

/** An article without an id of its own, on its way to the topic {@code news}. */
record Article(
        String source, String title, String body, OffsetDateTime published, boolean seenThen) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ID_BYTES = 8;

    /** A published article; when it was first seen is not known. */
    static Article published(String source, String title, String body, OffsetDateTime at) {
        return new Article(source, title, body, at, false);
    }

    /** An article that was first seen at this time; when it was published is not known better. */
    static Article seen(String source, String title, String body, OffsetDateTime at) {
        return new Article(source, title, body, at, true);
    }

    String toJson() {
        ObjectNode json = JSON.createObjectNode();
        String time = DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(published);
        json.put("id", id(time));
        json.put("source", source);
        json.put("title", title);
        json.put("body", body);
        json.put("published_at", time);
        if (seenThen) {
            json.put("first_seen_at", time);
        }
        json.put("version", "1");
        return json.toString();
    }

    /** The same article has the same id whenever it is converted. */
    private String id(String time) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : new String[] {source, time, title, body}) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
