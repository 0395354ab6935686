package io.conceptpulse.cluster;

import org.apache.flink.core.memory.DataInputViewStreamWrapper;
import org.apache.flink.runtime.checkpoint.Checkpoints;
import org.apache.flink.runtime.checkpoint.OperatorState;
import org.apache.flink.runtime.checkpoint.OperatorSubtaskState;
import org.apache.flink.runtime.checkpoint.metadata.CheckpointMetadata;
import org.apache.flink.runtime.state.KeyGroupsStateHandle;
import org.apache.flink.runtime.state.KeyedBackendSerializationProxy;
import org.apache.flink.runtime.state.KeyedStateHandle;
import org.apache.flink.runtime.state.OperatorStateHandle;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a savepoint holds, by name: a line {@code uid kind name} for each state. Timers are a state
 * too. The next version looks for these names under these uids, and does not find what was renamed.
 */
final class StateNames {

    private static final String METADATA = "_metadata";

    private StateNames() {}

    /**
     * @param savepoint its directory
     */
    static List<String> in(Path savepoint) throws IOException {
        Set<String> names = new TreeSet<>();
        for (OperatorState operator : metadata(savepoint).getOperatorStates()) {
            String uid =
                    operator.getOperatorUid()
                            .filter(known -> !known.isEmpty())
                            .orElseGet(() -> operator.getOperatorID().toHexString());
            for (OperatorSubtaskState subtask : operator.getStates()) {
                for (KeyedStateHandle handle : subtask.getManagedKeyedState()) {
                    keyed((KeyGroupsStateHandle) handle)
                            .forEach(name -> names.add(uid + " keyed " + name));
                }
                for (OperatorStateHandle handle : subtask.getManagedOperatorState()) {
                    handle.getStateNameToPartitionOffsets()
                            .forEach(
                                    (name, where) ->
                                            names.add(
                                                    uid
                                                            + (where.getDistributionMode()
                                                                            == OperatorStateHandle
                                                                                    .Mode.BROADCAST
                                                                    ? " broadcast "
                                                                    : " operator ")
                                                            + name));
                }
            }
            if (operator.getCoordinatorState() != null) {
                names.add(uid + " coordinator");
            }
        }
        return List.copyOf(names);
    }

    private static CheckpointMetadata metadata(Path savepoint) throws IOException {
        try (DataInputStream in =
                new DataInputStream(Files.newInputStream(savepoint.resolve(METADATA)))) {
            return Checkpoints.loadCheckpointMetadata(
                    in, StateNames.class.getClassLoader(), savepoint.toUri().toString());
        }
    }

    /** A keyed snapshot begins with the names and types of what is in it. */
    private static List<String> keyed(KeyGroupsStateHandle handle) throws IOException {
        KeyedBackendSerializationProxy<Object> head =
                new KeyedBackendSerializationProxy<>(StateNames.class.getClassLoader());
        try (var in = handle.openInputStream()) {
            head.read(new DataInputViewStreamWrapper(in));
        }
        return head.getStateMetaInfoSnapshots().stream().map(state -> state.getName()).toList();
    }
}
