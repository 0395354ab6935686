package io.conceptpulse.job;

import io.conceptpulse.job.config.JobConfig;
import io.conceptpulse.job.sink.Sinks;
import io.conceptpulse.pulse.PulseRow;
import io.conceptpulse.spike.Alert;
import org.apache.flink.api.connector.sink2.Sink;
import org.apache.flink.api.java.functions.KeySelector;
import org.apache.flink.streaming.api.datastream.DataStream;

/** Joins the outputs to their sinks; what goes to a table is keyed by its primary key before. */
final class Writing {

    private Writing() {}

    static void write(Outputs outputs, JobConfig config) {
        KeySelector<PulseRow, String> pulseKey = row -> row.concept() + '@' + row.minute();
        table("pulse", outputs.pulse(), pulseKey, Sinks.pulse(config));
        table("originals", outputs.originals(), pulseKey, Sinks.originals(config));
        table(
                "mentions",
                outputs.mentions(),
                mention -> mention.articleId() + '@' + mention.concept(),
                Sinks.mentions(config));
        table(
                "stock-concepts",
                outputs.stockConcepts(),
                said -> said.articleId() + '@' + said.symbol() + '@' + said.concept(),
                Sinks.stockConcepts(config));
        table(
                "stock-states",
                outputs.stockStates(),
                state -> state.symbol() + '@' + state.session(),
                Sinks.stockStates(config));
        table(
                "counts",
                outputs.counts(),
                count -> count.topic() + '@' + count.outcome(),
                Sinks.counts(config));
        table("alerts", outputs.alerts(), Alert::alertId, Sinks.alerts(config));
        topic("alerts", outputs.alerts(), Sinks.alertTopic(config));
        topic("dead-letters", outputs.deadLetters(), Sinks.deadLetters(config));
        topic("late", outputs.late(), Sinks.late(config));
    }

    private static <T> void table(
            String name, DataStream<T> rows, KeySelector<T, String> key, Sink<T> sink) {
        named(name + "-table", rows.keyBy(key), sink);
    }

    private static <T> void topic(String name, DataStream<T> records, Sink<T> sink) {
        named(name + "-topic", records, sink);
    }

    private static <T> void named(String name, DataStream<T> stream, Sink<T> sink) {
        stream.sinkTo(sink).name(name).uid(name);
    }
}
