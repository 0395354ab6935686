package io.conceptpulse.job.config;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ProgramArgumentsTest {

    @TempDir private Path directory;

    @Test
    void linesOfTheFileBecomeArgumentsAndFlagsCountMore() throws IOException {
        Path file = file("topics.news=news-2\nparallelism=4\npostgres.password.file=/run/secret\n");

        assertThat(arguments(file, "--parallelism", "8", "--sink.batch-size=10"))
                .containsExactlyInAnyOrder(
                        "--topics.news=news-2",
                        "--parallelism=8",
                        "--postgres.password.file=/run/secret",
                        "--sink.batch-size=10");
    }

    @Test
    void aFileOnTheOtherMachineIsNotLookedFor() {
        assertThat(ProgramArguments.of(Optional.empty(), List.of("--config=/there.properties")))
                .containsExactly("--config=/there.properties");
    }

    @Test
    void whatIsRequiredMayStandInTheEnvironmentOfTheCluster() {
        assertThat(ProgramArguments.of(Optional.empty(), List.of())).isEmpty();
    }

    @Test
    void everyProblemIsALine() throws IOException {
        Path file = file("topics.newz=x\npostgres.url=mysql://db/pulse\n");

        assertThatThrownBy(() -> arguments(file, "--parallelism=many"))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("unknown key topics.newz from " + file)
                .hasMessageContaining("postgres.url must be like jdbc:postgresql://")
                .hasMessageContaining("parallelism cannot be 'many' from flag --parallelism")
                .satisfies(thrown -> assertThat(thrown.getMessage().lines()).hasSize(3));
    }

    @Test
    void secretsAreRefusedAndNotShown() throws IOException {
        Path file = file("postgres.password=hush\nkafka.sasl.jaas.config=login hush\n");

        assertThatThrownBy(() -> arguments(file))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("postgres.password from " + file + " is a secret")
                .hasMessageContaining("CONCEPT_PULSE_POSTGRES_PASSWORD")
                .hasMessageContaining("postgres.password.file")
                .hasMessageContaining("CONCEPT_PULSE_KAFKA_SASL_JAAS_CONFIG")
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("hush"));
    }

    @Test
    void aPasswordInTheAddressOfTheDatabaseIsRefused() {
        String url = "--postgres.url=jdbc:postgresql://db/pulse?user=a&password=hush";

        assertThatThrownBy(() -> ProgramArguments.of(Optional.empty(), List.of(url)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("postgres.url from flag --postgres.url holds a password")
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("hush"));
    }

    private List<String> arguments(Path file, String... flags) {
        return ProgramArguments.of(Optional.of(file.toString()), List.of(flags));
    }

    private Path file(String lines) throws IOException {
        return Files.writeString(directory.resolve("pulse.properties"), lines);
    }
}
