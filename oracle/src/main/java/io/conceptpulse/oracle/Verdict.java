package io.conceptpulse.oracle;

/** What came of it. */
public enum Verdict {
    /** The rows are those that the records make. */
    AGREES,
    /** They are not. */
    DIFFERS,
    /** The job is still at it: nothing can be said yet. */
    MOVING
}
