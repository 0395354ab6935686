package io.conceptpulse.local;

import io.conceptpulse.local.stack.EmbeddedBroker;
import io.conceptpulse.local.stack.EmbeddedDatabase;
import io.conceptpulse.local.stack.WorkDirectory;

import java.util.Map;

/** What the job is told. */
final class JobArguments {

    private JobArguments() {}

    static Map<String, String> of(
            EmbeddedBroker broker,
            EmbeddedDatabase database,
            WorkDirectory directory,
            int parallelism) {
        return Map.of(
                "kafka.bootstrap.servers",
                broker.bootstrap(),
                "start.offsets",
                "earliest",
                "time.mode",
                "replay",
                "postgres.url",
                database.jdbcUrl(),
                "postgres.user",
                EmbeddedDatabase.USER,
                // The embedded server trusts this machine; the job wants one all the same.
                "postgres.password",
                EmbeddedDatabase.USER,
                "checkpoint.dir",
                directory.checkpoints().toUri().toString(),
                "checkpoint.interval",
                "5 s",
                "parallelism",
                Integer.toString(parallelism));
    }
}
