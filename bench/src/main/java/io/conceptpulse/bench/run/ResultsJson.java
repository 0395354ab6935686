package io.conceptpulse.bench.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** The results as JSON; {@code docs/performance.md} says what each field means. */
final class ResultsJson {

    /** Raised where a field goes or changes its meaning; new fields may come. */
    private static final int SCHEMA = 1;

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private ResultsJson() {}

    static String text(Results results) {
        try {
            return JSON.writeValueAsString(of(results));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode of(Results r) {
        ObjectNode json = JSON.createObjectNode();
        json.put("schema", SCHEMA).put("at", r.at()).put("command", r.command());
        json.putObject("machine")
                .put("cores", r.machine().cores())
                .put("memory_bytes", r.machine().memoryBytes())
                .put("heap_bytes", r.machine().heapBytes())
                .put("jdk", r.machine().jdk())
                .put("os", r.machine().os());
        json.putObject("load")
                .put("seed", r.size().seed())
                .put("ticks", r.size().ticks())
                .put("articles", r.size().articles())
                .put("stocks", r.size().stocks())
                .put("boards", r.size().boards())
                .put("boards_per_stock", r.size().boardsPerStock());
        json.put("parallelism", r.parallelism());
        written(json.putObject("written"), r.written());
        ArrayNode rounds = json.putArray("rounds");
        for (Round round : r.rounds()) {
            ObjectNode node = rounds.addObject().put("round", round.number());
            measure(node.putObject("discard"), round.discard());
            measure(node.putObject("job"), round.job());
        }
        ObjectNode best = json.putObject("best");
        measure(best.putObject("discard"), r.bestDiscard());
        measure(best.putObject("job"), r.bestJob());
        best.put("ratio", rounded(r.ratio()));
        ObjectNode costs = json.putObject("costs");
        measure(costs.putObject("heartbeats_only"), r.costs().nothing());
        measure(costs.putObject("ticks_only"), r.costs().ticks());
        measure(costs.putObject("articles_only"), r.costs().articles());
        costs.put("cpu_seconds_per_million_ticks", rounded(r.costs().cpuSecondsPerMillionTicks()));
        costs.put(
                "cpu_seconds_per_thousand_articles",
                rounded(r.costs().cpuSecondsPerThousandArticles()));
        if (r.latency().isPresent()) {
            latency(json.putObject("latency"), r.latency().get());
        } else {
            json.putNull("latency");
        }
        json.put("oracle", r.verdict());
        return json;
    }

    private static void written(ObjectNode node, Written written) {
        long records = written.records().values().stream().mapToLong(Long::longValue).sum();
        long bytes = written.bytes().values().stream().mapToLong(Long::longValue).sum();
        node.put("records", records)
                .put("bytes", bytes)
                .put("bytes_on_disk", written.bytesOnDisk())
                .put("seconds", rounded(written.seconds()))
                .put("records_per_second", Math.round(records / written.seconds()));
        numbers(node.putObject("records_by_topic"), written.records());
        numbers(node.putObject("bytes_by_topic"), written.bytes());
    }

    private static void numbers(ObjectNode node, Map<String, Long> byTopic) {
        new TreeMap<>(byTopic).forEach(node::put);
    }

    private static void measure(ObjectNode node, Measure m) {
        node.put("records", m.records())
                .put("bytes", m.bytes())
                .put("seconds", rounded(m.seconds()))
                .put("records_per_second", Math.round(m.recordsPerSecond()))
                .put("mb_per_second", rounded(m.megabytesPerSecond()))
                .put("process_cpu_seconds", rounded(m.processCpuSeconds()))
                .put("postgres_cpu_seconds", rounded(m.postgresCpuSeconds()));
    }

    private static void latency(ObjectNode node, Latency l) {
        node.put("asked", l.asked())
                .put("raised", l.raised())
                .put("p50_ms", l.millis().p50())
                .put("p90_ms", l.millis().p90())
                .put("p99_ms", l.millis().p99())
                .put("max_ms", l.millis().max())
                .put("ticks_per_second", Math.round(l.ticksPerSecond()))
                .put("in_session", l.inSession());
    }

    private static double rounded(double value) {
        return Math.round(value * 1e4) / 1e4;
    }
}
