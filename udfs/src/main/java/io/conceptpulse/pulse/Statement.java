package io.conceptpulse.pulse;

/**
 * What a version of an article states, and a later version may take back.
 *
 * @param <T> the type itself
 */
public interface Statement<T extends Statement<T>> {

    /** Tells it from the other statements of its article. */
    String about();

    /** The minute in which it counts, epoch milliseconds. */
    long minute();

    /** The same, known since another moment, epoch milliseconds. */
    T firstSeenAt(long time);

    /**
     * The same, undone.
     *
     * @param byVersion the version that no longer says so
     * @param at event time of that version, epoch milliseconds
     */
    T withdrawnBy(String byVersion, long at);
}
