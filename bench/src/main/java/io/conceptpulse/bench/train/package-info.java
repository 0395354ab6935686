/** Training of the model of tone: seeded, in one thread, the same bytes for the same files. */
package io.conceptpulse.bench.train;
