package io.conceptpulse.job.config;

import org.apache.flink.configuration.ConfigOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ConfigLoaderTest {

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
    void prefersFlagsToEnvironmentToFileToDefaults() throws IOException {
        String file =
                file(
                        """
                        topics.news=from-file
                        topics.ticks=from-file
                        topics.late=from-file
                        """);
        Map<String, String> env =
                Map.of(
                        "CONCEPT_PULSE_TOPICS_NEWS", "from-env",
                        "CONCEPT_PULSE_TOPICS_TICKS", "from-env");

        Topics topics = load(env, "--topics.news", "from-flag", "--config", file).topics();

        assertThat(List.of(topics.news(), topics.ticks(), topics.late(), topics.alerts()))
                .containsExactly("from-flag", "from-env", "from-file", "alerts");
    }

    @Test
    void describesEachKeyInEffectWithItsOrigin() throws IOException {
        String file = file("postgres.user=desk");

        String text = load("--alert.min-stories=7", "--config=" + file).describe();

        assertThat(text.lines())
                .contains(
                        "alert.min-stories = 7 (flag)",
                        "kafka.bootstrap.servers = broker:9092 (env)",
                        "postgres.user = desk (file)",
                        "time.max-ahead = 5 min (default)",
                        "start.offsets = committed (default)")
                .noneMatch(line -> line.startsWith("checkpoint.dir"));
    }

    @Test
    void takesAValueThatHoldsAnEqualsSign() {
        assertThat(load("--kafka.sasl.jaas.config=a b=\"c\";").kafka().settings())
                .containsEntry("sasl.jaas.config", "a b=\"c\";");
    }

    @Test
    void lastOfTwoEqualFlagsCounts() {
        assertThat(load("--parallelism", "1", "--parallelism", "4").execution().parallelism())
                .isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource({
        "topic.news, topics.news",
        "alert.min-storys, alert.min-stories",
        "bootstrap.servers, kafka.bootstrap.servers",
        "kafak.bootstrap.servers, kafka.bootstrap.servers",
        "parralelism, parallelism"
    })
    void suggestsTheKeyThatWasMeant(String written, String meant) {
        assertThatThrownBy(() -> load("--" + written, "1"))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "unknown key %s from flag --%s; did you mean %s?"
                                .formatted(written, written, meant));
    }

    @Test
    void suggestsNothingWhereNothingIsNear() {
        assertThatThrownBy(() -> load("--colour", "red"))
                .hasMessage("unknown key colour from flag --colour");
    }

    @Test
    void refusesUnknownKeysOfFileAndEnvironmentToo() throws IOException {
        String file = file("topics.newz=n");

        assertThatThrownBy(() -> load(Map.of("CONCEPT_PULSE_TOPIC_NEWS", "n"), "--config", file))
                .hasMessageContaining("unknown key topics.newz from " + file)
                .hasMessageContaining(
                        "unknown variable CONCEPT_PULSE_TOPIC_NEWS in the environment;"
                                + " did you mean CONCEPT_PULSE_TOPICS_NEWS?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CONCEPT_PULSE_SERVICE_HOST",
                "CONCEPT_PULSE_SERVICE_PORT_HTTP",
                "CONCEPT_PULSE_PORT",
                "CONCEPT_PULSE_PORT_8081_TCP_ADDR",
                "CONCEPT_PULSE_KAFKA_SERVICE_PORT",
                "CONCEPT_PULSE_KAFKA_PORT_9092_TCP"
            })
    void passesOverWhatKubernetesSaysOfServices(String name) {
        assertThat(load(Map.of(name, "tcp://10.0.0.1:8081")).kafka().settings()).hasSize(2);
    }

    @Test
    void takesAnEmptyVariableForNone() {
        assertThat(load(Map.of("CONCEPT_PULSE_TOPICS_NEWS", "")).topics().news()).isEqualTo("news");
    }

    @Test
    void passesKafkaSettingsOfTheEnvironmentThrough() {
        Map<String, String> env = Map.of("CONCEPT_PULSE_KAFKA_SASL_JAAS_CONFIG", "x");

        assertThat(load(env).kafka().settings()).containsEntry("sasl.jaas.config", "x");
    }

    @Test
    void eachKeyHasAVariableOfItsOwn() {
        Stream<String> keys = JobOptions.ALL.stream().map(ConfigOption::key);

        assertThat(keys.map(Environment::nameOf)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    parallelism        | two   | a whole number
                    alert.enter-score  | high  | a number
                    postgres.migrate   | maybe | true or false
                    time.max-ahead     | 5 q   | a duration such as 500 ms, 5 s, 10 min or 7 d
                    time.mode          | fast  | one of live, replay
                    """)
    void saysWhatIsExpectedInsteadOfAValueOfTheWrongType(String key, String value, String type) {
        assertThatThrownBy(() -> load("--" + key, value))
                .isInstanceOf(UsageException.class)
                .hasMessage(
                        "%s cannot be '%s' from flag --%s; expected %s"
                                .formatted(key, value, key, type));
    }

    @Test
    void readsTheFileNamedInTheEnvironment() throws IOException {
        Map<String, String> env = Map.of("CONCEPT_PULSE_CONFIG", file("topics.news = 新闻 "));

        assertThat(load(env).topics().news()).isEqualTo("新闻");
    }

    @Test
    void saysThatTheFileIsMissing() {
        String missing = directory.resolve("none.properties").toString();

        assertThatThrownBy(() -> load("--config", missing))
                .isInstanceOf(UsageException.class)
                .hasMessage("--config: cannot read " + missing + ": there is no such file");
    }

    @Test
    void saysThatTheFileCannotBeRead() {
        assertThatThrownBy(() -> load("--config", directory.toString()))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining("--config: cannot read " + directory);
    }

    @Test
    void helpNamesEveryKeyWithItsDefault() {
        String help = ConfigLoader.help();

        assertThat(JobOptions.ALL)
                .hasSizeGreaterThan(30)
                .allSatisfy(option -> assertThat(help).contains("  " + option.key()));
        assertThat(help).contains("time.max-ahead = 5 min (a duration");
    }

    @Test
    void exitsWithTwo() {
        assertThat(new UsageException("no").exitCode()).isEqualTo(2);
    }
}
