package io.conceptpulse.bench.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.conceptpulse.bench.load.LoadSize;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import static org.assertj.core.api.Assertions.assertThat;

/** A tiny benchmark from start to stop; what it prints is checked, and not how fast it is. */
class BenchITCase {

    private static final LoadSize SIZE = new LoadSize(3, 500, 40, 5, 20_000, 60);
    private static final Instant NOW = Instant.parse("2026-11-25T03:00:00Z");

    private static JsonNode json;
    private static boolean rowsAreRight;
    private static String said;

    @BeforeAll
    static void run() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Bench.Outcome outcome =
                Bench.run(
                        new RunOptions(SIZE, 2, 1, 5, true, null, "bench --ticks 20000"),
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        Clock.fixed(NOW, ZoneOffset.UTC));
        json = new ObjectMapper().readTree(outcome.json());
        rowsAreRight = outcome.rowsAreRight();
        said = out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void saysWhereAndOfWhatItIs() {
        assertThat(json.get("schema").asInt()).isEqualTo(1);
        assertThat(json.get("at").asText()).isEqualTo("2026-11-25T03:00Z");
        assertThat(json.get("command").asText()).isEqualTo("bench --ticks 20000");
        assertThat(json.at("/machine/cores").asInt()).isPositive();
        assertThat(json.at("/load/ticks").asLong()).isEqualTo(20_000);
        assertThat(json.at("/load/boards_per_stock").asInt()).isEqualTo(5);
    }

    @Test
    void bothRunsAreOverEveryRecordThatWasWritten() {
        assertThat(json.at("/written/records_by_topic/ticks").asLong()).isEqualTo(20_000);
        assertThat(json.at("/written/records_by_topic/news").asLong()).isEqualTo(60);
        assertThat(json.get("rounds")).hasSize(1);
        for (String run : new String[] {"discard", "job"}) {
            JsonNode measure = json.at("/rounds/0/" + run);
            assertThat(measure.get("records").asLong()).isEqualTo(20_060);
            assertThat(measure.get("bytes").asLong()).isGreaterThan(20_000 * 280);
            assertThat(measure.get("seconds").asDouble()).isPositive();
            assertThat(measure.get("process_cpu_seconds").asDouble()).isPositive();
            assertThat(json.at("/best/" + run)).isEqualTo(measure);
        }
        assertThat(json.at("/best/ratio").asDouble()).isPositive();
    }

    @Test
    void ticksAndArticlesAreMeasuredAlone() {
        assertThat(json.at("/costs/heartbeats_only/records").asLong()).isZero();
        assertThat(json.at("/costs/ticks_only/records").asLong()).isEqualTo(20_000);
        assertThat(json.at("/costs/articles_only/records").asLong()).isEqualTo(480);
        assertThat(json.at("/costs/cpu_seconds_per_million_ticks").isNumber()).isTrue();
        assertThat(json.at("/costs/cpu_seconds_per_thousand_articles").isNumber()).isTrue();
    }

    @Test
    void everyBurstRaisesItsAlert() {
        JsonNode latency = json.get("latency");
        assertThat(latency.get("asked").asInt()).isEqualTo(5);
        assertThat(latency.get("raised").asInt()).isEqualTo(5);
        assertThat(latency.get("p50_ms").asLong()).isNotNegative();
        assertThat(latency.get("max_ms").asLong())
                .isGreaterThanOrEqualTo(latency.get("p99_ms").asLong());
        assertThat(latency.get("in_session").isBoolean()).isTrue();
    }

    @Test
    void theOracleFindsNoDifference() {
        assertThat(json.get("oracle").asText()).isEqualTo("AGREES");
        assertThat(rowsAreRight).isTrue();
        assertThat(said).contains("no difference").contains("best of 1").contains("ratio");
    }
}
