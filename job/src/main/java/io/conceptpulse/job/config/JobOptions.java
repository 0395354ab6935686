package io.conceptpulse.job.config;

import io.conceptpulse.sentiment.model.ToneModels;
import org.apache.flink.configuration.ConfigOption;
import org.apache.flink.configuration.ConfigOptions;
import org.apache.flink.configuration.ConfigOptions.OptionBuilder;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Every key that the job knows, but for {@code kafka.*}, which goes to the Kafka clients. */
public final class JobOptions {

    private static final List<ConfigOption<?>> DECLARED = new ArrayList<>();

    /** What begins with this goes to the Kafka clients, without it and unchecked. */
    public static final String KAFKA_PREFIX = "kafka.";

    public static final ConfigOption<String> BOOTSTRAP_SERVERS =
            text(
                    "kafka.bootstrap.servers",
                    "Brokers to begin with, host:port, by commas. Required.");
    public static final ConfigOption<String> GROUP_ID =
            text("kafka.group.id", "concept-pulse", "Consumer group under which offsets are kept.");

    public static final ConfigOption<String> TOPIC_NEWS =
            text("topics.news", "news", "Articles, in.");
    public static final ConfigOption<String> TOPIC_TICKS =
            text("topics.ticks", "ticks", "Snapshots of stocks, in.");
    public static final ConfigOption<String> TOPIC_CONCEPTS =
            text("topics.concepts", "concepts", "Boards, in; compacted, one partition.");
    public static final ConfigOption<String> TOPIC_STOCKS =
            text("topics.stocks", "stocks", "Listed stocks, in; compacted, one partition.");
    public static final ConfigOption<String> TOPIC_ALERTS =
            text("topics.alerts", "alerts", "Breakouts of mentions, out.");
    public static final ConfigOption<String> TOPIC_DEAD_LETTERS =
            text("topics.dead-letters", "dead-letters", "Records that were not accepted, out.");
    public static final ConfigOption<String> TOPIC_LATE =
            text("topics.late", "late", "Records that came too late for their rows, out.");

    public static final ConfigOption<StartOffsets> START_OFFSETS =
            choice(
                    "start.offsets",
                    StartOffsets.COMMITTED,
                    "Where news and ticks begin without a checkpoint; committed falls back to"
                            + " earliest. Catalogs are always read from their beginning.");

    public static final ConfigOption<TimeRules.Mode> TIME_MODE =
            choice(
                    "time.mode",
                    TimeRules.Mode.LIVE,
                    "live: the wall clock moves time on when feeds are quiet; replay: only records"
                            + " and heartbeats do.");
    public static final ConfigOption<TimeRules.FirstSeen> ASSUME_FIRST_SEEN =
            choice(
                    "time.assume-first-seen",
                    TimeRules.FirstSeen.NONE,
                    "published takes the time of publication for articles without first_seen_at:"
                            + " for historical imports only.");
    public static final ConfigOption<Duration> MAX_AHEAD =
            span("time.max-ahead", Duration.ofMinutes(5), "A record this far ahead is dead.");
    public static final ConfigOption<Duration> NEWS_OUT_OF_ORDERNESS =
            span("news.out-of-orderness", Duration.ofSeconds(5), "Disorder expected in news.");
    public static final ConfigOption<Duration> TICKS_OUT_OF_ORDERNESS =
            span("ticks.out-of-orderness", Duration.ofSeconds(5), "Disorder expected in ticks.");
    public static final ConfigOption<Duration> TICKS_IDLE_IN_SESSION =
            span(
                    "ticks.idle-in-session",
                    Duration.ofSeconds(120),
                    "Silence of ticks in session after which the wall clock moves time on.");
    public static final ConfigOption<Duration> IDLE_ELSEWHERE =
            span(
                    "idle.elsewhere",
                    Duration.ofSeconds(5),
                    "The same for news, and outside sessions.");
    public static final ConfigOption<Duration> NEWS_LATE_AFTER =
            span("news.late-after", Duration.ofHours(24), "An article this late amends no row.");

    public static final ConfigOption<Duration> ARTICLES_REMEMBER =
            span("articles.remember", Duration.ofDays(7), "How long versions are told apart.");
    public static final ConfigOption<String> NAMES_FORMER =
            text(
                    "names.former",
                    "standard",
                    "Names that stocks had before: standard, none, or a file with symbol, tab, name.");
    public static final ConfigOption<Duration> STORIES_WINDOW =
            span("stories.window", Duration.ofDays(3), "How far apart articles of a story may be.");

    public static final ConfigOption<String> SENTIMENT_MODEL =
            text(
                    "sentiment.model",
                    ToneModels.STANDARD,
                    "Model of tone: standard, none for rules alone, or path or URI of your own, which"
                            + " every TaskManager can read.");

    public static final ConfigOption<Integer> ALERT_MIN_STORIES =
            count("alert.min-stories", 5, "Stories that an alert needs.");
    public static final ConfigOption<Integer> ALERT_MIN_SOURCES =
            count("alert.min-sources", 3, "Publishers that an alert needs.");
    public static final ConfigOption<Double> ALERT_ENTER_SCORE =
            score("alert.enter-score", 3.0, "Score at which an alert opens.");
    public static final ConfigOption<Double> ALERT_LEAVE_SCORE =
            score("alert.leave-score", 1.5, "Score below which an alert closes.");
    public static final ConfigOption<Duration> ALERT_MIN_HOLD =
            span(
                    "alert.min-hold",
                    Duration.ofMinutes(30),
                    "An alert stays open at least this long.");
    public static final ConfigOption<Duration> ALERT_COOL_DOWN =
            span("alert.cool-down", Duration.ofMinutes(30), "Quiet between two alerts of a board.");

    public static final ConfigOption<Integer> PARALLELISM =
            count("parallelism", 2, "Subtasks of each operator that can have several.");
    public static final ConfigOption<Integer> MAX_PARALLELISM =
            count("max-parallelism", 128, "Key groups; may never change while state is kept.");
    public static final ConfigOption<Duration> CHECKPOINT_INTERVAL =
            span("checkpoint.interval", Duration.ofSeconds(10), "Time between checkpoints.");
    public static final ConfigOption<String> CHECKPOINT_DIR =
            text("checkpoint.dir", "Where checkpoints go; the cluster's setting if not given.");
    public static final ConfigOption<Duration> PROVISIONAL_PACE =
            span(
                    "provisional.pace",
                    Duration.ofSeconds(1),
                    "Rows of the running minute are written at most this often, by the wall clock.");

    public static final ConfigOption<String> POSTGRES_URL =
            text("postgres.url", "jdbc:postgresql://host:port/database. Required.");
    public static final ConfigOption<String> POSTGRES_USER =
            text("postgres.user", "Role that owns or may write the tables.");
    public static final ConfigOption<String> POSTGRES_PASSWORD =
            text("postgres.password", "Its password; better from the environment or a file.");
    public static final ConfigOption<String> POSTGRES_PASSWORD_FILE =
            text("postgres.password.file", "A file that holds nothing but the password.");
    public static final ConfigOption<Boolean> POSTGRES_MIGRATE =
            declare(
                    option("postgres.migrate")
                            .booleanType()
                            .defaultValue(true)
                            .withDescription("Whether the job brings the tables up to date."));

    public static final ConfigOption<Integer> SINK_BATCH_SIZE =
            count("sink.batch-size", 1000, "Rows in a batch at which it is written.");
    public static final ConfigOption<Duration> SINK_FLUSH_INTERVAL =
            span("sink.flush-interval", Duration.ofMillis(500), "The longest that a row waits.");

    public static final ConfigOption<String> CALENDAR_FILE =
            text(
                    "calendar.file",
                    "Weekdays without a session, of complete years, instead of the built-in ones.");

    /** All of the above, in the order in which they are declared. */
    public static final List<ConfigOption<?>> ALL = Collections.unmodifiableList(DECLARED);

    private JobOptions() {}

    private static OptionBuilder option(String key) {
        return ConfigOptions.key(key);
    }

    private static ConfigOption<String> text(String key, String says) {
        return declare(option(key).stringType().noDefaultValue().withDescription(says));
    }

    private static ConfigOption<String> text(String key, String byDefault, String says) {
        return declare(option(key).stringType().defaultValue(byDefault).withDescription(says));
    }

    private static ConfigOption<Integer> count(String key, int byDefault, String says) {
        return declare(option(key).intType().defaultValue(byDefault).withDescription(says));
    }

    private static ConfigOption<Double> score(String key, double byDefault, String says) {
        return declare(option(key).doubleType().defaultValue(byDefault).withDescription(says));
    }

    private static ConfigOption<Duration> span(String key, Duration byDefault, String says) {
        return declare(option(key).durationType().defaultValue(byDefault).withDescription(says));
    }

    private static <E extends Enum<E>> ConfigOption<E> choice(
            String key, E byDefault, String says) {
        return declare(
                option(key)
                        .enumType(byDefault.getDeclaringClass())
                        .defaultValue(byDefault)
                        .withDescription(says));
    }

    private static <T> ConfigOption<T> declare(ConfigOption<T> option) {
        DECLARED.add(option);
        return option;
    }
}
