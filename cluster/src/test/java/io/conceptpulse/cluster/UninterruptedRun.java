package io.conceptpulse.cluster;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.util.Optional;

/**
 * What the job leaves behind when nothing disturbs it, at parallelism 2; run once, for all test
 * classes that compare with it.
 *
 * @param rows the tables
 * @param rejected dead letters and late records, see {@link RejectedRecords}
 */
record UninterruptedRun(Rows rows, RejectedRecords rejected) {

    static final int PARALLELISM = 2;

    /** Gives it to tests; to be registered after {@link SharedServers}. */
    static final class Extension implements BeforeAllCallback {

        private final SharedServers servers;
        private UninterruptedRun run;

        Extension(SharedServers servers) {
            this.servers = servers;
        }

        @Override
        public void beforeAll(ExtensionContext context) {
            run =
                    context.getRoot()
                            .getStore(ExtensionContext.Namespace.create(UninterruptedRun.class))
                            .getOrComputeIfAbsent(
                                    UninterruptedRun.class,
                                    key -> of(servers),
                                    UninterruptedRun.class);
        }

        UninterruptedRun get() {
            return run;
        }
    }

    private static UninterruptedRun of(SharedServers servers) {
        try (Run run = Run.begin(servers)) {
            run.submit(PARALLELISM, Optional.empty());
            run.publish(SoraPart.whole());
            run.awaitSettled(SoraPart.whole());
            OracleCheck.agrees(run);
            return new UninterruptedRun(Rows.of(run.connection()), RejectedRecords.in(run));
        } catch (Exception e) {
            throw new AssertionError("the run that nothing disturbs has failed", e);
        }
    }
}
