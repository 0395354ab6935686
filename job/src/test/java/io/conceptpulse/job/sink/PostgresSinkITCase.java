package io.conceptpulse.job.sink;

import io.conceptpulse.job.config.JobConfig;
import io.conceptpulse.job.config.Postgres;
import io.conceptpulse.job.config.SinkRules;
import io.conceptpulse.job.preflight.Schema;
import io.conceptpulse.job.store.Connections;
import io.conceptpulse.job.store.Retry;
import io.conceptpulse.job.store.TestDatabase;
import io.conceptpulse.job.store.UpsertWriter;
import io.conceptpulse.pulse.PulseRow;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.PipelineOptions;
import org.apache.flink.metrics.groups.SinkWriterMetricGroup;
import org.apache.flink.metrics.groups.UnregisteredMetricsGroup;
import org.apache.flink.runtime.testutils.MiniClusterResourceConfiguration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.test.junit5.MiniClusterExtension;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

import static io.conceptpulse.job.sink.Samples.AFTERNOON_WED_2024_02_21;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PostgresSinkITCase {

    private static final SinkRules RULES = new SinkRules(3, Duration.ofMillis(500));
    private static final long MINUTE = 60_000;
    private static final long DAY = 24 * 60 * MINUTE;

    @RegisterExtension
    private static final MiniClusterExtension FLINK =
            new MiniClusterExtension(
                    new MiniClusterResourceConfiguration.Builder()
                            .setNumberTaskManagers(1)
                            .setNumberSlotsPerTaskManager(2)
                            .build());

    private static TestDatabase database;

    private final ManualClock clock = new ManualClock();
    private final SinkWriterMetricGroup metrics =
            UnregisteredMetricsGroup.createSinkWriterMetricGroup();

    @BeforeAll
    static void start() throws IOException {
        database = TestDatabase.start();
        Schema.migrate(database.postgres());
    }

    @AfterAll
    static void stop() throws IOException {
        database.close();
    }

    @BeforeEach
    void empty() throws SQLException {
        database.execute("TRUNCATE concept_pulse");
    }

    private PostgresSinkWriter<PulseRow> writer(Postgres postgres) {
        UpsertWriter<PulseRow> rows =
                new UpsertWriter<>(
                        PulseRows.CURRENT,
                        () -> Connections.open(postgres),
                        new Retry(1, Duration.ZERO),
                        pause -> {});
        return new PostgresSinkWriter<>("concept_pulse", rows, RULES, clock, metrics);
    }

    private static PulseRow row(int board) {
        return Samples.pulse("board-" + board, AFTERNOON_WED_2024_02_21, 0);
    }

    private static int written() throws SQLException {
        return Integer.parseInt(database.rows("SELECT count(*) FROM concept_pulse").get(0));
    }

    @Test
    void writesWhenTheBatchIsFull() throws Exception {
        try (PostgresSinkWriter<PulseRow> writer = writer(database.postgres())) {
            writer.write(row(1), null);
            writer.write(row(2), null);
            assertThat(written()).isZero();

            writer.write(row(3), null);
            assertThat(written()).isEqualTo(3);
        }
    }

    @Test
    void writesWhenTheTimeIsUpAndThenAgain() throws Exception {
        try (PostgresSinkWriter<PulseRow> writer = writer(database.postgres())) {
            writer.write(row(1), null);
            clock.advance(499);
            assertThat(written()).isZero();

            clock.advance(1);
            assertThat(written()).isOne();

            writer.write(row(2), null);
            clock.advance(500);
            assertThat(written()).isEqualTo(2);
        }
    }

    @Test
    void writesAtACheckpoint() throws Exception {
        try (PostgresSinkWriter<PulseRow> writer = writer(database.postgres())) {
            writer.write(row(1), null);

            writer.flush(false);

            assertThat(written()).isOne();
        }
    }

    @Test
    void writesNothingAfterItWasClosed() throws Exception {
        PostgresSinkWriter<PulseRow> writer = writer(database.postgres());
        writer.write(row(1), null);

        writer.close();
        clock.advance(10_000);

        assertThat(written()).isZero();
    }

    @Test
    void aStoreThatIsAwayFailsTheCheckpoint() throws Exception {
        Postgres away = new Postgres("jdbc:postgresql://127.0.0.1:1/postgres", "", "", true);
        try (PostgresSinkWriter<PulseRow> writer = writer(away)) {
            writer.write(row(1), null);

            assertThatThrownBy(() -> writer.flush(false))
                    .isInstanceOf(IOException.class)
                    .hasMessageStartingWith("cannot write 1 rows to concept_pulse: ");
        }
    }

    @Test
    void aJobLeavesNoProvisionalRowWhateverTheOrder() throws Exception {
        long seed = 20240221;
        List<PulseRow> rows = new ArrayList<>();
        for (int board = 0; board < 10; board++) {
            for (int revision = PulseRow.PROVISIONAL; revision <= 1; revision++) {
                for (int day = 0; day < 3; day++) {
                    long minute = AFTERNOON_WED_2024_02_21 + day * DAY + board * MINUTE;
                    rows.add(Samples.pulse("board-" + board, minute, revision));
                }
            }
        }
        Collections.shuffle(rows, new Random(seed));
        Configuration flink = new Configuration();
        flink.set(PipelineOptions.GENERIC_TYPES, false);
        StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment(flink);
        env.setParallelism(2);
        env.enableCheckpointing(50);

        env.fromData(rows)
                .keyBy(row -> row.concept() + row.minute())
                .sinkTo(Sinks.pulse(config()))
                .name("pulse rows");
        env.execute();

        assertThat(
                        database.rows(
                                """
                                SELECT tableoid::regclass, count(*), bool_and(final)
                                FROM concept_pulse GROUP BY 1 ORDER BY 1"""))
                .as("seed %d", seed)
                .containsExactly(
                        "concept_pulse_20240221|10|t",
                        "concept_pulse_20240222|10|t",
                        "concept_pulse_20240223|10|t");
    }

    private static JobConfig config() {
        return JobConfig.from(
                Configuration.fromMap(
                        Map.of(
                                "kafka.bootstrap.servers", "127.0.0.1:1",
                                "postgres.url", database.postgres().url(),
                                "postgres.user", "postgres",
                                "sink.batch-size", "7")));
    }
}
