package io.conceptpulse.spike;

/**
 * Where a board's alert stands; part of the state of its detector.
 *
 * @param alertId id of the open alert, empty while none is
 * @param seq sequence number of the last message of this alert
 * @param openedAt when it opened, epoch milliseconds
 * @param closedAt when the last one closed, {@link Long#MIN_VALUE} where none has
 * @param announcedScore score of the last message
 * @param day Beijing day of the last alert, epoch day
 * @param ordinal how many alerts opened on that day
 */
public record AlertLife(
        String alertId,
        long seq,
        long openedAt,
        long closedAt,
        double announcedScore,
        long day,
        int ordinal) {

    public static final AlertLife NONE = new AlertLife("", 0, 0, Long.MIN_VALUE, 0, 0, 0);

    public boolean isOpen() {
        return !alertId.isEmpty();
    }

    /** The life after an alert opened. */
    public AlertLife open(String concept, Alert.Kind kind, long day, long at, double score) {
        int next = day == this.day ? ordinal + 1 : 1;
        return new AlertLife(
                AlertId.of(concept, kind, day, next), 2 * at, at, closedAt, score, day, next);
    }

    /**
     * The life after another message. Numbers are even and follow event time, so that they rise
     * also over a restart after which the messages are others; odd ones belong to the price
     * evidence.
     */
    public AlertLife announce(double score, long at) {
        return new AlertLife(
                alertId, Math.max(seq + 2, 2 * at), openedAt, closedAt, score, day, ordinal);
    }

    public AlertLife close(long at) {
        return new AlertLife("", 0, 0, at, 0, day, ordinal);
    }
}
