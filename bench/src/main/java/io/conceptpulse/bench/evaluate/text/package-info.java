/** A cell of a table as the text that the job would analyse. */
package io.conceptpulse.bench.evaluate.text;
