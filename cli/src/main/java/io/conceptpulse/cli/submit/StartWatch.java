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

    private final FlinkRest flink;
    private final String job;
    private final Steps steps;
    private final WallClock clock;
    private String said = "";

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
            JobProgress progress = look();
            if (progress != null) {
                say(progress.line());
                if (progress.running()) {
                    return;
                }
                if (progress.over()) {
                    throw ended(progress);
                }
            }
            if (clock.nanos() >= deadline) {
                throw notYet(progress, limit);
            }
            clock.sleepUntil(clock.nanos() + LOOK_NANOS);
        }
    }

    /** Nothing for a moment after the submission, when the cluster does not know its job yet. */
    private JobProgress look() {
        try {
            return JobProgress.of(flink.get("/jobs/" + job));
        } catch (RestException e) {
            if (e.status() == 404) {
                return null;
            }
            throw Problem.failed("the cluster says of job " + job + ": " + e.line(), e);
        }
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

    private Problem notYet(JobProgress progress, Duration limit) {
        String head = "the job does not run after " + limit.toSeconds() + " s";
        String tail = "; it goes on trying, see " + Submission.address(flink, job);
        if (progress == null) {
            return Problem.failed(head + ": the cluster does not know it yet" + tail, null);
        }
        Optional<String> why = cause();
        if (why.isPresent()) {
            return Problem.failed(head + ": " + why.get() + tail, null);
        }
        if (progress.waiting() > 0) {
            JsonNode overview = flink.get("/overview");
            return Problem.failed(
                    "%s: it waits for slots: it needs %d, the cluster has %d, of which %d are free; start TaskManagers, or give a smaller --parallelism%s"
                            .formatted(
                                    head,
                                    progress.slots(),
                                    overview.path("slots-total").asInt(),
                                    overview.path("slots-available").asInt(),
                                    tail),
                    null);
        }
        return Problem.failed(head + ": " + progress.line() + tail, null);
    }

    private Optional<String> cause() {
        try {
            JsonNode entries =
                    flink.get("/jobs/" + job + "/exceptions")
                            .path("exceptionHistory")
                            .path("entries");
            String trace = entries.path(0).path("stacktrace").asText();
            return trace.isBlank() ? Optional.empty() : Optional.of(RootCause.of(trace).line());
        } catch (RestException e) {
            return Optional.empty();
        }
    }
}
