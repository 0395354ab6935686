package io.conceptpulse.cluster;

import io.conceptpulse.local.replay.Speed;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** The jar on a cluster of processes, with a broker and a database: undisturbed, and killed. */
class ClusterReplayITCase {

    private static final int PARALLELISM = 2;

    /** With the market and, from 02-16 on, the board of Sora. */
    private static final int BOARDS = 25;

    private static final int TRADING_MINUTES = 240;

    /** Lines of broken.jsonl in this part of the replay. */
    private static final int BROKEN = 3;

    /** Event seconds in a second: an afternoon takes ten. */
    private static final Speed PACE = new Speed(1000);

    @Order(1)
    @RegisterExtension
    static final SharedServers SERVERS = new SharedServers();

    @Order(2)
    @RegisterExtension
    static final UninterruptedRun.Extension UNINTERRUPTED = new UninterruptedRun.Extension(SERVERS);

    @Test
    void theTablesHoldARowForEveryBoardAndMinute() {
        Rows rows = UNINTERRUPTED.get().rows();

        // In the first session that of Sora is not there yet, and that of all stocks is sent too
        // late.
        List<String> pulse = rows.byTable().get("concept_pulse");
        assertThat(pulse.stream().filter(row -> !row.contains("\"constituents\": null")).count())
                .isEqualTo(TRADING_MINUTES * (BOARDS - 2L + 2 * BOARDS));
        assertThat(pulse.stream().filter(row -> !row.contains("\"final\": true")).count()).isZero();
        assertThat(rows.count("mention")).isPositive();
        assertThat(rows.count("alert")).isPositive();
        assertThat(rows.count("stock_state")).isEqualTo(3 * 35);
    }

    @Test
    void everyRecordIsAccountedForAndDeadLettersAreThoseThatWereBroken() {
        assertThat(UNINTERRUPTED.get().rejected().dead()).hasSize(BROKEN);
        assertThat(UNINTERRUPTED.get().rejected().late()).isEmpty();
    }

    @Test
    void aTaskManagerKilledInMidStreamChangesNoRow() throws Exception {
        // First, for it needs the slots.
        UninterruptedRun expected = UNINTERRUPTED.get();
        SoraPart all = SoraPart.whole();
        try (Run run = Run.begin(SERVERS)) {
            FlinkJob job = run.submit(PARALLELISM, Optional.empty());
            run.publish(all.before(SoraPart.MON_MORNING));
            run.awaitFinalRow(SoraPart.MON_MORNING.minus(Duration.ofMinutes(5)));
            long checkpoints = job.completedCheckpoints();
            Awaitility.await("a checkpoint with rows of that morning")
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> job.completedCheckpoints() > checkpoints);

            PacedReplay rest =
                    PacedReplay.start(
                            run, all.from(SoraPart.MON_MORNING), PACE, SoraPart.MON_AFTERNOON);
            run.awaitFinalRow(SoraPart.MON_MORNING.plus(Duration.ofMinutes(10)));
            FlinkProcess victim = SERVERS.cluster().taskManagers().get(0);
            SERVERS.cluster().killAndReplace(victim);

            assertThat(victim.isAlive()).isFalse();
            rest.sendRest();
            rest.await();
            run.awaitSettled(all);

            assertThat(job.restores()).as("restarts from a checkpoint").isPositive();
            assertThat(Rows.of(run.connection()).differences(expected.rows())).isEmpty();
            assertThat(RejectedRecords.in(run)).isEqualTo(expected.rejected());
            OracleCheck.agrees(run);
        }
    }
}
