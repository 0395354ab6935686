package io.conceptpulse.job.config;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SecretsTest {

    private static final Map<String, String> LEAST =
            Map.of(
                    "CONCEPT_PULSE_KAFKA_BOOTSTRAP_SERVERS", "broker:9092",
                    "CONCEPT_PULSE_POSTGRES_URL", "jdbc:postgresql://store/pulse");

    @TempDir private Path directory;

    private static JobConfig load(Map<String, String> env, String... args) {
        Map<String, String> all = new HashMap<>(LEAST);
        all.putAll(env);
        return ConfigLoader.load(args, all);
    }

    private static JobConfig load(String... args) {
        return load(Map.of(), args);
    }

    private String file(String content) throws IOException {
        return Files.writeString(directory.resolve("pulse.properties"), content).toString();
    }

    @Test
    void readsThePasswordFromAFile() throws IOException {
        String file = file("ge heim \n");

        JobConfig config = load("--postgres.password.file", file);

        assertThat(config.postgres().password()).isEqualTo("ge heim ");
        assertThat(config.describe())
                .contains("postgres.password = ****** (flag)")
                .contains("postgres.password.file = " + file);
    }

    @Test
    void prefersThePasswordOfTheStrongerPlace() throws IOException {
        String flag = "--postgres.password.file=" + file("in-file");

        assertThat(load(Map.of("CONCEPT_PULSE_POSTGRES_PASSWORD", "in-env"), flag).postgres())
                .extracting(Postgres::password)
                .isEqualTo("in-file");
    }

    @Test
    void refusesTwoPasswordsFromOnePlace() throws IOException {
        String flag = "--postgres.password.file=" + file("in-file");

        assertThatThrownBy(() -> load(flag, "--postgres.password=x"))
                .hasMessageContaining("are both given");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "postgres.password",
                "kafka.sasl.jaas.config",
                "kafka.ssl.keystore.password",
                "kafka.ssl.keystore.key",
                "kafka.sasl.oauthbearer.client.credentials.client.secret",
                "kafka.some.apikey",
                "kafka.my.Token"
            })
    void hidesSecrets(String key) {
        assertThat(load("--" + key, "geheim").describe())
                .contains(key + " = ****** (flag)")
                .doesNotContain("geheim");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://store/pulse?user=x&password=geheim&ssl=true",
                "jdbc:postgresql://desk:geheim@store/pulse"
            })
    void hidesPasswordsInTheAddressOfTheStore(String url) {
        assertThat(load("--postgres.url", url).describe())
                .contains("store/pulse")
                .doesNotContain("geheim");
    }
}
