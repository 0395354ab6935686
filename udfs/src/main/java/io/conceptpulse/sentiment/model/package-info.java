/**
 * A judge of tone that was learned from labelled texts: linear, in integers, one expert a genre.
 */
package io.conceptpulse.sentiment.model;
