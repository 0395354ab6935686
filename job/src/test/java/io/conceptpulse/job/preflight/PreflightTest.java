package io.conceptpulse.job.preflight;

import io.conceptpulse.job.config.JobConfig;
import io.conceptpulse.job.config.Postgres;
import org.apache.flink.configuration.Configuration;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

class PreflightTest {

    private static final Duration SHORT = Duration.ofMillis(300);

    /** A port on which nobody listens: it was free a moment ago. */
    private static int closedPort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static JobConfig config(String servers) {
        return JobConfig.from(
                Configuration.fromMap(
                        Map.of(
                                "kafka.bootstrap.servers",
                                servers,
                                "postgres.url",
                                "jdbc:postgresql://127.0.0.1:1/pulse")));
    }

    private static void checkKafka(JobConfig config) {
        KafkaCheck.run(config.kafka(), config.topics(), SHORT);
    }

    @Test
    void saysInOneLineThatTheBrokerIsAway() throws IOException {
        String server = "127.0.0.1:" + closedPort();

        UnreachableException e =
                catchThrowableOfType(UnreachableException.class, () -> checkKafka(config(server)));

        assertThat(e.getMessage())
                .startsWith(
                        "Kafka at " + server + " cannot be reached: check kafka.bootstrap.servers")
                .doesNotContain("\n");
        assertThat(e).hasCauseInstanceOf(Exception.class);
        assertThat(e.exitCode()).isEqualTo(3);
    }

    @Test
    void saysInOneLineThatTheNameOfTheBrokerLeadsNowhere() {
        assertThatThrownBy(() -> checkKafka(config("no-such-host.invalid:9092")))
                .isInstanceOf(UnreachableException.class)
                .hasMessageContaining("Kafka at no-such-host.invalid:9092 cannot be reached")
                .hasMessageNotContaining("\n");
    }

    @Test
    void saysInOneLineThatTheStoreIsAway() throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:" + closedPort() + "/pulse";
        Postgres away = new Postgres(url + "?password=geheim", "pulse", "", true);

        UnreachableException e =
                catchThrowableOfType(UnreachableException.class, () -> PostgresCheck.run(away));

        assertThat(e.getMessage())
                .startsWith("PostgreSQL at " + url + " cannot be reached: check postgres.url")
                .doesNotContain("\n")
                .doesNotContain("geheim");
        assertThat(e).hasCauseInstanceOf(java.sql.SQLException.class);
    }

    @Test
    void saysInOneLineThatTheTablesCannotBeMade() throws IOException {
        String url = "jdbc:postgresql://127.0.0.1:" + closedPort() + "/pulse";

        assertThatThrownBy(() -> Schema.migrate(new Postgres(url, "pulse", "", true)))
                .isInstanceOf(UnreachableException.class)
                .hasMessageStartingWith("PostgreSQL at " + url + " cannot be reached")
                .hasMessageNotContaining("\n");
    }

    @Test
    void saysWhichTopicsAreMissingAndHowToMakeThem() {
        String line =
                MissingTopics.message(
                        "broker:9092",
                        List.of("news", "concepts", "late"),
                        List.of("concepts", "stocks"));

        assertThat(line)
                .isEqualTo(
                        "Kafka at broker:9092 lacks the topics news, concepts, late; create them:"
                                + " for t in news late; do kafka-topics.sh --bootstrap-server"
                                + " broker:9092 --create --topic $t; done;"
                                + " for t in concepts; do kafka-topics.sh --bootstrap-server"
                                + " broker:9092 --create --topic $t --partitions 1 --config"
                                + " cleanup.policy=compact; done");
    }
}
