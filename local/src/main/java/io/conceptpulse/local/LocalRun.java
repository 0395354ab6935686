package io.conceptpulse.local;

import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.replay.Feed;
import io.conceptpulse.local.replay.KafkaPublisher;
import io.conceptpulse.local.replay.ReplayPlan;
import io.conceptpulse.local.stack.JobRunner;
import io.conceptpulse.local.stack.SubmittedJob;
import io.conceptpulse.local.stack.Topics;
import io.conceptpulse.local.stack.WorkDirectory;
import io.conceptpulse.local.table.LiveTable;
import org.apache.kafka.common.TopicPartition;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** One run from start to stop: the servers, the job, the replay, the table. */
final class LocalRun {

    private static final int INTERRUPTED = 130;

    private final StackOptions options;
    private final ReplayPlan plan;
    private final Map<String, String> names;
    private final PrintStream out;
    private final Steps steps;
    private final AtomicBoolean stopping = new AtomicBoolean();

    private LocalRun(StackOptions options, ReplayPlan plan, PrintStream out) {
        this.options = options;
        this.plan = plan;
        plan.check();
        this.names = Names.of(plan.feeds());
        this.out = out;
        this.steps = new Steps(out);
    }

    /**
     * Runs until the process is asked to stop, or to the end of the replay where the options say
     * so.
     *
     * @param replay names what is replayed, so that a kept directory holds one replay only
     * @return the exit code
     */
    static int run(
            StackOptions options, String replay, List<Feed> feeds, JobRunner job, PrintStream out)
            throws Exception {
        return new LocalRun(options, options.plan(replay, feeds), out).run(job);
    }

    private int run(JobRunner job) throws Exception {
        WorkDirectory directory =
                options.keep == null
                        ? WorkDirectory.temporary(steps::say)
                        : WorkDirectory.kept(options.keep, steps::say);
        // From here on classes may log.
        Path log = Logs.to(directory.logs());
        steps.say("starting Kafka, PostgreSQL and Flink; log " + log);
        Parts parts = new Parts();
        parts.add("directory", directory);
        Interrupts.install(out, () -> stop(parts), directory::abandon);
        try {
            return watch(job, directory, log, parts);
        } catch (InterruptedException | RuntimeException e) {
            if (stopping.get()) {
                return INTERRUPTED;
            }
            if (!(e instanceof Problem problem) || problem.exitCode() != Problem.USAGE) {
                directory.keepLogs();
            }
            throw e;
        } finally {
            stop(parts);
        }
    }

    private void stop(Parts parts) {
        if (stopping.compareAndSet(false, true)) {
            parts.close();
            steps.say("stopped");
        } else {
            // Someone else stops: wait for that.
            parts.close();
        }
    }

    private int watch(JobRunner runner, WorkDirectory directory, Path log, Parts parts)
            throws Exception {
        Servers servers = Servers.start(options, directory, parts, steps);
        Map<TopicPartition, Long> held = KeptReplay.held(directory, plan.name(), servers.broker());
        SubmittedJob job = parts.add("job", servers.submit(runner, directory, options.parallelism));
        try {
            job.awaitRunning();
        } catch (Exception e) {
            throw Watch.jobFailed(e, log);
        }
        steps.say("job running");
        ReplayThread replay =
                parts.add(
                        "replay",
                        new ReplayThread(
                                plan.sendings(Topics.inputs()),
                                options.speed,
                                new KafkaPublisher(servers.broker().bootstrap()),
                                held));
        steps.say("replay at " + options.speed + (held.isEmpty() ? "" : ", continued"));
        Connection connection = parts.add("queries", servers.database().connect());
        LiveTable table =
                parts.add(
                        "table",
                        LiveTable.open(out, names, options.color, System.getenv("NO_COLOR")));
        Watch watch = new Watch(replay, job, connection, table, log);
        return watch.run(out, options.speed, servers.addresses(log), options.exitAtEnd, stopping);
    }
}
