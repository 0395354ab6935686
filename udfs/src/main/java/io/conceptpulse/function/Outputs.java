package io.conceptpulse.function;

import io.conceptpulse.feed.CountDelta;
import io.conceptpulse.feed.DeadLetter;
import io.conceptpulse.feed.LateRecord;
import io.conceptpulse.pulse.PulseRow;
import io.conceptpulse.pulse.StockConcept;
import io.conceptpulse.pulse.StockState;
import org.apache.flink.util.OutputTag;

/** What stages emit beside their main output. */
public final class Outputs {

    public static final OutputTag<DeadLetter> DEAD = new OutputTag<>("dead-letters") {};
    public static final OutputTag<LateRecord> LATE = new OutputTag<>("late") {};
    public static final OutputTag<CountDelta> COUNTS = new OutputTag<>("counts") {};

    /** What articles say of a stock's belonging to a board. */
    public static final OutputTag<StockConcept> STOCK_CONCEPTS =
            new OutputTag<>("stock-concepts") {};

    public static final OutputTag<StockState> STOCK_STATES = new OutputTag<>("stock-states") {};

    /** Revision 0 of rows that have been amended since. */
    public static final OutputTag<PulseRow> ORIGINALS = new OutputTag<>("originals") {};

    private Outputs() {}
}
