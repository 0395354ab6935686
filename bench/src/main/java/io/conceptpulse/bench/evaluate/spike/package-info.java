/** The spike detector over series of counts. */
package io.conceptpulse.bench.evaluate.spike;
