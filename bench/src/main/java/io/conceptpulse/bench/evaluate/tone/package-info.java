/** Tone against labels. */
package io.conceptpulse.bench.evaluate.tone;
