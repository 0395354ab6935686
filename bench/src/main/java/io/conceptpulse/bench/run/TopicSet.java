package io.conceptpulse.bench.run;

import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.stack.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The topics of one run of the job. Runs share inputs; each has outputs of its own.
 *
 * @param run names the outputs, and the database
 */
record TopicSet(String run, String news, String ticks, String concepts, String stocks) {

    private static final long SECONDS = 60;

    /** Topics on which nothing but heartbeats come. */
    static final String NO_NEWS = "news-none";

    static final String NO_TICKS = "ticks-none";

    /** More articles than the ticks' time would bring, to be measured alone. */
    static final String NEWS_ALONE = "news-alone";

    static TopicSet of(String run, String news, String ticks) {
        return new TopicSet(run, news, ticks, Topics.CONCEPTS, Topics.STOCKS);
    }

    static TopicSet live() {
        return new TopicSet("live", "news-live", "ticks-live", "concepts-live", "stocks-live");
    }

    /** Every topic of the replays that has heartbeats, with its partitions. */
    static Map<String, Integer> beating() {
        Map<String, Integer> partitions = new HashMap<>(Topics.inputs());
        partitions.put(NO_NEWS, 2);
        partitions.put(NEWS_ALONE, 2);
        partitions.put(NO_TICKS, 4);
        return partitions;
    }

    String alerts() {
        return "alerts-" + run;
    }

    String deadLetters() {
        return "dead-letters-" + run;
    }

    String late() {
        return "late-" + run;
    }

    /** The run, for a person. */
    String label() {
        return run.replace('_', ' ');
    }

    /** The job's options that name them. */
    Map<String, String> options() {
        return Map.of(
                "topics.news", news,
                "topics.ticks", ticks,
                "topics.concepts", concepts,
                "topics.stocks", stocks,
                "topics.alerts", alerts(),
                "topics.dead-letters", deadLetters(),
                "topics.late", late());
    }

    /** The topics of the inputs that the broker does not make by itself. */
    static void createInputs(String bootstrap) {
        create(
                bootstrap,
                List.of(
                        topic(NO_NEWS, 2, false, "CreateTime"),
                        topic(NEWS_ALONE, 2, false, "CreateTime"),
                        topic(NO_TICKS, 4, false, "CreateTime")));
    }

    void createOutputs(String bootstrap) {
        // The broker's time: when an alert was there, and not the event time of it.
        create(
                bootstrap,
                List.of(
                        topic(alerts(), 1, false, "LogAppendTime"),
                        topic(deadLetters(), 1, false, "CreateTime"),
                        topic(late(), 1, false, "CreateTime")));
    }

    void createLiveInputs(String bootstrap) {
        create(
                bootstrap,
                List.of(
                        topic(news, 2, false, "LogAppendTime"),
                        topic(ticks, 4, false, "CreateTime"),
                        topic(concepts, 1, true, "CreateTime"),
                        topic(stocks, 1, true, "CreateTime")));
    }

    private static NewTopic topic(String name, int partitions, boolean compacted, String time) {
        return new NewTopic(name, partitions, (short) 1)
                .configs(
                        Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                compacted
                                        ? TopicConfig.CLEANUP_POLICY_COMPACT
                                        : TopicConfig.CLEANUP_POLICY_DELETE,
                                TopicConfig.RETENTION_MS_CONFIG,
                                "-1",
                                TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
                                time));
    }

    private static void create(String bootstrap, Collection<NewTopic> topics) {
        try (Admin admin =
                Admin.create(
                        Map.<String, Object>of(
                                AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            admin.createTopics(topics).all().get(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Problem.failed("interrupted", e);
        } catch (ExecutionException | TimeoutException e) {
            throw Problem.unreachable("the broker makes no topics (" + e.getMessage() + ")", e);
        }
    }
}
