package io.conceptpulse.stance;

/**
 * How a text stands to a stock's belonging to a board; the later of these outweighs the earlier.
 */
public enum Stance {
    /** Somebody else says so: media, a broker, the market. */
    CLAIMED,
    /** The company itself says, in an announcement or an answer, that it has business there. */
    CONFIRMED,
    /** The company or a regulator says that it has none. */
    DENIED
}
