package io.conceptpulse.job.preflight;

import io.conceptpulse.job.config.Kafka;
import io.conceptpulse.job.config.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.AuthenticationException;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;

/** Whether the brokers answer and have the topics. */
final class KafkaCheck {

    private KafkaCheck() {}

    static void run(Kafka kafka, Topics topics, Duration timeout) {
        Properties properties = kafka.client();
        String millis = Long.toString(timeout.toMillis());
        properties.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, millis);
        properties.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, millis);
        List<String> missing;
        try (Admin admin = Admin.create(properties)) {
            missing = missing(admin, topics);
        } catch (KafkaException e) {
            throw failure(kafka, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw failure(kafka, e);
        }
        if (!missing.isEmpty()) {
            throw new UnreachableException(
                    MissingTopics.message(kafka.bootstrapServers(), missing, topics.catalogs()));
        }
    }

    private static List<String> missing(Admin admin, Topics topics) throws InterruptedException {
        Map<String, KafkaFuture<TopicDescription>> answers =
                admin.describeTopics(topics.all()).topicNameValues();
        List<String> missing = new ArrayList<>();
        for (String topic : topics.all()) {
            try {
                answers.get(topic).get();
            } catch (ExecutionException e) {
                if (!(e.getCause() instanceof UnknownTopicOrPartitionException)) {
                    throw new KafkaException(e.getCause().getMessage(), e.getCause());
                }
                missing.add(topic);
            }
        }
        return missing;
    }

    private static UnreachableException failure(Kafka kafka, Exception e) {
        Throwable cause = e.getCause() == null ? e : e.getCause();
        String at = "Kafka at " + kafka.bootstrapServers();
        if (cause instanceof AuthenticationException) {
            return new UnreachableException(
                    at
                            + " does not accept the login: check kafka.security.protocol, kafka.sasl.*"
                            + " and kafka.ssl.* ("
                            + cause.getMessage()
                            + ")",
                    e);
        }
        if (cause instanceof AuthorizationException) {
            return new UnreachableException(
                    at
                            + " does not let this user see the topics: allow DESCRIBE, READ and WRITE on"
                            + " them ("
                            + cause.getMessage()
                            + ")",
                    e);
        }
        return new UnreachableException(
                at
                        + " cannot be reached: check kafka.bootstrap.servers, and that the broker runs ("
                        + cause.getMessage()
                        + ")",
                e);
    }
}
