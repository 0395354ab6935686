package io.conceptpulse.bench.run;

import io.conceptpulse.bench.load.SessionTimes;
import io.conceptpulse.local.Seams;
import io.conceptpulse.local.Steps;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.stack.EmbeddedDatabase;
import io.conceptpulse.local.stack.SubmittedJob;
import io.conceptpulse.market.SessionClock;
import io.conceptpulse.market.TradingCalendar;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Runs the whole job over what the topics hold, into a database with nothing in it, until every
 * record has been counted and the last minute's rows are final in PostgreSQL.
 */
final class JobRun {

    private static final long LOOK_MILLIS = 100;
    private static final long CPU_LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);
    private static final long SAY_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final long STUCK_NANOS = TimeUnit.SECONDS.toNanos(90);

    private static final String IN = "IN";
    private static final List<String> OUTCOMES = List.of("ACCEPTED", "DUPLICATE", "LATE", "DEAD");

    private final Stack stack;
    private final int parallelism;
    private final int boards;
    private final Steps steps;

    /**
     * @param boards how many the load has; each has a row a minute, and so has the market
     */
    JobRun(Stack stack, int parallelism, int boards, Steps steps) {
        this.stack = stack;
        this.parallelism = parallelism;
        this.boards = boards;
        this.steps = steps;
    }

    /** The job on its way over these topics. */
    SubmittedJob submit(TopicSet topics, String timeMode) throws SQLException {
        topics.createOutputs(stack.broker().bootstrap());
        stack.createDatabase(topics.run());
        Path checkpoints = stack.directory().checkpoints().resolve(topics.run());
        Map<String, String> options = new HashMap<>(topics.options());
        options.put("kafka.bootstrap.servers", stack.broker().bootstrap());
        options.put("kafka.group.id", "bench-" + topics.run());
        options.put("start.offsets", "earliest");
        options.put("time.mode", timeMode);
        options.put("postgres.url", stack.jdbcUrl(topics.run()));
        options.put("postgres.user", EmbeddedDatabase.USER);
        options.put("postgres.password", EmbeddedDatabase.USER);
        options.put("checkpoint.dir", checkpoints.toUri().toString());
        options.put("parallelism", Integer.toString(parallelism));
        return stack.cluster().submit(Seams.real().job(), options, checkpoints);
    }

    /** What is looked at when a run is over and its job still there. */
    @FunctionalInterface
    interface Inspection {
        void look(TopicSet topics, Measure measure) throws Exception;
    }

    Measure run(TopicSet topics, Written written, Inspection inspection) throws Exception {
        try (SubmittedJob job = submit(topics, "replay")) {
            job.awaitRunning();
            CpuMeter cpu = new CpuMeter(stack.database().process());
            long begin = System.nanoTime();
            try (Connection connection = stack.connect(topics.run())) {
                await(job, topics, written, new JobOutcome(connection), cpu);
            }
            Measure measure =
                    new Measure(
                            written.recordsOf(topics.news(), topics.ticks()),
                            written.bytesOf(topics.news(), topics.ticks()),
                            (System.nanoTime() - begin) / 1e9,
                            cpu.processSeconds(),
                            cpu.postgresSeconds());
            inspection.look(topics, measure);
            return measure;
        }
    }

    private void await(
            SubmittedJob job, TopicSet topics, Written written, JobOutcome outcome, CpuMeter cpu)
            throws Exception {
        long lastMinute = lastMinute(written);
        long total = written.recordsOf(topics.news(), topics.ticks());
        long looked = System.nanoTime();
        long said = looked;
        long moved = looked;
        long before = -1;
        while (true) {
            job.failure()
                    .ifPresent(
                            why -> {
                                throw Problem.failed("the job failed: " + why, why);
                            });
            boolean counted = true;
            long in = 0;
            for (String topic : List.of(topics.news(), topics.ticks())) {
                Map<String, Long> counts = outcome.counts(topic);
                in += counts.getOrDefault(IN, 0L);
                counted &= isWhole(counts, written.recordsOf(topic));
            }
            if (counted && outcome.finalRowsOf(lastMinute) == boards + 1) {
                return;
            }
            long now = System.nanoTime();
            if (in != before) {
                before = in;
                moved = now;
            }
            if (now - moved > STUCK_NANOS) {
                throw Problem.failed(
                        "%s: %,d of %,d records were counted, and nothing moved for 90 s: %s, %s"
                                .formatted(
                                        topics.run(),
                                        in,
                                        total,
                                        outcome.counts(topics.news()),
                                        outcome.counts(topics.ticks())),
                        null);
            }
            if (now - looked > CPU_LOOK_NANOS) {
                looked = now;
                cpu.look();
            }
            if (now - said > SAY_NANOS) {
                said = now;
                steps.say("%s: %,d of %,d records read".formatted(topics.label(), in, total));
            }
            TimeUnit.MILLISECONDS.sleep(LOOK_MILLIS);
        }
    }

    /** Every record was read, and something became of it. */
    private static boolean isWhole(Map<String, Long> counts, long sent) {
        long judged = OUTCOMES.stream().mapToLong(o -> counts.getOrDefault(o, 0L)).sum();
        return counts.getOrDefault(IN, 0L) == sent && judged == sent;
    }

    /** The last trading minute that the heartbeats close. */
    private static long lastMinute(Written written) {
        SessionClock clock = new SessionClock(TradingCalendar.shipped());
        long last = -1;
        for (long minute : clock.minutes(SessionTimes.SESSION.toEpochDay())) {
            if (clock.closesAt(minute) < written.lastHeartbeat()) {
                last = minute;
            }
        }
        return last;
    }
}
