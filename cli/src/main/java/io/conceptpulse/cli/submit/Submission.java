package io.conceptpulse.cli.submit;

import com.fasterxml.jackson.databind.JsonNode;
import io.conceptpulse.job.config.UsageException;
import io.conceptpulse.job.preflight.UnreachableException;
import io.conceptpulse.local.Steps;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.replay.WallClock;

import java.io.IOException;
import java.net.ConnectException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** From a jar here to a job that runs there. */
public final class Submission {

    /** What the job is built against, and what its Kafka connector is built against. */
    private static final List<String> VERSIONS = List.of("2.3", "2.2");

    private static final Pattern JOB_ID = Pattern.compile("[0-9a-f]{32}");

    /** Of a proxy that has passed a request on and got nothing back. */
    private static final int BAD_GATEWAY = 502;

    private static final int GATEWAY_TIMEOUT = 504;

    private final FlinkRest flink;
    private final Steps steps;
    private final WallClock clock;

    public Submission(FlinkRest flink, Steps steps, WallClock clock) {
        this.flink = flink;
        this.steps = steps;
        this.clock = clock;
    }

    /**
     * Uploads, runs, and waits until all tasks run.
     *
     * @return the id of the job
     * @throws Problem that says what was in the way
     */
    public String run(SubmitRequest request) throws InterruptedException {
        long size = size(request.jar());
        JsonNode overview = overview();
        steps.say(
                "Flink %s at %s, %d of %d slots free"
                        .formatted(
                                overview.path("flink-version").asText(),
                                flink.address(),
                                overview.path("slots-available").asInt(),
                                overview.path("slots-total").asInt()));
        warnOfVersion(overview.path("flink-version").asText());
        if (!webSubmit()) {
            throw JarUpload.disabled(flink);
        }
        steps.say("uploading %s, %,d bytes".formatted(request.jar().getFileName(), size));
        try (JarUpload jar = JarUpload.of(flink, request.jar())) {
            steps.say("uploaded; the cluster runs main, which checks Kafka and PostgreSQL");
            String job = UUID.randomUUID().toString().replace("-", "");
            try {
                String started = start(jar, request, job);
                if (!started.equals(job)) {
                    steps.say(
                            "warning: the cluster has given the job another id than was asked for");
                }
                job = started;
                steps.say("job " + job);
            } catch (LostAnswerException e) {
                steps.say("no answer, " + e.getMessage() + "; looking for job " + job);
                find(job, jar, request.patience(), e);
                return job;
            }
            if (!request.patience().isZero()) {
                new StartWatch(flink, job, steps, clock).await(request.patience());
            }
            steps.say(address(flink, job));
            return job;
        }
    }

    /** Whoever submitted again would have two jobs: first sees whether the one is there. */
    private void find(String job, JarUpload jar, Duration patience, LostAnswerException lost)
            throws InterruptedException {
        StartWatch watch = new StartWatch(flink, job, steps, clock);
        try {
            watch.await(patience);
            steps.say(address(flink, job));
        } catch (Problem e) {
            if (watch.known()) {
                throw e;
            }
            // Main may be at work still, and its jar is read when it is done.
            jar.keep();
            throw Problem.failed(
                    "no answer to the request to run the job (%s), and the cluster does not show job %s within %d s; it may be starting: see %s before you submit again"
                            .formatted(
                                    lost.getMessage(),
                                    job,
                                    patience.toSeconds(),
                                    address(flink, job)),
                    lost);
        }
    }

    /** Where the web UI shows a job. */
    static String address(FlinkRest flink, String job) {
        return flink.address() + "/#/job/running/" + job + "/overview";
    }

    private JsonNode overview() {
        JsonNode overview;
        try {
            overview = flink.get("/overview");
        } catch (RestException e) {
            throw flink.notFlink(e.getMessage());
        }
        if (!overview.has("flink-version")) {
            throw flink.notFlink(overview.toString());
        }
        return overview;
    }

    private boolean webSubmit() {
        try {
            return flink.get("/config").path("features").path("web-submit").asBoolean(true);
        } catch (RestException e) {
            // The upload will tell.
            return true;
        }
    }

    private void warnOfVersion(String version) {
        if (VERSIONS.stream().noneMatch(known -> version.startsWith(known + "."))) {
            steps.say(
                    "warning: this job is built for Flink %s; %s may not load it"
                            .formatted(VERSIONS.get(0), version));
        }
    }

    private String start(JarUpload jar, SubmitRequest request, String id)
            throws LostAnswerException {
        try {
            JsonNode answer = flink.post(jar.path() + "/run", request.body(id));
            String job = answer.path("jobid").asText();
            if (!JOB_ID.matcher(job).matches()) {
                throw Problem.failed("the cluster names no job, it says " + answer, null);
            }
            return job;
        } catch (RestException e) {
            if (e.status() == BAD_GATEWAY || e.status() == GATEWAY_TIMEOUT) {
                throw new LostAnswerException(e.line(), e);
            }
            throw refused(e);
        } catch (Problem e) {
            // What never reached the cluster has started nothing there.
            if (e.exitCode() != Problem.UNREACHABLE || e.getCause() instanceof ConnectException) {
                throw e;
            }
            throw new LostAnswerException(e.getMessage(), e);
        }
    }

    /** What main threw inside the JobManager, or what Flink says where it is not main's. */
    private static Problem refused(RestException e) {
        Optional<RootCause> usage = RootCause.of(e.getMessage(), UsageException.class);
        if (usage.isPresent()) {
            return Problem.usage(usage.get().message(), e);
        }
        Optional<RootCause> unreachable = RootCause.of(e.getMessage(), UnreachableException.class);
        if (unreachable.isPresent()) {
            return Problem.unreachable("from the cluster: " + unreachable.get().message(), e);
        }
        return Problem.failed("the cluster does not start the job (" + e.line() + ")", e);
    }

    private static long size(Path jar) {
        if (Files.exists(jar) && !Files.isRegularFile(jar)) {
            throw Problem.usage("cannot read " + jar + ": it is no file; name a jar with --jar");
        }
        try {
            return Files.size(jar);
        } catch (IOException e) {
            throw Problem.usage(
                    "cannot read " + jar + ": no such file; build it, or name another", e);
        }
    }
}
