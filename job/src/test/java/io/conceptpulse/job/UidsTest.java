package io.conceptpulse.job;

import io.conceptpulse.job.config.JobConfig;
import io.conceptpulse.job.source.PartitionCounts;
import io.conceptpulse.job.source.Sources;
import io.conceptpulse.market.TradingCalendar;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;
import org.apache.flink.streaming.api.graph.StreamNode;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The uids by which a savepoint finds its operators: a line of uids.txt may be added, never
 * changed.
 */
class UidsTest {

    @Test
    void areThoseThatAreFrozen() throws IOException {
        List<String> uids =
                graph().stream()
                        .map(StreamNode::getTransformationUID)
                        .filter(Objects::nonNull)
                        .sorted()
                        .toList();
        assertThat(uids).containsExactlyElementsOf(frozen());
    }

    @Test
    void everyOperatorThatMayHoldStateHasOne() throws IOException {
        assertThat(graph())
                .filteredOn(node -> node.getTransformationUID() == null)
                .extracting(StreamNode::getOperatorName)
                .allMatch(name -> name.contains("Writer") || name.contains("Committer"));
    }

    @Test
    void everyOperatorHasANameThatIsItsUid() {
        assertThat(graph())
                .filteredOn(node -> node.getTransformationUID() != null)
                .allMatch(
                        node ->
                                node.getOperatorName()
                                        .contains(
                                                node.getTransformationUID()
                                                        .replaceFirst("Sink.*", "")));
    }

    private static List<StreamNode> graph() {
        StreamExecutionEnvironment env = StreamExecutionEnvironment.getExecutionEnvironment();
        JobConfig config =
                JobConfig.from(
                        Configuration.fromMap(
                                Map.of(
                                        "kafka.bootstrap.servers", "127.0.0.1:9",
                                        "postgres.url", "jdbc:postgresql://127.0.0.1:9/none",
                                        "postgres.user", "none",
                                        "postgres.password", "none")));
        PartitionCounts partitions =
                new PartitionCounts(Map.of("news", 2, "ticks", 4, "concepts", 1, "stocks", 1));
        ClusterSettings.apply(env, config.execution());
        Inputs inputs =
                new Sources(env, config, TradingCalendar::shipped, () -> 0).inputs(partitions);
        Writing.write(new PulsePipeline(Main.rules(config)).define(inputs), config);
        return env.getStreamGraph(false).getStreamNodes().stream().toList();
    }

    private static List<String> frozen() throws IOException {
        try (var resource = UidsTest.class.getResourceAsStream("/uids.txt")) {
            String text = new String(resource.readAllBytes(), StandardCharsets.UTF_8);
            return Arrays.stream(text.split("\n"))
                    .filter(line -> !line.isBlank())
                    .sorted()
                    .toList();
        }
    }
}
