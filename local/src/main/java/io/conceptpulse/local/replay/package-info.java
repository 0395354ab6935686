/**
 * Recorded feeds, merged by event time and sent to the topics at a chosen speed; and the ticks of
 * real sessions: daily bars and what is known of single moments, which are facts, and a path of
 * snapshots through each bar, which is invented but passes through every figure of it.
 */
package io.conceptpulse.local.replay;
