package io.conceptpulse.function;

import io.conceptpulse.market.ConceptIndex;
import io.conceptpulse.market.LimitState;
import io.conceptpulse.market.Tick;
import io.conceptpulse.pulse.StockState;

/** The row of a stock from its latest snapshot. */
final class StockStates {

    private StockStates() {}

    static StockState of(Tick tick, long session, LimitState limit) {
        return new StockState(
                tick.symbol(),
                session,
                tick.ts(),
                tick.last(),
                tick.prevClose(),
                ConceptIndex.returnE9(tick.last(), tick.prevClose()),
                tick.volume(),
                tick.amount(),
                limit);
    }
}
