/** Concept boards (概念板块) and where a text mentions them. */
package io.conceptpulse.concept;
