package io.conceptpulse.feed;

/** So many more records of a topic had this outcome. */
public record CountDelta(String topic, Outcome outcome, long delta) {

    public static CountDelta one(String topic, Outcome outcome) {
        return new CountDelta(topic, outcome, 1);
    }
}
