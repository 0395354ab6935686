package io.conceptpulse.local;

import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.stack.EmbeddedBroker;
import io.conceptpulse.local.stack.Topics;
import io.conceptpulse.local.stack.WorkDirectory;
import org.apache.kafka.common.TopicPartition;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** What the topics of a kept directory hold of the replay already. */
final class KeptReplay {

    private KeptReplay() {}

    /**
     * How much each partition holds. Topics that hold another replay are refused: mixed, neither
     * would come out right.
     */
    static Map<TopicPartition, Long> held(
            WorkDirectory directory, String replay, EmbeddedBroker broker) throws IOException {
        if (!directory.isKept()) {
            return Map.of();
        }
        Path file = directory.replayName();
        if (!Files.exists(file)) {
            Files.writeString(file, replay);
            return Map.of();
        }
        String before = Files.readString(file);
        if (!before.equals(replay)) {
            throw Problem.usage(
                    "%s holds another replay (%s); name another --keep directory, or remove it"
                            .formatted(file.getParent(), before));
        }
        return broker.endOffsets(Topics.inputs());
    }
}
