/** A seeded load: a market that is invented, in the shape and at the rate of the real one. */
package io.conceptpulse.bench.load;
