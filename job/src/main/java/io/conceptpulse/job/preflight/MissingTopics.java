package io.conceptpulse.job.preflight;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Says which topics are missing and how to make them, in one line that a shell understands. */
final class MissingTopics {

    private MissingTopics() {}

    static String message(String servers, List<String> missing, List<String> catalogs) {
        Predicate<String> isCatalog = catalogs::contains;
        List<String> commands = new ArrayList<>();
        addCommand(commands, servers, missing.stream().filter(isCatalog.negate()).toList(), "");
        addCommand(
                commands,
                servers,
                missing.stream().filter(isCatalog).toList(),
                " --partitions 1 --config cleanup.policy=compact");
        return "Kafka at "
                + servers
                + " lacks the topics "
                + String.join(", ", missing)
                + "; create them: "
                + String.join("; ", commands);
    }

    private static void addCommand(
            List<String> commands, String servers, List<String> topics, String options) {
        if (!topics.isEmpty()) {
            commands.add(
                    "for t in %s; do kafka-topics.sh --bootstrap-server %s --create --topic $t%s; done"
                            .formatted(String.join(" ", topics), servers, options));
        }
    }
}
