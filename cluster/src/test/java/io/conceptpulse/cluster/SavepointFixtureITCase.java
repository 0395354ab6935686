package io.conceptpulse.cluster;

import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Savepoints of released versions, restored by today's code. Each was taken when the job had worked
 * off exactly what is sent before {@link SoraPart#CUT}: offsets mean the same in a new broker that
 * is sent the same, so that what comes after must be what an uninterrupted run has there.
 */
class SavepointFixtureITCase {

    /** Set to write the savepoint of this version instead; see savepoints/README.md. */
    private static final String WRITE = "savepoint.write";

    private static final String THIS_VERSION = "0.1.0";

    @Order(1)
    @RegisterExtension
    static final SharedServers SERVERS = new SharedServers();

    @Order(2)
    @RegisterExtension
    static final UninterruptedRun.Extension UNINTERRUPTED = new UninterruptedRun.Extension(SERVERS);

    @ParameterizedTest
    @ValueSource(strings = THIS_VERSION)
    @DisabledIfSystemProperty(named = WRITE, matches = "true")
    void theJobGoesOnFromTheSavepointOf(String version) throws Exception {
        // First, for it needs the slots.
        UninterruptedRun expected = UNINTERRUPTED.get();
        Path savepoint = savepoints().resolve(version);
        assertThat(SavepointITCase.frozen()).containsAll(StateNames.in(savepoint));
        try (Run run = Run.begin(SERVERS)) {
            run.publish(SoraPart.whole().before(SoraPart.CUT));
            run.submit(2, Optional.of(savepoint));
            run.publish(SoraPart.whole().from(SoraPart.CUT));
            run.awaitRead();
            run.awaitStill();

            assertThat(
                            Rows.since(run.connection(), SoraPart.CUT)
                                    .differences(expected.rowsSinceCut()))
                    .isEmpty();
            // Totals go on from those of the savepoint; one that has not changed since is not
            // written.
            List<String> totals = Rows.of(run.connection()).byTable().get("counts");
            assertThat(expected.rows().byTable().get("counts")).containsAll(totals);
            assertThat(totals).anyMatch(total -> total.contains("ticks"));
        }
    }

    @Test
    @EnabledIfSystemProperty(named = WRITE, matches = "true")
    void writesTheSavepointOfThisVersion() throws Exception {
        try (Run run = Run.begin(SERVERS)) {
            FlinkJob job = run.submit(1, Optional.empty());
            run.publish(SoraPart.whole().before(SoraPart.CUT));
            run.awaitRead();
            Path taken = job.stopWithSavepoint(SERVERS.cluster().savepoints());
            Path kept = savepoints().resolve(THIS_VERSION);
            if (Files.exists(kept)) {
                Directories.delete(kept);
            }
            Directories.copy(taken, kept);
            List<String> names = StateNames.in(kept);
            Files.write(savepoints().resolveSibling("state-names.txt"), names);
            assertThat(names).isNotEmpty();
        }
    }

    private static Path savepoints() {
        return Installation.sources().resolve("savepoints");
    }
}
