/**
 * What every record carries, whatever it is about: where it came from, what became of it, and from
 * when on it counts.
 */
package io.conceptpulse.feed;
