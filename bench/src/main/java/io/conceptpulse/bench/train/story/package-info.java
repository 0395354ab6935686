/** Learns what tells one story from two, from labelled pairs of headlines. */
package io.conceptpulse.bench.train.story;
