/** The runs of {@code bench} and what is measured of them. */
package io.conceptpulse.bench.run;
