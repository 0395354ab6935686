package io.conceptpulse.cluster;

import io.conceptpulse.local.replay.Speed;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** Stopped with a savepoint in mid-session and gone on from it, with other parallelisms. */
class SavepointITCase {

    /** Event seconds in a second: a morning that is left takes six. */
    private static final Speed PACE = new Speed(1000);

    @Order(1)
    @RegisterExtension
    static final SharedServers SERVERS = new SharedServers();

    @Order(2)
    @RegisterExtension
    static final UninterruptedRun.Extension UNINTERRUPTED = new UninterruptedRun.Extension(SERVERS);

    @Test
    void rowsAreThoseOfAnUninterruptedRunAndStateHasTheNamesThatAreFrozen() throws Exception {
        // First, for it needs the slots.
        UninterruptedRun expected = UNINTERRUPTED.get();
        SoraPart all = SoraPart.whole();
        Path savepoints = SERVERS.cluster().savepoints();
        try (Run run = Run.begin(SERVERS)) {
            FlinkJob one = run.submit(1, Optional.empty());
            run.publish(all.before(SoraPart.MON_MORNING));
            run.awaitFinalRow(SoraPart.MON_MORNING.minus(Duration.ofMinutes(5)));
            // Records are on their way while the job stops.
            PacedReplay rest =
                    PacedReplay.start(
                            run, all.from(SoraPart.MON_MORNING), PACE, SoraPart.MON_AFTERNOON);
            Path first = one.stopWithSavepoint(savepoints);
            assertThat(StateNames.in(first)).containsExactlyElementsOf(frozen());

            FlinkJob two = run.submit(2, Optional.of(first));
            run.awaitFinalRow(SoraPart.MON_MORNING.plus(Duration.ofMinutes(30)));
            Path second = two.stopWithSavepoint(savepoints);
            // After a restore Flink's sink writers keep an empty state of older versions of Flink,
            // too.
            assertThat(StateNames.in(second)).containsAll(frozen());

            run.submit(1, Optional.of(second));
            rest.sendRest();
            rest.await();
            run.awaitSettled(all);

            assertThat(Rows.of(run.connection()).differences(expected.rows())).isEmpty();
            assertThat(RejectedRecords.in(run)).isEqualTo(expected.rejected());
            OracleCheck.agrees(run);
        }
    }

    /** A line may be added, never changed: it is where the state of a release is looked for. */
    static List<String> frozen() throws IOException {
        try (var resource = SavepointITCase.class.getResourceAsStream("/state-names.txt")) {
            return new String(resource.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .sorted()
                    .toList();
        }
    }
}
