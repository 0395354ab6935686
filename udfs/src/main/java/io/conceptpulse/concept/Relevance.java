package io.conceptpulse.concept;

/** How much of an article is about a target. */
public enum Relevance {
    TITLE,
    LEAD,
    /** Further down, or one of many boards in a round-up. */
    ASIDE
}
