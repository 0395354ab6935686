package io.conceptpulse.local.stack;

import io.conceptpulse.local.problem.Problem;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortsTest {

    private final List<String> notes = new ArrayList<>();
    private final Ports ports = new Ports(notes::add);

    @Test
    void findsAnotherPortWhereTheUsualOneIsTakenAndSaysSo() throws IOException {
        try (ServerSocket taken = listener()) {
            int usual = taken.getLocalPort();
            int port = ports.choose("Kafka", "--kafka-port", OptionalInt.empty(), usual);

            assertThat(port).isNotEqualTo(usual);
            assertThat(notes).containsExactly("port " + usual + " is taken, Kafka uses " + port);
        }
    }

    @Test
    void refusesAPortThatWasAskedForAndIsTaken() throws IOException {
        try (ServerSocket taken = listener()) {
            OptionalInt asked = OptionalInt.of(taken.getLocalPort());

            assertThatThrownBy(() -> ports.choose("Kafka", "--kafka-port", asked, 9092))
                    .isInstanceOf(Problem.class)
                    .hasMessageStartingWith("--kafka-port " + taken.getLocalPort());
        }
    }

    @Test
    void refusesANumberThatIsNoPort() {
        assertThatThrownBy(() -> ports.choose("Flink", "--web-port", OptionalInt.of(70_000), 8081))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("1 to 65535");
    }

    @Test
    void givesEachPortOnce() throws IOException {
        int usual;
        try (ServerSocket freed = listener()) {
            usual = freed.getLocalPort();
        }
        int first = ports.choose("Kafka", "--kafka-port", OptionalInt.empty(), usual);

        assertThat(ports.choose("Flink", "--web-port", OptionalInt.empty(), usual))
                .isNotEqualTo(first);
    }

    private static ServerSocket listener() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getByName(Ports.HOST));
    }
}
