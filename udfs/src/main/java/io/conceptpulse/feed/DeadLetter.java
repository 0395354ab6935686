package io.conceptpulse.feed;

/**
 * A record that could not be accepted, with its reason and enough of it to find it again.
 *
 * @param origin where the record lies
 * @param error class of the error, stable enough to group by: {@code malformed}, {@code contract},
 *     {@code future}
 * @param reason one sentence for a person
 * @param excerpt the first bytes of the record, control characters removed
 * @param recordTime the record's Kafka timestamp, epoch milliseconds
 */
public record DeadLetter(
        Origin origin, String error, String reason, String excerpt, long recordTime) {

    /** How much of a bad record is kept. */
    public static final int EXCERPT_LENGTH = 500;
}
