/** Tallies of news and bars of the index, per board and minute, and the row that joins them. */
package io.conceptpulse.pulse;
