package io.conceptpulse.job.source;

import io.conceptpulse.contract.ContractViolation;
import io.conceptpulse.contract.Times;
import io.conceptpulse.feed.DeadLetter;
import io.conceptpulse.feed.Ingested;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.news.ControlCharacters;
import org.apache.flink.api.common.serialization.DeserializationSchema;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.connector.kafka.source.reader.deserializer.KafkaRecordDeserializationSchema;
import org.apache.flink.util.Collector;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.record.TimestampType;

import java.nio.charset.StandardCharsets;

/** Every Kafka record becomes a record, a heartbeat or a dead letter; nothing is thrown or lost. */
public final class IngestSchema<T> implements KafkaRecordDeserializationSchema<Ingested<T>> {

    private static final long serialVersionUID = 1L;

    /** Header of a heartbeat: its event time in epoch milliseconds or ISO-8601. */
    public static final String EVENT_TIME_HEADER = "event-time";

    private final RecordReader.Factory<T> readers;
    private final TypeInformation<Ingested<T>> type;
    private final long maxAheadMillis;
    private final WallClock wallClock;
    private transient RecordReader<T> reader;

    /**
     * @param maxAheadMillis how far event time may lie ahead of the broker's clock, or of ours
     *     where the topic keeps the producer's time
     */
    public IngestSchema(
            RecordReader.Factory<T> readers,
            TypeInformation<Ingested<T>> type,
            long maxAheadMillis,
            WallClock wallClock) {
        this.readers = readers;
        this.type = type;
        this.maxAheadMillis = maxAheadMillis;
        this.wallClock = wallClock;
    }

    @Override
    public void open(DeserializationSchema.InitializationContext context) {
        reader = readers.create();
    }

    @Override
    public void deserialize(ConsumerRecord<byte[], byte[]> kafka, Collector<Ingested<T>> out) {
        Origin origin = new Origin(kafka.topic(), kafka.partition(), kafka.offset());
        try {
            out.collect(read(kafka, origin));
        } catch (ContractViolation e) {
            out.collect(dead(kafka, origin, e.error(), e.getMessage()));
        } catch (RuntimeException e) {
            // Whatever a record can do to a parser, it does not stop the job.
            out.collect(dead(kafka, origin, "unreadable", e.toString()));
        }
    }

    private Ingested<T> read(ConsumerRecord<byte[], byte[]> kafka, Origin origin)
            throws ContractViolation {
        if (kafka.value() == null) {
            long eventTime = checkAhead(kafka, heartbeatTime(kafka));
            return Ingested.heartbeat(eventTime, kafka.partition(), kafka.offset());
        }
        T value = reader.read(kafka.value(), origin, kafka.timestamp());
        return Ingested.of(value, checkAhead(kafka, reader.eventTime(value)), origin);
    }

    private static long heartbeatTime(ConsumerRecord<byte[], byte[]> kafka)
            throws ContractViolation {
        Header header = kafka.headers().lastHeader(EVENT_TIME_HEADER);
        if (header == null || header.value() == null) {
            throw ContractViolation.malformed(
                    "no value, and no header '" + EVENT_TIME_HEADER + "' that makes it a heartbeat",
                    null);
        }
        return Times.parse(EVENT_TIME_HEADER, new String(header.value(), StandardCharsets.UTF_8));
    }

    private long checkAhead(ConsumerRecord<byte[], byte[]> kafka, long eventTime)
            throws ContractViolation {
        if (eventTime < 0) {
            throw ContractViolation.of("event time lies before 1970: " + eventTime);
        }
        boolean brokerTime = kafka.timestampType() == TimestampType.LOG_APPEND_TIME;
        long clock = brokerTime ? kafka.timestamp() : wallClock.now();
        if (eventTime - clock > maxAheadMillis) {
            throw ContractViolation.future(
                    "event time lies "
                            + (eventTime - clock) / 1000
                            + " s ahead of the clock of "
                            + (brokerTime ? "the broker" : "this TaskManager"));
        }
        return eventTime;
    }

    private static <T> Ingested<T> dead(
            ConsumerRecord<byte[], byte[]> kafka, Origin origin, String error, String reason) {
        return Ingested.dead(
                new DeadLetter(
                        origin,
                        error,
                        ControlCharacters.strip(reason),
                        excerpt(kafka.value()),
                        kafka.timestamp()));
    }

    private static String excerpt(byte[] value) {
        if (value == null) {
            return "";
        }
        int length = Math.min(value.length, DeadLetter.EXCERPT_LENGTH);
        return ControlCharacters.strip(new String(value, 0, length, StandardCharsets.UTF_8));
    }

    @Override
    public TypeInformation<Ingested<T>> getProducedType() {
        return type;
    }
}
