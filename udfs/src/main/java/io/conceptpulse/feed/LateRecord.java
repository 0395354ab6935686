package io.conceptpulse.feed;

/**
 * A record that was sound but came after the rows it belongs to were closed for good.
 *
 * @param origin where the record lies
 * @param key its id or symbol
 * @param eventTime its event time, epoch milliseconds
 * @param watermark how far event time had come, epoch milliseconds
 * @param reason one sentence for a person
 */
public record LateRecord(
        Origin origin, String key, long eventTime, long watermark, String reason) {}
