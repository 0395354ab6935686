package io.conceptpulse.cli.submit;

import io.conceptpulse.local.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class SubmitCommandTest {

    private static final String TRACE =
            "org.apache.flink.client.program.ProgramInvocationException: The main method caused an error: %s\n"
                    + "\tat org.apache.flink.client.program.PackagedProgram.callMainMethod(PackagedProgram.java:1)\n"
                    + "Caused by: %s\n"
                    + "\t... 7 more";

    @TempDir private Path directory;

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private FakeFlink flink;
    private Path jar;
    private Problem problem;

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
    void submitsAndSaysWhereTheJobIs() throws IOException {
        Path config = Files.writeString(directory.resolve("pulse.properties"), "topics.news=n2\n");

        assertThat(
                        submit(
                                "--config",
                                config.toString(),
                                "--parallelism",
                                "2",
                                "--sink.batch-size=5"))
                .isZero();

        assertThat(said())
                .contains("Flink 2.3.0 at " + flink.address() + ", 2 of 2 slots free")
                .contains("uploading job-cluster.jar, 20 bytes")
                .contains("job " + flink.jobId())
                .contains("running, 2 tasks")
                .contains(flink.address() + "/#/job/running/" + flink.jobId() + "/overview")
                .doesNotContain("warning");
        assertThat(flink.bodyOf("POST /jars/upload"))
                .contains("name=\"jarfile\"; filename=\"job-cluster.jar\"")
                .contains("the bytes of the jar");
        assertThat(flink.bodyOf(FakeFlink.run()))
                .contains("--topics.news=n2", "--parallelism=2", "--sink.batch-size=5")
                .doesNotContain("savepointPath");
    }

    @Test
    void theUploadedJarIsTakenAwayAgain() {
        submit();
        assertThat(flink.asked()).last().asString().startsWith("DELETE /jars/");
    }

    @Test
    void theUploadedJarIsTakenAwayAlsoWhereTheJobIsRefused() {
        flink.fails(FakeFlink.run(), 500, "java.lang.IllegalStateException: no");
        submit();
        assertThat(flink.asked()).last().asString().startsWith("DELETE /jars/");
    }

    @Test
    void aSavepointGoesWithTheJob() {
        submit("--from-savepoint", "s3://pulse/savepoint-1", "--allow-non-restored-state");
        assertThat(flink.bodyOf(FakeFlink.run()))
                .contains("\"savepointPath\":\"s3://pulse/savepoint-1\"")
                .contains("\"allowNonRestoredState\":true");
    }

    @Test
    void whatStandsBehindTheDashesGoesToTheJob() {
        assertThat(submit("--", "--topics.news", "n3")).isZero();
        assertThat(flink.bodyOf(FakeFlink.run())).contains("--topics.news=n3");
    }

    @Test
    void aWrongOptionIsToldBeforeAnythingIsSent() {
        assertThat(submit("--topics.newz=x", "--parallelism=0")).isEqualTo(Problem.USAGE);
        assertThat(problem.getMessage())
                .contains("unknown key topics.newz")
                .contains("parallelism must be 1 or more");
        assertThat(flink.asked()).isEmpty();
    }

    @Test
    void aSecretIsRefused() {
        assertThat(submit("--postgres.password=hush")).isEqualTo(Problem.USAGE);
        assertThat(problem.getMessage())
                .contains("CONCEPT_PULSE_POSTGRES_PASSWORD")
                .doesNotContain("hush");
        assertThat(flink.asked()).isEmpty();
    }

    @Test
    void nobodyListensThere() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            closed = socket.getLocalPort();
        }
        assertThat(run("--address", "http://127.0.0.1:" + closed, "--jar", jar.toString()))
                .isEqualTo(Problem.UNREACHABLE);
        assertThat(problem.getMessage()).contains("no answer from http://127.0.0.1:" + closed);
    }

    @Test
    void somethingElseListensThere() {
        flink.answer("GET /overview", 200, "<html>Grafana</html>");
        assertThat(submit()).isEqualTo(Problem.UNREACHABLE);
        assertThat(problem.getMessage()).contains("is no Flink REST API").contains("Grafana");
    }

    @Test
    void somethingElseThatSpeaksJsonListensThere() {
        flink.answer("GET /overview", 404, "{\"message\":\"Not found\"}");
        assertThat(submit()).isEqualTo(Problem.UNREACHABLE);
        assertThat(problem.getMessage()).contains("is no Flink REST API");
    }

    @Test
    void anotherVersionIsWarnedOf() {
        flink.overview("1.20.1", 2);
        assertThat(submit()).isZero();
        assertThat(said()).contains("warning: this job is built for Flink 2.3");
    }

    @Test
    void aClusterThatTakesNoJarsSaysWhichSetting() {
        flink.answer("GET /config", 200, "{\"features\":{\"web-submit\":false}}");
        assertThat(submit()).isEqualTo(Problem.UNREACHABLE);
        assertThat(problem.getMessage()).contains("web.submit.enable");
    }

    @Test
    void aClusterThatTakesNoJarsAndDoesNotSaySoIsKnownByItsAnswer() {
        flink.answer("GET /config", 404, "{}").answer("POST /jars/upload", 404, "{\"errors\":[]}");
        assertThat(submit()).isEqualTo(Problem.UNREACHABLE);
        assertThat(problem.getMessage()).contains("web.submit.enable");
    }

    @Test
    void mainRefusesTheConfiguration() {
        String line = "postgres.url is required: give --postgres.url";
        refuse("io.conceptpulse.job.config.UsageException: " + line + "\nand a second line");
        assertThat(submit()).isEqualTo(Problem.USAGE);
        assertThat(problem.getMessage()).isEqualTo(line + "\nand a second line");
    }

    @Test
    void mainDoesNotReachKafka() {
        refuse(
                "io.conceptpulse.job.preflight.UnreachableException: Kafka at k:9092 does not answer");
        assertThat(submit()).isEqualTo(Problem.UNREACHABLE);
        assertThat(problem.getMessage())
                .isEqualTo("from the cluster: Kafka at k:9092 does not answer");
    }

    @Test
    void anythingElseThatMainThrowsIsOneLine() {
        refuse("java.lang.NoSuchMethodError: 'void org.apache.flink.X.y()'");
        assertThat(submit()).isEqualTo(Problem.FAILED);
        assertThat(problem.getMessage())
                .contains("NoSuchMethodError: 'void org.apache.flink.X.y()'")
                .doesNotContain("\n");
    }

    @Test
    void slotsAreMissing() {
        flink.overview("2.3.0", 1).job("RUNNING", "\"SCHEDULED\":2");
        assertThat(submit("--wait=0")).isZero();
        assertThat(submit("--wait=1")).isEqualTo(Problem.FAILED);
        assertThat(said()).contains("tasks running 0/2");
        assertThat(problem.getMessage())
                .contains("it needs 2, the cluster has 2, of which 1 are free")
                .contains("--parallelism");
    }

    @Test
    void aSavepointThatCannotBeRestoredEndsTheJob() {
        flink.job("FAILED", "\"CANCELED\":2")
                .exception(
                        "org.apache.flink.runtime.client.JobInitializationException: Could not start\n"
                                + "\tat a.B.c(B.java:1)\n"
                                + "Caused by: java.util.concurrent.CompletionException: x\n"
                                + "\tat a.B.c(B.java:1)\n"
                                + "Caused by: java.io.FileNotFoundException: Cannot find checkpoint or"
                                + " savepoint file/directory 's3://gone'\n\t... 3 more\n");
        assertThat(submit("--from-savepoint=s3://gone")).isEqualTo(Problem.FAILED);
        assertThat(problem.getMessage())
                .startsWith(
                        "the job is FAILED: FileNotFoundException: Cannot find checkpoint or savepoint")
                .doesNotContain("\n");
    }

    @Test
    void aJobThatRestartsAgainAndAgainIsToldWithItsCause() {
        flink.job("RESTARTING", "\"CANCELED\":2").exception("java.lang.RuntimeException: no table");
        assertThat(submit("--wait=1")).isEqualTo(Problem.FAILED);
        assertThat(said()).contains("RESTARTING");
        assertThat(problem.getMessage()).contains("RuntimeException: no table");
    }

    @Test
    void theKeysOfTheJobAreShownOnRequest() {
        assertThat(submit("--", "--help")).isZero();
        assertThat(said()).contains("kafka.bootstrap.servers");
        assertThat(flink.asked()).isEmpty();
    }

    private void refuse(String cause) {
        flink.fails(
                FakeFlink.run(), 500, TRACE.formatted(cause.lines().findFirst().orElse(""), cause));
    }

    private int submit(String... more) {
        List<String> arguments = new ArrayList<>(List.of("--address", flink.address(), "--jar"));
        arguments.add(jar.toString());
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8);
        return new CommandLine(new SubmitCommand(out))
                .setExecutionExceptionHandler(
                        (e, command, result) -> {
                            problem = (Problem) e;
                            return problem.exitCode();
                        })
                .execute(arguments);
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
