package io.conceptpulse.job.config;

import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.util.InstantiationUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.Serializable;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class JobConfigTest {

    private static final Map<String, String> LEAST =
            Map.of(
                    "kafka.bootstrap.servers", "broker:9092",
                    "postgres.url", "jdbc:postgresql://store/pulse");

    private static JobConfig with(Map<String, String> more) {
        Map<String, String> all = new HashMap<>(LEAST);
        all.putAll(more);
        return JobConfig.from(Configuration.fromMap(all));
    }

    @Test
    void hasTheseDefaults() {
        JobConfig config = with(Map.of());

        assertThat(config.kafka())
                .isEqualTo(
                        new Kafka(
                                Map.of(
                                        "bootstrap.servers", "broker:9092",
                                        "group.id", "concept-pulse")));
        assertThat(config.topics())
                .isEqualTo(
                        new Topics(
                                "news",
                                "ticks",
                                "concepts",
                                "stocks",
                                "alerts",
                                "dead-letters",
                                "late"));
        assertThat(config.startOffsets()).isEqualTo(StartOffsets.COMMITTED);
        assertThat(config.time())
                .isEqualTo(
                        new TimeRules(
                                TimeRules.Mode.LIVE,
                                TimeRules.FirstSeen.NONE,
                                Duration.ofMinutes(5),
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(5),
                                Duration.ofSeconds(120),
                                Duration.ofSeconds(5),
                                Duration.ofHours(24)));
        assertThat(config.remembrance())
                .isEqualTo(new Remembrance(Duration.ofDays(7), Duration.ofDays(3)));
        assertThat(config.tone()).isEqualTo(new ToneRules("standard"));
        assertThat(config.alerts())
                .isEqualTo(
                        new AlertRules(
                                5, 3, 3.0, 1.5, Duration.ofMinutes(30), Duration.ofMinutes(30)));
        assertThat(config.execution())
                .isEqualTo(
                        new Execution(
                                2,
                                128,
                                Duration.ofSeconds(10),
                                Optional.empty(),
                                Duration.ofSeconds(1)));
        assertThat(config.postgres())
                .isEqualTo(new Postgres("jdbc:postgresql://store/pulse", "", "", true));
        assertThat(config.sink()).isEqualTo(new SinkRules(1000, Duration.ofMillis(500)));
        assertThat(config.calendarFile()).isEmpty();
        assertThat(config.formerNames()).isEqualTo("standard");
    }

    @Test
    void takesEveryKeyFromWhatIsGiven() {
        Map<String, String> given = new HashMap<>();
        given.put("kafka.bootstrap.servers", "a:1,b:2");
        given.put("kafka.group.id", "desk");
        given.put("kafka.security.protocol", "SASL_SSL");
        List.of("news", "ticks", "concepts", "stocks", "alerts", "dead-letters", "late")
                .forEach(topic -> given.put("topics." + topic, "my-" + topic));
        given.put("start.offsets", "latest");
        given.put("time.mode", "replay");
        given.put("time.assume-first-seen", "published");
        given.put("time.max-ahead", "1 min");
        given.put("news.out-of-orderness", "2 s");
        given.put("ticks.out-of-orderness", "3 s");
        given.put("ticks.idle-in-session", "4 s");
        given.put("idle.elsewhere", "6 s");
        given.put("news.late-after", "12 h");
        given.put("articles.remember", "8 d");
        given.put("names.former", "/etc/names.tsv");
        given.put("stories.window", "2 d");
        given.put("sentiment.model", "none");
        given.put("alert.min-stories", "6");
        given.put("alert.min-sources", "4");
        given.put("alert.enter-score", "3.5");
        given.put("alert.leave-score", "1.25");
        given.put("alert.min-hold", "20 min");
        given.put("alert.cool-down", "40 min");
        given.put("parallelism", "3");
        given.put("max-parallelism", "256");
        given.put("checkpoint.interval", "30 s");
        given.put("checkpoint.dir", "s3://bucket/checkpoints");
        given.put("provisional.pace", "2 s");
        given.put("postgres.url", "jdbc:postgresql://other/pulse");
        given.put("postgres.user", "writer");
        given.put("postgres.password", "geheim");
        given.put("postgres.migrate", "false");
        given.put("sink.batch-size", "50");
        given.put("sink.flush-interval", "100 ms");
        given.put("calendar.file", "/etc/sessions.txt");
        assertThat(given.keySet())
                .as("each option but the alternative to the password")
                .containsAll(
                        JobOptions.ALL.stream()
                                .map(ConfigOption::key)
                                .filter(key -> !key.equals("postgres.password.file"))
                                .toList());

        JobConfig config = JobConfig.from(Configuration.fromMap(given));

        assertThat(config.kafka().settings())
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(
                                "bootstrap.servers", "a:1,b:2",
                                "group.id", "desk",
                                "security.protocol", "SASL_SSL"));
        assertThat(config.topics())
                .isEqualTo(
                        new Topics(
                                "my-news",
                                "my-ticks",
                                "my-concepts",
                                "my-stocks",
                                "my-alerts",
                                "my-dead-letters",
                                "my-late"));
        assertThat(config.startOffsets()).isEqualTo(StartOffsets.LATEST);
        assertThat(config.time())
                .isEqualTo(
                        new TimeRules(
                                TimeRules.Mode.REPLAY,
                                TimeRules.FirstSeen.PUBLISHED,
                                Duration.ofMinutes(1),
                                Duration.ofSeconds(2),
                                Duration.ofSeconds(3),
                                Duration.ofSeconds(4),
                                Duration.ofSeconds(6),
                                Duration.ofHours(12)));
        assertThat(config.remembrance())
                .isEqualTo(new Remembrance(Duration.ofDays(8), Duration.ofDays(2)));
        assertThat(config.alerts())
                .isEqualTo(
                        new AlertRules(
                                6, 4, 3.5, 1.25, Duration.ofMinutes(20), Duration.ofMinutes(40)));
        assertThat(config.execution())
                .isEqualTo(
                        new Execution(
                                3,
                                256,
                                Duration.ofSeconds(30),
                                Optional.of("s3://bucket/checkpoints"),
                                Duration.ofSeconds(2)));
        assertThat(config.postgres())
                .isEqualTo(
                        new Postgres("jdbc:postgresql://other/pulse", "writer", "geheim", false));
        assertThat(config.sink()).isEqualTo(new SinkRules(50, Duration.ofMillis(100)));
        assertThat(config.formerNames()).isEqualTo("/etc/names.tsv");
        assertThat(config.calendarFile()).contains("/etc/sessions.txt");
        assertThat(config.tone()).isEqualTo(new ToneRules("none"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    topics.alerts         | news        | topics.* must be named, each differently
                    idle.elsewhere        | 0 s         | idle.elsewhere must be longer than 0
                    alert.min-stories     | 0           | alert.min-stories must be 1 or more, is 0
                    alert.enter-score     | 0           | alert.enter-score must be above 0
                    alert.enter-score     | NaN         | alert.enter-score must be above 0, is NaN
                    alert.leave-score     | 4           | at most alert.enter-score (3.0), is 4.0
                    max-parallelism       | 1           | max-parallelism must be from parallelism (2)
                    postgres.url          | mysql://h   | postgres.url must be like jdbc:postgresql://
                    sink.batch-size       | -3          | sink.batch-size must be 1 or more, is -3
                    sentiment.model       | no/such.tsv | sentiment.model: cannot read the model of tone no/such.tsv
                    kafka.group.id        | ''          | kafka.group.id must be a name
                    """)
    void refusesValuesThatMakeNoSense(String key, String value, String says) {
        assertThatThrownBy(() -> with(Map.of(key, value)))
                .isInstanceOf(UsageException.class)
                .hasMessageContaining(says);
    }

    @Test
    void refusesATimeThatRunsBackwards() {
        Duration before = Duration.ofSeconds(-1);

        assertThatThrownBy(() -> new AlertRules(1, 1, 3, 1, before, Duration.ZERO))
                .hasMessage("alert.min-hold must be 0 or longer, is -1 s");
    }

    @Test
    void saysAllThatIsWrongAtOnce() {
        assertThatThrownBy(() -> JobConfig.from(Configuration.fromMap(Map.of("parallelism", "0"))))
                .hasMessageContaining("kafka.bootstrap.servers is required")
                .hasMessageContaining("CONCEPT_PULSE_POSTGRES_URL")
                .hasMessageContaining("parallelism must be 1 or more");
    }

    @Test
    void keepsTheConsumerGroupFromProducers() {
        Kafka kafka = with(Map.of()).kafka();

        assertThat(kafka.consumer()).containsKey("group.id");
        assertThat(kafka.client()).containsOnlyKeys("bootstrap.servers");
    }

    @Test
    void doesNotPrintSecretsOfItsParts() {
        JobConfig config =
                with(Map.of("postgres.password", "geheim", "kafka.ssl.key.password", "geheim"));

        assertThat(config.toString()).contains("broker:9092").doesNotContain("geheim");
    }

    @Test
    void travelsToTheTaskManagersWhereItIsNeeded() throws IOException, ClassNotFoundException {
        JobConfig config = with(Map.of());
        List<Serializable> parts =
                List.of(
                        config.kafka(),
                        config.topics(),
                        config.time(),
                        config.remembrance(),
                        config.tone(),
                        config.alerts(),
                        config.postgres(),
                        config.sink());

        for (Serializable part : parts) {
            byte[] bytes = InstantiationUtil.serializeObject(part);
            Object back = InstantiationUtil.deserializeObject(bytes, getClass().getClassLoader());
            assertThat(back).isEqualTo(part);
        }
    }
}
