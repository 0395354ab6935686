/** The board index over daily bars. */
package io.conceptpulse.bench.evaluate.index;
