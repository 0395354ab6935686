package io.conceptpulse.pulse;

/**
 * News and index of one board in one minute; a row of the table {@code concept_pulse}. It exists if
 * and only if its minute is a trading minute of a session in which the board is effective, or has
 * had a mention; one that was taken back leaves a row with zeros.
 *
 * @param concept id of the board
 * @param minute start of the minute, epoch milliseconds
 * @param tally the news
 * @param bar the index; {@code null} outside trading minutes
 * @param revision {@link #PROVISIONAL} while the minute runs, 0 when it is closed, then one more
 *     for each amendment
 * @param amendedAt event time of the article that amended it, epoch milliseconds; 0 where none did
 */
public record PulseRow(
        String concept, long minute, Tally tally, IndexBar bar, int revision, long amendedAt) {

    /** Revision of a row whose minute still runs; any final one overwrites it. */
    public static final int PROVISIONAL = -1;

    public boolean isFinal() {
        return revision >= 0;
    }

    /** The row of a minute of which nothing is known yet. */
    public static PulseRow running(String concept, long minute) {
        return new PulseRow(concept, minute, Tally.EMPTY, null, PROVISIONAL, 0);
    }

    /** The row of a minute that went by without one: what comes now amends it. */
    public static PulseRow missed(String concept, long minute) {
        return new PulseRow(concept, minute, Tally.EMPTY, null, 0, 0);
    }

    public PulseRow withTally(Tally news) {
        return new PulseRow(concept, minute, news, bar, revision, amendedAt);
    }

    public PulseRow withBar(IndexBar index) {
        return new PulseRow(concept, minute, tally, index, revision, amendedAt);
    }

    /** The row when its minute is over. */
    public PulseRow closed() {
        return new PulseRow(concept, minute, tally, bar, 0, amendedAt);
    }

    /** The row after an article changed it. */
    public PulseRow amended(Tally news, long at) {
        return new PulseRow(concept, minute, news, bar, revision + 1, at);
    }
}
