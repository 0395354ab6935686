package io.conceptpulse.bench.start;

import io.conceptpulse.local.problem.Problem;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class StartCommandTest {

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private final CommandLine command =
            new CommandLine(new StartCommand(new PrintStream(said, true, StandardCharsets.UTF_8)))
                    .setExecutionExceptionHandler(
                            (e, line, parsed) -> {
                                failure = e;
                                return Problem.FAILED;
                            });

    private Exception failure;

    @Test
    void measuresThePartsThatAreAskedForInProcessesOfTheirOwn() {
        assertThat(command.execute("--runs", "1", "model of tone")).isZero();

        List<String> lines = said.toString(StandardCharsets.UTF_8).lines().toList();
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0)).startsWith("median of 1 fresh JVMs");
        // what is measured is the machine's affair: here it is that all of it is told
        assertThat(lines.get(1)).matches("model of tone +\\d+ +\\d+, \\d+ +\\d+ +-?\\d+\\.\\d");
    }

    @Test
    void everyPartCanBeLoaded() {
        for (Part part : Part.values()) {
            List<Object> held = new ArrayList<>();
            Runnable load = part.ready(held);
            int before = held.size();
            load.run();
            assertThat(held).as(part.title()).hasSizeGreaterThan(before).doesNotContainNull();
        }
    }

    @Test
    void theMedianIsOfTimeAndOfHeapEach() {
        List<Cost> costs = List.of(new Cost(3, 1, 10), new Cost(1, 2, 30), new Cost(2, 3, 20));

        assertThat(Cost.median(costs)).isEqualTo(new Cost(2, 2, 20));
        assertThat(Cost.fastest(costs)).isCloseTo(1, within(0.0));
        assertThat(Cost.slowest(costs)).isCloseTo(3, within(0.0));
        assertThat(Cost.of("noise\n" + new Cost(1.5, 0.5, 7).line()))
                .isEqualTo(new Cost(1.5, 0.5, 7));
    }

    @Test
    void wrongUseIsTold() {
        command.execute("--runs", "0");
        assertThat(failure).isInstanceOf(Problem.class).hasMessage("--runs 0: give 1 or more");
        command.execute("nothing like this");
        assertThat(failure)
                .isInstanceOf(Problem.class)
                .hasMessageContaining("no part has 'nothing like this'");
    }
}
