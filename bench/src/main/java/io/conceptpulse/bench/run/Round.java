package io.conceptpulse.bench.run;

/** Both runs over the same topics, one after the other. */
record Round(int number, Measure discard, Measure job) {}
