package io.conceptpulse.cli.submit;

import com.fasterxml.jackson.databind.JsonNode;
import io.conceptpulse.job.config.UsageException;
import io.conceptpulse.job.preflight.UnreachableException;
import io.conceptpulse.local.Steps;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.replay.WallClock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** From a jar here to a job that runs there. */
public final class Submission {

    /** What the job is built against, and what its Kafka connector is built against. */
    private static final List<String> VERSIONS = List.of("2.3", "2.2");

    private static final Pattern JOB_ID = Pattern.compile("[0-9a-f]{32}");

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
        JsonNode overview = overview();
        long size = size(request.jar());
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
            String job = start(jar, request);
            steps.say("job " + job);
            if (!request.patience().isZero()) {
                new StartWatch(flink, job, steps, clock).await(request.patience());
            }
            steps.say(address(flink, job));
            return job;
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

    private String start(JarUpload jar, SubmitRequest request) {
        try {
            JsonNode answer = flink.post("/jars/" + jar.id() + "/run", request.body());
            String job = answer.path("jobid").asText();
            if (!JOB_ID.matcher(job).matches()) {
                throw Problem.failed("the cluster names no job, it says " + answer, null);
            }
            return job;
        } catch (RestException e) {
            throw refused(e);
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
        try {
            return Files.size(jar);
        } catch (IOException e) {
            throw Problem.usage(
                    "cannot read " + jar + ": no such file; build it, or name another", e);
        }
    }
}
