package io.conceptpulse.function;

import io.conceptpulse.market.SessionClock;
import io.conceptpulse.market.Tick;

import java.util.ArrayList;
import java.util.List;

/** State of one stock in its shard. Mutable, as state is. */
public final class StockDay {

    /** Trading day of {@link #closed}, epoch day. */
    public long session = Long.MIN_VALUE;

    /** Last snapshot of the session whose slot is over; the index knows no other. */
    public Tick closed;

    /** The snapshot that counts in each slot that is not over yet, oldest slot first. */
    public List<Tick> open = new ArrayList<>();

    /** The latest snapshot there is, late ones included; what {@code stock_state} shows. */
    public Tick latest;

    /** Whether {@link #latest} has not been shown yet. */
    public boolean unshown;

    /** What a snapshot meant. */
    enum Receipt {
        ACCEPTED,
        DUPLICATE
    }

    /** Takes a snapshot whose slot is not over. */
    Receipt receive(Tick tick) {
        show(tick);
        long slot = SessionClock.slotOf(tick.ts());
        for (int i = open.size() - 1; i >= 0; i--) {
            Tick other = open.get(i);
            long otherSlot = SessionClock.slotOf(other.ts());
            if (otherSlot == slot) {
                if (tick.repeats(other)) {
                    return Receipt.DUPLICATE;
                }
                if (tick.supersedes(other)) {
                    open.set(i, tick);
                }
                return Receipt.ACCEPTED;
            }
            if (otherSlot < slot) {
                open.add(i + 1, tick);
                return Receipt.ACCEPTED;
            }
        }
        open.add(0, tick);
        return Receipt.ACCEPTED;
    }

    /** Shows a snapshot if it is the latest, whether or not it counts. */
    void show(Tick tick) {
        if (latest == null || tick.supersedes(latest)) {
            latest = tick;
            unshown = true;
        }
    }

    /** Closes all slots up to this one; true if that changed the stock. */
    boolean closeUpTo(long slot, long sessionOfSlot) {
        boolean changed = false;
        while (!open.isEmpty() && SessionClock.slotOf(open.get(0).ts()) <= slot) {
            closed = open.remove(0);
            session = sessionOfSlot;
            changed = true;
        }
        return changed;
    }
}
