package io.conceptpulse.job.source;

import io.conceptpulse.feed.Ingested;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.api.connector.source.Boundedness;
import org.apache.flink.api.connector.source.Source;
import org.apache.flink.api.connector.source.SourceReader;
import org.apache.flink.api.connector.source.SourceReaderContext;
import org.apache.flink.api.connector.source.SplitEnumerator;
import org.apache.flink.api.connector.source.SplitEnumeratorContext;
import org.apache.flink.api.java.typeutils.ResultTypeQueryable;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.KafkaSourceEnumState;
import org.apache.flink.connector.kafka.source.split.KafkaPartitionSplit;
import org.apache.flink.core.io.SimpleVersionedSerializer;

import java.io.IOException;
import java.util.Properties;

/**
 * A Kafka source whose partitions keep event time by {@link EventTimeRules}. To be used without a
 * watermark strategy.
 */
public final class EventTimeSource<T>
        implements Source<Ingested<T>, KafkaPartitionSplit, KafkaSourceEnumState>,
                ResultTypeQueryable<Ingested<T>> {

    private static final long serialVersionUID = 1L;

    private final KafkaSource<Ingested<T>> kafka;
    private final EventTimeRules rules;
    private final Properties client;

    /**
     * @param client properties of the Kafka client, to ask where partitions end
     */
    public EventTimeSource(
            KafkaSource<Ingested<T>> kafka, EventTimeRules rules, Properties client) {
        this.kafka = kafka;
        this.rules = rules;
        this.client = client;
    }

    @Override
    public Boundedness getBoundedness() {
        return kafka.getBoundedness();
    }

    @Override
    public SourceReader<Ingested<T>, KafkaPartitionSplit> createReader(SourceReaderContext context)
            throws Exception {
        return new EventTimeReader<>(kafka.createReader(context), rules, new Backlog(client));
    }

    @Override
    public SplitEnumerator<KafkaPartitionSplit, KafkaSourceEnumState> createEnumerator(
            SplitEnumeratorContext<KafkaPartitionSplit> context) {
        return kafka.createEnumerator(context);
    }

    @Override
    public SplitEnumerator<KafkaPartitionSplit, KafkaSourceEnumState> restoreEnumerator(
            SplitEnumeratorContext<KafkaPartitionSplit> context, KafkaSourceEnumState checkpoint)
            throws IOException {
        return kafka.restoreEnumerator(context, checkpoint);
    }

    @Override
    public SimpleVersionedSerializer<KafkaPartitionSplit> getSplitSerializer() {
        return kafka.getSplitSerializer();
    }

    @Override
    public SimpleVersionedSerializer<KafkaSourceEnumState> getEnumeratorCheckpointSerializer() {
        return kafka.getEnumeratorCheckpointSerializer();
    }

    @Override
    public TypeInformation<Ingested<T>> getProducedType() {
        return kafka.getProducedType();
    }
}
