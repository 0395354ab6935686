package io.conceptpulse.feed;

/** How many records of a topic had this outcome since the job began. */
public record Count(String topic, Outcome outcome, long total) {}
