/** Breakouts of mentions: baselines, thresholds, the life of an alert. */
package io.conceptpulse.spike;
