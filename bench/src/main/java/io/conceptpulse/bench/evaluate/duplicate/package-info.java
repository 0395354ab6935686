/** Pairs of headlines that tell one story, or do not. */
package io.conceptpulse.bench.evaluate.duplicate;
