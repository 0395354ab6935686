package io.conceptpulse.job;

import io.conceptpulse.feed.Count;
import io.conceptpulse.feed.DeadLetter;
import io.conceptpulse.feed.LateRecord;
import io.conceptpulse.pulse.Mention;
import io.conceptpulse.pulse.PulseRow;
import io.conceptpulse.pulse.StockConcept;
import io.conceptpulse.pulse.StockState;
import io.conceptpulse.spike.Alert;
import org.apache.flink.streaming.api.datastream.DataStream;

/**
 * What the pipeline gives. Every stream but the last two has a primary key, and later elements of a
 * key replace earlier ones.
 *
 * @param pulse rows by concept and minute
 * @param originals rows as they were before their first amendment
 * @param mentions by article and concept
 * @param stockConcepts what articles say of stocks and boards, by article, stock and board
 * @param alerts messages by alert and sequence number, as soon as they are decided
 * @param stockStates by symbol and session
 * @param counts by topic and outcome
 * @param deadLetters records that were not accepted
 * @param late records that came too late
 */
public record Outputs(
        DataStream<PulseRow> pulse,
        DataStream<PulseRow> originals,
        DataStream<Mention> mentions,
        DataStream<StockConcept> stockConcepts,
        DataStream<Alert> alerts,
        DataStream<StockState> stockStates,
        DataStream<Count> counts,
        DataStream<DeadLetter> deadLetters,
        DataStream<LateRecord> late) {}
