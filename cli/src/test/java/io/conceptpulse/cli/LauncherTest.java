package io.conceptpulse.cli;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What the shell script makes of its words, with a {@code java} that only repeats them. */
class LauncherTest {

    private static final String ECHO =
            """
            #!/bin/sh
            if [ "$1" = -version ]; then echo 'openjdk version "17.0.1"' >&2; else echo "$@"; fi
            """;

    @TempDir private Path home;

    @BeforeEach
    void checkoutThatIsBuilt() throws IOException {
        Files.copy(Path.of("..", "concept-pulse"), home.resolve("concept-pulse"));
        Path target = Files.createDirectories(home.resolve("cli/target"));
        Files.createDirectories(home.resolve("cli/src/main"));
        for (String pom : List.of("pom.xml", "cli/pom.xml")) {
            Files.createFile(home.resolve(pom));
        }
        Files.createFile(target.resolve("concept-pulse-cli-1.jar"));
        Files.writeString(target.resolve("classpath"), home.resolve("pom.xml").toString());
        Files.createFile(target.resolve("launcher.stamp"));
        Path bin = Files.createDirectories(home.resolve("jdk/bin"));
        Path java = Files.writeString(bin.resolve("java"), ECHO);
        assertThat(java.toFile().setExecutable(true)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bench", "--stacktrace bench", "bench --stacktrace"})
    void theBenchmarkHasThreeGibibytesWhereverOptionsStand(String words) throws Exception {
        assertThat(launch(words.split(" "))).startsWith("-Xmx3g ").endsWith("Main " + words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"local", "--stacktrace local", "submit bench", "--help"})
    void allElseHasOne(String words) throws Exception {
        assertThat(launch(words.split(" "))).startsWith("-Xmx1g ").endsWith("Main " + words);
    }

    @Test
    void noWordAtAllIsNoError() throws Exception {
        assertThat(launch()).startsWith("-Xmx1g ").endsWith("Main");
    }

    private String launch(String... words) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("/bin/sh", home.resolve("concept-pulse").toString()));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", home.resolve("jdk").toString());
        builder.environment().remove("CONCEPT_PULSE_JAVA_OPTS");
        Process process = builder.start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(output).isZero();
        return output.strip();
    }
}
