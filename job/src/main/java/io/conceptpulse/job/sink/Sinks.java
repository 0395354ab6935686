package io.conceptpulse.job.sink;

import io.conceptpulse.feed.Count;
import io.conceptpulse.feed.DeadLetter;
import io.conceptpulse.feed.LateRecord;
import io.conceptpulse.job.config.JobConfig;
import io.conceptpulse.job.store.Table;
import io.conceptpulse.pulse.Mention;
import io.conceptpulse.pulse.PulseRow;
import io.conceptpulse.pulse.StockConcept;
import io.conceptpulse.pulse.StockState;
import io.conceptpulse.spike.Alert;
import org.apache.flink.api.connector.sink2.Sink;

import java.time.Duration;

/** Every place that results go to. Streams into tables are to be keyed by the primary key. */
public final class Sinks {

    /** Nobody waits for these. */
    private static final Duration LINGER = Duration.ofMillis(5);

    private Sinks() {}

    /** Table {@code concept_pulse}; key: concept, minute. */
    public static Sink<PulseRow> pulse(JobConfig config) {
        return table(PulseRows.CURRENT, config);
    }

    /** Table {@code concept_pulse_original}: revision 0 of rows that are amended. */
    public static Sink<PulseRow> originals(JobConfig config) {
        return table(PulseRows.ORIGINAL, config);
    }

    /** Table {@code mention}; key: article, concept. */
    public static Sink<Mention> mentions(JobConfig config) {
        return table(MentionRows.TABLE, config);
    }

    /** Table {@code stock_concept}; key: article, symbol, concept. */
    public static Sink<StockConcept> stockConcepts(JobConfig config) {
        return table(StockConceptRows.TABLE, config);
    }

    /** Table {@code stock_state}; key: symbol, session. */
    public static Sink<StockState> stockStates(JobConfig config) {
        return table(StockStateRows.TABLE, config);
    }

    /** Table {@code alert}; key: alert. */
    public static Sink<Alert> alerts(JobConfig config) {
        return table(AlertRows.TABLE, config);
    }

    /** Table {@code counts}; key: topic, outcome. */
    public static Sink<Count> counts(JobConfig config) {
        return table(CountRows.TABLE, config);
    }

    /** The topic of alerts, without delay. */
    public static Sink<Alert> alertTopic(JobConfig config) {
        return KafkaSinks.of(
                config.kafka(), JsonRecords.alerts(config.topics().alerts()), Duration.ZERO);
    }

    /** The topic of dead letters. */
    public static Sink<DeadLetter> deadLetters(JobConfig config) {
        return KafkaSinks.of(
                config.kafka(), JsonRecords.deadLetters(config.topics().deadLetters()), LINGER);
    }

    /** The topic of late records. */
    public static Sink<LateRecord> late(JobConfig config) {
        return KafkaSinks.of(config.kafka(), JsonRecords.late(config.topics().late()), LINGER);
    }

    private static <T> Sink<T> table(Table<T> table, JobConfig config) {
        return new PostgresSink<>(table, config.postgres(), config.sink());
    }
}
