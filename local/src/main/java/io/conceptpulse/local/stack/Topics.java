package io.conceptpulse.local.stack;

import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The topics of the local run. */
public final class Topics {

    public static final String NEWS = "news";
    public static final String TICKS = "ticks";
    public static final String CONCEPTS = "concepts";
    public static final String STOCKS = "stocks";
    public static final String ALERTS = "alerts";
    public static final String DEAD_LETTERS = "dead-letters";
    public static final String LATE = "late";

    private Topics() {}

    /** Partitions of each topic that the job reads. */
    public static Map<String, Integer> inputs() {
        Map<String, Integer> partitions = new LinkedHashMap<>();
        partitions.put(CONCEPTS, 1);
        partitions.put(STOCKS, 1);
        partitions.put(NEWS, 2);
        partitions.put(TICKS, 4);
        return partitions;
    }

    static List<NewTopic> all() {
        return List.of(
                topic(NEWS, 2, false),
                topic(TICKS, 4, false),
                topic(CONCEPTS, 1, true),
                topic(STOCKS, 1, true),
                topic(ALERTS, 1, false),
                topic(DEAD_LETTERS, 1, false),
                topic(LATE, 1, false));
    }

    private static NewTopic topic(String name, int partitions, boolean compacted) {
        return new NewTopic(name, partitions, (short) 1)
                .configs(
                        Map.of(
                                TopicConfig.CLEANUP_POLICY_CONFIG,
                                compacted
                                        ? TopicConfig.CLEANUP_POLICY_COMPACT
                                        : TopicConfig.CLEANUP_POLICY_DELETE,
                                // A replay carries the time stamps of its time: any retention
                                // would delete the records as they come, and a tape of a made-up
                                // tomorrow is for the job to refuse.
                                TopicConfig.RETENTION_MS_CONFIG,
                                "-1",
                                TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG,
                                "CreateTime",
                                TopicConfig.MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG,
                                Long.toString(Long.MAX_VALUE)));
    }
}
