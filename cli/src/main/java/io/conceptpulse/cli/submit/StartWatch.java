package io.conceptpulse.cli.submit;

import com.fasterxml.jackson.databind.JsonNode;
import io.conceptpulse.local.Steps;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.replay.WallClock;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Follows a job from its submission until all its tasks run. */
final class StartWatch {

    private static final long LOOK_NANOS = TimeUnit.MILLISECONDS.toNanos(250);

    /** Less than this before the end a look would hardly be answered. */
    private static final long LAST_LOOK_NANOS = 2 * LOOK_NANOS;

    /** For each question about the reason, when the time is over. */
    private static final Duration REASON = Duration.ofSeconds(2);

    private static final int NOT_FOUND = 404;
    private static final int SERVER_ERROR = 500;

    private final FlinkRest flink;
    private final String job;
    private final Steps steps;
    private final WallClock clock;
    private String said = "";
    private JobProgress seen;
    private String trouble;

    StartWatch(FlinkRest flink, String job, Steps steps, WallClock clock) {
        this.flink = flink;
        this.job = job;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * @throws Problem where the job ends, or does not run within this time
     */
    void await(Duration limit) throws InterruptedException {
        long deadline = clock.nanos() + limit.toNanos();
        while (true) {
            JobProgress progress = look(Duration.ofNanos(deadline - clock.nanos()));
            if (progress != null) {
                say(progress.line());
                if (progress.running()) {
                    return;
                }
                if (progress.over()) {
                    throw ended(progress);
                }
            }
            if (clock.nanos() + LAST_LOOK_NANOS >= deadline) {
                clock.sleepUntil(deadline);
                throw notYet(limit);
            }
            clock.sleepUntil(clock.nanos() + LOOK_NANOS);
        }
    }

    /** Whether the cluster has said anything of the job. */
    boolean known() {
        return seen != null;
    }

    /**
     * Nothing for a moment after the submission, when the cluster does not know its job yet, and
     * while it elects a leader or is out of reach: the job has been accepted and outlives that.
     */
    private JobProgress look(Duration left) {
        Duration limit = left.compareTo(FlinkRest.ANSWER) < 0 ? left : FlinkRest.ANSWER;
        try {
            seen = JobProgress.of(flink.get("/jobs/" + job, limit));
            trouble = null;
            return seen;
        } catch (RestException e) {
            if (e.status() == NOT_FOUND) {
                trouble = null;
            } else if (e.status() >= SERVER_ERROR) {
                trouble = e.line();
            } else {
                throw Problem.failed("the cluster says of job " + job + ": " + e.line(), e);
            }
        } catch (Problem e) {
            if (e.exitCode() != Problem.UNREACHABLE) {
                throw e;
            }
            trouble = e.getMessage();
        }
        return null;
    }

    private void say(String line) {
        if (!line.equals(said)) {
            steps.say(line);
            said = line;
        }
    }

    private Problem ended(JobProgress progress) {
        return Problem.failed(
                "the job is "
                        + progress.state()
                        + cause().map(why -> ": " + why).orElse("")
                        + "; see "
                        + Submission.address(flink, job),
                null);
    }

    private Problem notYet(Duration limit) {
        if (trouble != null) {
            return Problem.failed(
                    "the cluster does not say after %d s how job %s does (%s); the job may run, see %s"
                            .formatted(
                                    limit.toSeconds(),
                                    job,
                                    trouble,
                                    Submission.address(flink, job)),
                    null);
        }
        String head = "the job does not run after " + limit.toSeconds() + " s";
        String tail = "; it goes on trying, see " + Submission.address(flink, job);
        if (seen == null) {
            return Problem.failed(head + ": the cluster does not know it yet" + tail, null);
        }
        Optional<String> why = cause();
        if (why.isPresent()) {
            return Problem.failed(head + ": " + why.get() + tail, null);
        }
        if (seen.waiting() > 0) {
            Optional<String> slots =
                    ask("/overview")
                            .map(
                                    overview ->
                                            ", the cluster has %d, of which %d are free"
                                                    .formatted(
                                                            overview.path("slots-total").asInt(),
                                                            overview.path("slots-available")
                                                                    .asInt()));
            return Problem.failed(
                    "%s: it waits for slots: it needs %d%s; start TaskManagers, or give a smaller --parallelism%s"
                            .formatted(head, seen.slots(), slots.orElse(""), tail),
                    null);
        }
        return Problem.failed(head + ": " + seen.line() + tail, null);
    }

    private Optional<String> cause() {
        return ask("/jobs/" + job + "/exceptions")
                .map(
                        answer ->
                                answer.path("exceptionHistory")
                                        .path("entries")
                                        .path(0)
                                        .path("stacktrace")
                                        .asText())
                .filter(trace -> !trace.isBlank())
                .map(trace -> RootCause.of(trace).line());
    }

    /** Nothing where the cluster does not answer: what is known already is told without it. */
    private Optional<JsonNode> ask(String path) {
        try {
            return Optional.of(flink.get(path, REASON));
        } catch (RestException | Problem e) {
            return Optional.empty();
        }
    }
}
