package io.conceptpulse.function;

import io.conceptpulse.market.BoardSums;
import io.conceptpulse.market.ConceptIndex;
import io.conceptpulse.pulse.IndexBar;

/** The index of one board through one session. Mutable, as state is. */
public final class BoardDay {

    /** A billion points: prices that lie day after day must not overflow the chain. */
    private static final long HIGHEST_LEVEL = 1_000_000_000 * IndexBar.LEVEL_SCALE;

    public String concept = "";

    /** Members, fixed for the session. */
    public int constituents;

    /** Level at the last close, in 1e-6 points. */
    public long previousClose = IndexBar.BASE_LEVEL;

    /** Level now. */
    public long level = IndexBar.BASE_LEVEL;

    /** Range of the running minute; no slot has ended in it while {@link #slots} is 0. */
    public long open;

    public long high;
    public long low;
    public int slots;

    /** The board's sums at the end of the last slot. */
    public long[] sums = new long[BoardSums.STRIDE];

    /** Whether the board is part of the running session. */
    public boolean inSession;

    /** Whether the bar changed since it was last shown. */
    public boolean unshown;

    /** Begins a session: the chain goes on from where the last one closed. */
    void begin(int members) {
        constituents = members;
        previousClose = level;
        sums = new long[BoardSums.STRIDE];
        slots = 0;
        inSession = true;
        unshown = true;
    }

    /**
     * Takes the board's sums at the end of a slot. The index has a level at the end of each slot,
     * whether or not anything came in it, so a minute whose first slot brought nothing opens where
     * the one before it closed. The matches of the opening auction come one by one: the session
     * opens at the level when they are all in.
     *
     * @param slot start of the slot
     * @param minute start of the minute whose bar it belongs to
     */
    void endSlot(long slot, long minute, long[] total) {
        if (slots == 0 && slot > minute) {
            include(level);
        } else if (slot < minute) {
            slots = 0;
        }
        sums = total;
        level =
                Math.min(
                        ConceptIndex.level(previousClose, total[BoardSums.RETURN], constituents),
                        HIGHEST_LEVEL);
        if (slot >= minute || total[BoardSums.PRICED] > 0) {
            include(level);
        }
        unshown = true;
    }

    private void include(long levelAtSlotEnd) {
        if (slots == 0) {
            open = levelAtSlotEnd;
            high = levelAtSlotEnd;
            low = levelAtSlotEnd;
        }
        high = Math.max(high, levelAtSlotEnd);
        low = Math.min(low, levelAtSlotEnd);
        slots++;
    }

    /** The bar of a minute; one in which no slot ended stands at the last level. */
    IndexBar bar(long minute, boolean closed) {
        boolean moved = slots > 0;
        return new IndexBar(
                concept,
                minute,
                moved ? open : level,
                moved ? high : level,
                moved ? low : level,
                level,
                previousClose,
                sums[BoardSums.TURNOVER],
                figure(BoardSums.ADVANCERS),
                figure(BoardSums.DECLINERS),
                figure(BoardSums.LIMIT_UPS),
                figure(BoardSums.LIMIT_DOWNS),
                figure(BoardSums.BROKEN),
                figure(BoardSums.PRICED),
                constituents,
                closed);
    }

    void endMinute() {
        slots = 0;
    }

    private int figure(int which) {
        return Math.toIntExact(sums[which]);
    }
}
