package io.conceptpulse.cli.submit;

import io.conceptpulse.local.problem.Problem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** Addresses and jars: those that are none, and names of jars that HTTP does not like. */
class SubmitUsageTest {

    @TempDir private Path directory;

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
    void anAddressThatIsNoneIsWrongUse() {
        assertThat(run("--address", "jobmanager:8081", "--jar", jar.toString()))
                .isEqualTo(Problem.USAGE);
        assertThat(problem.getMessage()).contains("give http://HOST:PORT");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://me:hush@127.0.0.1:8081",
                "me:hush@jobmanager:8081",
                "http://me:hu sh@127.0.0.1:8081",
                "http://127.0.0.1:8081/?token=hush",
                "http://127.0.0.1:8081/#hush",
                "ftp://hush:8081"
            })
    void anAddressIsNotRepeatedForThereMayBeAPasswordInIt(String address) {
        assertThat(run("--address", address, "--jar", jar.toString())).isEqualTo(Problem.USAGE);
        assertThat(problem.getMessage()).contains("give http://HOST:PORT").doesNotContain("hu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "65536"})
    void aPortThatIsNoneIsWrongUse(String port) {
        assertThat(run("--address", "http://127.0.0.1:" + port, "--jar", jar.toString()))
                .isEqualTo(Problem.USAGE);
        assertThat(problem.getMessage()).contains("port " + port).contains("1 to 65535");
    }

    @Test
    void aJarThatIsADirectoryIsWrongUseBeforeAnythingIsSent() {
        assertThat(run("--address", flink.address(), "--jar", directory.toString()))
                .isEqualTo(Problem.USAGE);
        assertThat(problem.getMessage()).contains("it is no file");
        assertThat(flink.asked()).isEmpty();
    }

    @Test
    void anUploadThatNamesNoJarIsNotFlinks() {
        flink.answer("POST /jars/upload", 200, "{\"filename\":\"/tmp/\"}");
        assertThat(submit()).isEqualTo(Problem.UNREACHABLE);
        assertThat(problem.getMessage()).contains("is no Flink REST API");
    }

    @Test
    void aJarMayHaveAnyName() {
        flink.answer("POST /jars/upload", 200, "{\"filename\":\"/tmp/1_a b%+ü.jar\"}")
                .answer(
                        "POST /jars/1_a%20b%25%2B%C3%BC.jar/run",
                        200, "{\"jobid\":\"" + FakeFlink.JOB + "\"}");
        assertThat(submit("--wait=0")).isZero();
        assertThat(flink.asked()).last().isEqualTo("DELETE /jars/1_a%20b%25%2B%C3%BC.jar");
    }

    @Test
    void aJarThatIsNotThereIsWrongUse() {
        assertThat(
                        run(
                                "--address",
                                flink.address(),
                                "--jar",
                                directory.resolve("x.jar").toString()))
                .isEqualTo(Problem.USAGE);
        assertThat(problem.getMessage()).contains("x.jar: no such file");
    }

    private int submit(String... more) {
        List<String> arguments = new ArrayList<>(List.of("--address", flink.address(), "--jar"));
        arguments.add(jar.toString());
        arguments.addAll(List.of(more));
        return run(arguments.toArray(String[]::new));
    }

    private int run(String... arguments) {
        PrintStream out =
                new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return new CommandLine(new SubmitCommand(out))
                .setExecutionExceptionHandler(
                        (e, command, result) -> {
                            problem = (Problem) e;
                            return problem.exitCode();
                        })
                .execute(arguments);
    }
}
