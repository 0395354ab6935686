package io.conceptpulse.local;

import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.replay.Feed;
import io.conceptpulse.local.replay.KafkaPublisher;
import io.conceptpulse.local.replay.ReplayPlan;
import io.conceptpulse.local.replay.Replayer;
import io.conceptpulse.local.replay.WallClock;
import io.conceptpulse.local.stack.Topics;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

import java.io.IOException;
import java.io.PrintStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sends a replay to a broker that runs already, and nothing else. */
final class PublishRun {

    private static final int TIMEOUT_MILLIS = 10_000;
    private static final Pattern ADDRESS = Pattern.compile("(.+):(\\d{1,5})");

    private PublishRun() {}

    static int run(StackOptions options, String bootstrap, List<Feed> feeds, PrintStream out)
            throws Exception {
        Steps steps = new Steps(out);
        probe(bootstrap);
        ReplayPlan plan = options.plan("", feeds);
        // All of them, also where there is no file: a job whose time only heartbeats move waits for
        // each.
        Map<String, Integer> partitions =
                partitions(bootstrap, List.copyOf(Topics.inputs().keySet()));
        steps.say("broker at " + bootstrap + ", partitions " + partitions);
        try (KafkaPublisher publisher = new KafkaPublisher(bootstrap)) {
            Replayer replayer =
                    new Replayer(
                            plan.sendings(partitions),
                            options.speed,
                            WallClock.SYSTEM,
                            publisher,
                            Map.of());
            replayer.run();
            steps.say(
                    "sent %s and %,d heartbeats"
                            .formatted(
                                    replayer.progress().sentByTopic(),
                                    replayer.progress().heartbeats()));
        }
        return 0;
    }

    /** Fails at once where nothing listens; Kafka's client would try for a long time. */
    private static void probe(String bootstrap) {
        IOException last = null;
        for (String address : bootstrap.split(",")) {
            Matcher parts = ADDRESS.matcher(address.strip());
            if (!parts.matches()) {
                throw Problem.usage("--bootstrap " + address + ": give HOST:PORT");
            }
            try (Socket socket = new Socket()) {
                InetSocketAddress target =
                        new InetSocketAddress(parts.group(1), Integer.parseInt(parts.group(2)));
                socket.connect(target, TIMEOUT_MILLIS);
                return;
            } catch (IOException e) {
                last = e;
            }
        }
        throw unreachable(bootstrap, last);
    }

    private static Map<String, Integer> partitions(String bootstrap, List<String> topics)
            throws InterruptedException {
        Map<String, Object> settings =
                Map.of(
                        AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap,
                        AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS,
                        AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, TIMEOUT_MILLIS);
        try (Admin admin = Admin.create(settings)) {
            return new TreeMap<>(
                    admin
                            .describeTopics(topics)
                            .allTopicNames()
                            .get(2L * TIMEOUT_MILLIS, TimeUnit.MILLISECONDS)
                            .values()
                            .stream()
                            .collect(
                                    Collectors.toMap(
                                            topic -> topic.name(),
                                            topic -> topic.partitions().size())));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof UnknownTopicOrPartitionException) {
                throw Problem.unreachable(
                        "the broker at %s lacks one of the topics %s; create them first"
                                .formatted(bootstrap, topics),
                        e);
            }
            throw unreachable(bootstrap, e.getCause());
        } catch (KafkaException | java.util.concurrent.TimeoutException e) {
            throw unreachable(bootstrap, e.getCause() == null ? e : e.getCause());
        }
    }

    private static Problem unreachable(String bootstrap, Throwable why) {
        return Problem.unreachable(
                "no broker at %s (%s); is it running, and is the address right?"
                        .formatted(bootstrap, why.getMessage()),
                why);
    }
}
