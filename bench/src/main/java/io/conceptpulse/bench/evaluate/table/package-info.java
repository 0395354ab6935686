/** Tables with a heading, tab-separated or CSV: read row by row, written with added columns. */
package io.conceptpulse.bench.evaluate.table;
