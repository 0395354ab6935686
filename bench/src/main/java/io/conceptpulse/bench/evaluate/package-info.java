/** Runs what the job computes over labelled files, and says how right it is. */
package io.conceptpulse.bench.evaluate;
