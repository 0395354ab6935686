package io.conceptpulse.bench.run;

import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.stack.SubmittedJob;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.api.common.eventtime.WatermarkStrategy;
import org.apache.flink.api.common.serialization.AbstractDeserializationSchema;
import org.apache.flink.connector.kafka.source.KafkaSource;
import org.apache.flink.connector.kafka.source.enumerator.initializer.OffsetsInitializer;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.functions.sink.v2.DiscardingSink;

import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Reads topics to their end with Flink's source and drops all: the least that any job costs. */
final class DiscardRun {

    private static final long LOOK_MILLIS = 25;

    private final Stack stack;
    private final int parallelism;

    DiscardRun(Stack stack, int parallelism) {
        this.stack = stack;
        this.parallelism = parallelism;
    }

    Measure run(Written written, String... topics) throws Exception {
        Path checkpoints = stack.directory().scratch().resolve("discard-" + System.nanoTime());
        try (SubmittedJob job =
                stack.cluster()
                        .submit((env, arguments) -> define(env, topics), Map.of(), checkpoints)) {
            job.awaitRunning();
            CpuMeter cpu = new CpuMeter(stack.database().process());
            long begin = System.nanoTime();
            while (job.status() != JobStatus.FINISHED) {
                job.failure()
                        .ifPresent(
                                why -> {
                                    throw Problem.failed("source → discard failed: " + why, why);
                                });
                TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            return new Measure(
                    written.recordsOf(topics),
                    written.bytesOf(topics),
                    seconds,
                    cpu.processSeconds(),
                    cpu.postgresSeconds());
        }
    }

    private void define(StreamExecutionEnvironment env, String... topics) throws Exception {
        env.setParallelism(parallelism);
        env.getConfig().enableObjectReuse();
        KafkaSource<byte[]> source =
                KafkaSource.<byte[]>builder()
                        .setBootstrapServers(stack.broker().bootstrap())
                        .setTopics(topics)
                        .setStartingOffsets(OffsetsInitializer.earliest())
                        .setBounded(OffsetsInitializer.latest())
                        .setValueOnlyDeserializer(new Bytes())
                        .build();
        env.fromSource(source, WatermarkStrategy.noWatermarks(), "source")
                .sinkTo(new DiscardingSink<>());
        env.executeAsync("discard");
    }

    /** A value as it is; a heartbeat has none and is passed over. */
    private static final class Bytes extends AbstractDeserializationSchema<byte[]> {

        private static final long serialVersionUID = 1L;

        @Override
        public byte[] deserialize(byte[] message) {
            return message;
        }
    }
}
