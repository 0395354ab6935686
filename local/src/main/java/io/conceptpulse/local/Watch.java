package io.conceptpulse.local;

import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.replay.ReplayProgress;
import io.conceptpulse.local.replay.Speed;
import io.conceptpulse.local.stack.SubmittedJob;
import io.conceptpulse.local.table.LiveTable;
import io.conceptpulse.local.table.Pulse;
import io.conceptpulse.local.table.PulseQueries;
import io.conceptpulse.local.table.RunState;
import org.apache.flink.api.common.JobStatus;

import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Looks at the run once a second, shows it, and notices when it is over or broken. */
final class Watch {

    private static final long LOOK_NANOS = TimeUnit.SECONDS.toNanos(1);

    private final ReplayThread replay;
    private final SubmittedJob job;
    private final PulseQueries queries;
    private final LiveTable table;
    private final Path log;
    private final Settled settled = new Settled();

    private Pulse pulse = Pulse.EMPTY;
    private String note = "";
    private long lastSent;
    private long lastShown = System.nanoTime();

    Watch(ReplayThread replay, SubmittedJob job, Connection connection, LiveTable table, Path log) {
        this.replay = replay;
        this.job = job;
        this.queries = new PulseQueries(connection);
        this.table = table;
        this.log = log;
    }

    /** One line for a job that is over for good. */
    static Problem jobFailed(Throwable why, Path log) {
        return Problem.failed(
                "the job failed: "
                        + (why.getMessage() == null ? why : why.getMessage())
                        + "; log: "
                        + log,
                why);
    }

    /**
     * Shows the run until it stops, or, where it is to exit, until the replay has been worked off.
     *
     * @return the exit code: 0, or 1 where records were left unaccounted for at the end
     */
    int run(
            PrintStream out,
            Speed speed,
            List<String> addresses,
            boolean exitAtEnd,
            AtomicBoolean stopping)
            throws InterruptedException {
        boolean over = false;
        while (!stopping.get()) {
            TimeUnit.NANOSECONDS.sleep(LOOK_NANOS);
            replay.check();
            job.failure()
                    .ifPresent(
                            why -> {
                                throw jobFailed(why, log);
                            });
            read();
            if (stopping.get()) {
                break;
            }
            Settled.Verdict verdict = over ? Settled.Verdict.SETTLED : verdict();
            boolean ended = !over && verdict != Settled.Verdict.WORKING;
            if (ended) {
                over = true;
                note =
                        verdict == Settled.Verdict.SETTLED
                                ? "replay over, every record accounted for; Ctrl-C stops"
                                : "replay over, but not every record was accounted for; log: "
                                        + log;
            }
            long since = System.nanoTime() - lastShown;
            boolean due = since >= table.interval().toNanos() - LOOK_NANOS / 2;
            if (ended || (due && (!over || table.isInPlace()))) {
                show(speed, addresses, since);
            }
            if (ended) {
                new Summary(replay.progress(), pulse, verdict).print(out);
                if (exitAtEnd) {
                    return verdict == Settled.Verdict.SETTLED ? 0 : Problem.FAILED;
                }
            }
        }
        return 0;
    }

    private void read() {
        ReplayProgress progress = replay.progress();
        if (progress.eventTime() == ReplayProgress.NOT_BEGUN) {
            return;
        }
        try {
            pulse = queries.at(progress.eventTime());
            note =
                    progress.finished() && note.isEmpty()
                            ? "replay sent; the job works it off"
                            : note;
        } catch (SQLException e) {
            note = "no answer from the database: " + e.getMessage();
        }
    }

    private Settled.Verdict verdict() {
        if (!replay.progress().finished()) {
            return Settled.Verdict.WORKING;
        }
        try {
            return settled.look(replay.progress().sentByTopic(), pulse.counts(), queries.rows());
        } catch (SQLException e) {
            note = "no answer from the database: " + e.getMessage();
            return Settled.Verdict.WORKING;
        }
    }

    private void show(Speed speed, List<String> addresses, long nanosSince) {
        ReplayProgress progress = replay.progress();
        long sent = progress.sent();
        long rate = (sent - lastSent) * LOOK_NANOS / Math.max(1, nanosSince);
        lastSent = sent;
        JobStatus status = job.status();
        lastShown = System.nanoTime();
        table.show(
                pulse,
                new RunState(
                        progress.eventTime(),
                        speed.toString(),
                        rate,
                        sent,
                        status.toString(),
                        status == JobStatus.RUNNING ? note : "the job is not running; log: " + log,
                        addresses));
    }
}
