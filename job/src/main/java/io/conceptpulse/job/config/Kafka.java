package io.conceptpulse.job.config;

import org.apache.flink.configuration.Configuration;

import java.io.Serializable;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What the Kafka clients are told.
 *
 * @param settings names as Kafka has them, without the prefix {@code kafka.}; {@code
 *     bootstrap.servers} and {@code group.id} are always there
 */
public record Kafka(Map<String, String> settings) implements Serializable {

    private static final String SERVERS = withoutPrefix(JobOptions.BOOTSTRAP_SERVERS.key());
    private static final String GROUP = withoutPrefix(JobOptions.GROUP_ID.key());

    public Kafka {
        settings = Map.copyOf(settings);
        if (settings.getOrDefault(SERVERS, "").isBlank()) {
            throw Check.missing(JobOptions.BOOTSTRAP_SERVERS.key());
        }
        Check.that(
                !settings.getOrDefault(GROUP, "").isBlank(),
                JobOptions.GROUP_ID.key(),
                "a name",
                "empty");
    }

    public String bootstrapServers() {
        return settings.get(SERVERS);
    }

    public String groupId() {
        return settings.get(GROUP);
    }

    /** For a consumer: everything. */
    public Properties consumer() {
        Properties properties = new Properties();
        properties.putAll(settings);
        return properties;
    }

    /** For a producer or an admin client: everything but the consumer group. */
    public Properties client() {
        Properties properties = consumer();
        properties.remove(GROUP);
        return properties;
    }

    /** Names only where the value may be a secret. */
    @Override
    public String toString() {
        Map<String, String> shown = new TreeMap<>();
        settings.forEach((name, value) -> shown.put(name, Secrets.redacted(name, value)));
        return "Kafka" + shown;
    }

    static Kafka from(Configuration c) {
        Map<String, String> settings = new TreeMap<>();
        settings.put(GROUP, c.get(JobOptions.GROUP_ID));
        c.toMap()
                .forEach(
                        (key, value) -> {
                            if (key.startsWith(JobOptions.KAFKA_PREFIX)) {
                                settings.put(withoutPrefix(key), value);
                            }
                        });
        return new Kafka(settings);
    }

    private static String withoutPrefix(String key) {
        return key.substring(JobOptions.KAFKA_PREFIX.length());
    }
}
