package io.conceptpulse.cluster;

import io.conceptpulse.cli.submit.SubmitCommand;
import io.conceptpulse.local.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import picocli.CommandLine;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code submit} says of a real cluster, and that the cluster survives what it refuses. */
class SubmitITCase {

    @RegisterExtension static final SharedServers SERVERS = new SharedServers();

    private final ByteArrayOutputStream said = new ByteArrayOutputStream();
    private Run run;
    private Problem problem;

    @BeforeEach
    void begin() throws Exception {
        run = Run.begin(SERVERS);
    }

    @AfterEach
    void end() throws Exception {
        SERVERS.cancelAll();
        run.close();
        assertThat(SERVERS.cluster().dead()).isEmpty();
        assertThat(SERVERS.flink().get("/jars").path("files")).isEmpty();
    }

    @Test
    void theJobRunsAndItsAddressIsSaid() {
        assertThat(submit(run.arguments(1))).as(said()).isZero();
        // No warning: the job has the id under which it is looked for after a lost answer.
        assertThat(said())
                .contains("running, ")
                .contains("/#/job/running/")
                .doesNotContain("another id")
                .doesNotContain("warning");
    }

    @Test
    void whatMainRefusesIsWrongUse() {
        assertThat(submit(List.of("--kafka.bootstrap.servers=" + run.bootstrap())))
                .isEqualTo(Problem.USAGE);
        assertThat(problem.getMessage())
                .startsWith("postgres.url is required")
                .doesNotContain("\n");
    }

    @Test
    void whatMainDoesNotReachIsOutOfReach() {
        List<String> arguments = new ArrayList<>(run.arguments(1));
        arguments.add("--postgres.url=jdbc:postgresql://127.0.0.1:1/none");
        assertThat(submit(arguments)).isEqualTo(Problem.UNREACHABLE);
        assertThat(problem.getMessage())
                .startsWith("from the cluster: PostgreSQL at ")
                .doesNotContain("\n");
    }

    @Test
    void aSavepointThatIsNotThereEndsTheJobWithItsCause() {
        List<String> arguments = new ArrayList<>(run.arguments(1));
        arguments.add("--from-savepoint=file:///no/such/savepoint");
        assertThat(submit(arguments)).isEqualTo(Problem.FAILED);
        assertThat(problem.getMessage())
                .contains("/no/such/savepoint")
                .doesNotContain("\n")
                .doesNotContain("\tat ");
    }

    @Test
    void slotsThatAreMissingAreCounted() {
        List<String> arguments = new ArrayList<>(run.arguments(SharedServers.TASK_MANAGERS + 1));
        // The scheduler first waits for what the cluster may get; then tasks are scheduled.
        arguments.add("--wait=15");
        assertThat(submit(arguments)).isEqualTo(Problem.FAILED);
        assertThat(problem.getMessage())
                .contains("it waits for slots: it needs 3, the cluster has 2");
    }

    @Test
    void flinkRunShowsTheLineOfMain() throws Exception {
        Process client =
                SERVERS.cluster()
                        .client(
                                "run",
                                "-d",
                                Installation.jobJar().toString(),
                                "--kafka.bootstrap.servers=" + run.bootstrap());
        String output = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(client.waitFor()).isEqualTo(1);
        assertThat(output)
                .contains("The main method caused an error: postgres.url is required")
                .doesNotContain("at io.conceptpulse");
    }

    @Test
    void flinkRunSubmits() throws Exception {
        List<String> arguments = new ArrayList<>(List.of("run", "-d"));
        arguments.add(Installation.jobJar().toString());
        arguments.addAll(run.arguments(1));
        Process client = SERVERS.cluster().client(arguments.toArray(String[]::new));
        String output = new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(client.waitFor()).as(output).isZero();
        assertThat(output).contains("Job has been submitted with JobID");
    }

    private int submit(List<String> more) {
        List<String> arguments = new ArrayList<>();
        arguments.add("--address=" + SERVERS.cluster().address());
        arguments.add("--jar=" + Installation.jobJar());
        arguments.addAll(more);
        return new CommandLine(
                        new SubmitCommand(new PrintStream(said, true, StandardCharsets.UTF_8)))
                .setExecutionExceptionHandler(
                        (e, command, result) -> {
                            if (!(e instanceof Problem told)) {
                                throw e;
                            }
                            problem = told;
                            return told.exitCode();
                        })
                .execute(arguments.toArray(String[]::new));
    }

    private String said() {
        return said.toString(StandardCharsets.UTF_8);
    }
}
