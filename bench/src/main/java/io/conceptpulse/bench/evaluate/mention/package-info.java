/** Mentions of stocks and boards, and where in the text they stand. */
package io.conceptpulse.bench.evaluate.mention;
