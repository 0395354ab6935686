/** Figures and the counts that they are made of. */
package io.conceptpulse.bench.evaluate.figure;
