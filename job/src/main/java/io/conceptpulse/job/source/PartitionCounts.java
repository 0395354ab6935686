package io.conceptpulse.job.source;

import io.conceptpulse.job.config.Kafka;
import org.apache.kafka.clients.admin.Admin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;

/** How many partitions each topic has. */
public record PartitionCounts(Map<String, Integer> byTopic) {

    public PartitionCounts {
        byTopic = Map.copyOf(byTopic);
    }

    /**
     * Asks the brokers.
     *
     * @throws IllegalStateException if they do not answer, or a topic is missing
     */
    public static PartitionCounts ask(Kafka kafka, List<String> topics) {
        Map<String, Integer> counts = new HashMap<>();
        try (Admin admin = Admin.create(kafka.client())) {
            admin.describeTopics(topics)
                    .allTopicNames()
                    .get()
                    .forEach((topic, known) -> counts.put(topic, known.partitions().size()));
        } catch (ExecutionException e) {
            throw new IllegalStateException("cannot ask for the partitions of " + topics, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        return new PartitionCounts(counts);
    }

    public int of(String topic) {
        Integer partitions = byTopic.get(topic);
        if (partitions == null) {
            throw new IllegalArgumentException("no such topic: " + topic);
        }
        return partitions;
    }
}
