package io.conceptpulse.cli.submit;

import io.conceptpulse.local.Steps;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.replay.WallClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** What comes of a cluster that stalls, drops connections or is without a leader. */
@Timeout(value = 30, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class SubmitTroubleTest {

    private static final String JOB = "GET /jobs/" + FakeFlink.JOB;

    @TempDir private Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private FakeFlink flink;
    private Path jar;

    @BeforeEach
    void start() throws IOException {
        flink = new FakeFlink();
        jar = Files.writeString(directory.resolve("job-cluster.jar"), "the bytes of the jar");
    }

    @AfterEach
    void stop() {
        flink.close();
    }

    @Test
    void aBodyThatStallsEndsWithTheWait() {
        flink.stalls(JOB);
        long begin = System.nanoTime();
        Problem problem = fails(1);
        assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(8));
        assertThat(problem.exitCode()).isEqualTo(Problem.FAILED);
        assertThat(problem.getMessage()).contains(flink.jobId()).contains("the job may run");
    }

    @Test
    void anUploadWhoseAnswerStallsEnds() {
        flink.stalls("POST /jars/upload");
        Problem problem = fails(1);
        assertThat(problem.exitCode()).isEqualTo(Problem.UNREACHABLE);
        assertThat(problem.getMessage()).contains("not within 1.0 s");
    }

    @Test
    void aClusterWithoutALeaderAndADroppedConnectionAreWaitedFor() throws Exception {
        flink.firstDrops(JOB).first(JOB, 503, "{\"errors\":[\"leader election\"]}");
        assertThat(submit(20)).isEqualTo(flink.jobId());
        assertThat(flink.asked().stream().filter(("GET /jobs/" + flink.jobId())::equals).count())
                .isEqualTo(3);
    }

    @Test
    void aClusterThatStaysWithoutALeaderIsToldWithTheJob() {
        flink.answer(JOB, 503, "{\"errors\":[\"an ongoing leader election\"]}");
        Problem problem = fails(1);
        assertThat(problem.exitCode()).isEqualTo(Problem.FAILED);
        assertThat(problem.getMessage())
                .contains("an ongoing leader election")
                .contains(flink.jobId())
                .contains("the job may run");
    }

    @Test
    void aLostAnswerIsNoLostJob() throws Exception {
        flink.drops(FakeFlink.run());
        assertThat(submit(20)).isEqualTo(flink.jobId()).isNotEqualTo(FakeFlink.JOB);
        assertThat(said())
                .contains("looking for job " + flink.jobId())
                .contains("running, 2 tasks");
        assertThat(flink.asked()).last().asString().startsWith("DELETE /jars/");
    }

    @Test
    void aProxyThatLosesTheAnswerIsNoLostJobEither() throws Exception {
        flink.answer(FakeFlink.run(), 504, "<html>Gateway Time-out</html>");
        assertThat(submit(20)).isEqualTo(flink.jobId());
    }

    @Test
    void aJobThatIsNotSeenAfterALostAnswerMayBeStartingAndKeepsItsJar() {
        flink.stalls(FakeFlink.run()).answer(JOB, 404, "{\"errors\":[\"no such job\"]}");
        Problem problem = fails(1);
        assertThat(problem.exitCode()).isEqualTo(Problem.FAILED);
        assertThat(problem.getMessage())
                .contains(flink.jobId())
                .contains("may be starting")
                .contains("before you submit again");
        assertThat(flink.asked()).noneMatch(asked -> asked.startsWith("DELETE"));
    }

    @Test
    void aClusterThatGivesAnotherIdIsBelievedAndWarnedOf() throws Exception {
        String other = "f".repeat(32);
        flink.answer(FakeFlink.run(), 200, "{\"jobid\":\"" + other + "\"}")
                .answer(
                        "GET /jobs/" + other,
                        200,
                        "{\"state\":\"RUNNING\",\"vertices\":[{\"parallelism\":1,\"tasks\":{\"RUNNING\":1}}]}");
        assertThat(submit(20)).isEqualTo(other);
        assertThat(said()).contains("another id than was asked for");
    }

    @Test
    void aRefusalIsNoLostAnswer() {
        flink.fails(FakeFlink.run(), 500, "java.lang.IllegalStateException: no");
        assertThat(fails(20).getMessage()).contains("IllegalStateException: no");
        assertThat(flink.asked()).noneMatch(asked -> asked.startsWith("GET /jobs/"));
    }

    private Problem fails(int wait) {
        return catchThrowableOfType(Problem.class, () -> submit(wait));
    }

    private String submit(int wait) throws InterruptedException {
        FlinkRest rest = new FlinkRest(URI.create(flink.address()), Duration.ofSeconds(1));
        Steps steps = new Steps(new PrintStream(said, true, StandardCharsets.UTF_8));
        return new Submission(rest, steps, WallClock.SYSTEM)
                .run(
                        new SubmitRequest(
                                jar, List.of(), Optional.empty(), false, Duration.ofSeconds(wait)));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
