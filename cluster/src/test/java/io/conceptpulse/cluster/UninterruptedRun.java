package io.conceptpulse.cluster;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.util.Optional;

/**
 * What the job leaves behind when nothing disturbs it, at parallelism 2; run once, for all test
 * classes that compare with it.
 *
 * @param rows the tables
 * @param rowsSinceCut what of them belongs to the time from {@link SoraPart#CUT} on
 * @param rejected dead letters and late records, see {@link RejectedRecords}
 */
record UninterruptedRun(Rows rows, Rows rowsSinceCut, RejectedRecords rejected) {

    static final int PARALLELISM = 2;

    /** Gives it to tests; to be registered after {@link SharedServers}. */
    static final class Extension implements BeforeAllCallback {

        private final SharedServers servers;
        private ExtensionContext.Store store;

        Extension(SharedServers servers) {
            this.servers = servers;
        }

        @Override
        public void beforeAll(ExtensionContext context) {
            store =
                    context.getRoot()
                            .getStore(ExtensionContext.Namespace.create(UninterruptedRun.class));
        }

        /** Runs it where no test has asked before. */
        UninterruptedRun get() {
            return store.getOrComputeIfAbsent(
                    UninterruptedRun.class, key -> of(servers), UninterruptedRun.class);
        }
    }

    private static UninterruptedRun of(SharedServers servers) {
        try (Run run = Run.begin(servers)) {
            run.submit(PARALLELISM, Optional.empty());
            run.publish(SoraPart.whole());
            run.awaitSettled(SoraPart.whole());
            OracleCheck.agrees(run);
            return new UninterruptedRun(
                    Rows.of(run.connection()),
                    Rows.since(run.connection(), SoraPart.CUT),
                    RejectedRecords.in(run));
        } catch (Exception e) {
            throw new AssertionError("the run that nothing disturbs has failed", e);
        }
    }
}
