/** Mentions of stocks and boards, where in the text they stand, and what is said of the two. */
package io.conceptpulse.bench.evaluate.mention;
