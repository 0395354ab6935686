/** Tone towards a target (情绪): lexicon, rules, scorer. */
package io.conceptpulse.sentiment;
