package io.conceptpulse.local.stack;

import io.conceptpulse.local.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WorkDirectoryTest {

    @TempDir private Path directory;

    private final List<String> notes = new ArrayList<>();

    @Test
    void twoRunsCannotHaveOneDirectory() throws IOException {
        try (WorkDirectory held = WorkDirectory.kept(directory, notes::add)) {
            assertThat(held.isKept()).isTrue();
            assertThatThrownBy(() -> WorkDirectory.kept(directory, notes::add))
                    .isInstanceOf(Problem.class)
                    .hasMessageContaining("in use by process " + ProcessHandle.current().pid());
        }
    }

    @Test
    void leavesNoLockBehind() throws IOException {
        WorkDirectory.kept(directory, notes::add).close();

        assertThat(directory).isEmptyDirectory();
    }

    @Test
    void canBeHeldAgain() throws IOException {
        WorkDirectory.kept(directory, notes::add).close();
        WorkDirectory.kept(directory, notes::add).close();

        assertThat(notes).isEmpty();
    }

    @Test
    void takesOverTheLockOfARunThatWasKilled() throws IOException {
        Files.writeString(directory.resolve("concept-pulse.pid"), "1\n");
        WorkDirectory.kept(directory, notes::add).close();

        assertThat(notes).singleElement().asString().contains("took over");
    }

    @Test
    void keepsItsData() throws IOException {
        try (WorkDirectory kept = WorkDirectory.kept(directory, notes::add)) {
            Files.createDirectories(kept.topics());
        }

        assertThat(directory.resolve("kafka")).isDirectory();
    }

    @Test
    void aTemporaryOneGoesWithItsRun() throws IOException {
        WorkDirectory temporary = WorkDirectory.temporary(notes::add);
        Path path = temporary.topics().getParent();
        Files.createDirectories(temporary.topics());
        temporary.close();

        assertThat(path).doesNotExist();
    }

    @Test
    void aTemporaryOneLeavesItsLogsWhereSomethingFailed() throws IOException {
        WorkDirectory temporary = WorkDirectory.temporary(notes::add);
        Path path = temporary.topics().getParent();
        Files.createDirectories(temporary.topics());
        Files.createDirectories(temporary.logs());
        temporary.keepLogs();
        temporary.close();

        assertThat(path).isDirectoryContaining("glob:**/logs");
        try (var left = Files.list(path)) {
            assertThat(left).hasSize(1);
        }
        Files.delete(temporary.logs());
        Files.delete(path);
    }

    @Test
    void saysWhereNothingCanBeWritten() throws IOException {
        Path file = Files.createFile(directory.resolve("file"));

        assertThatThrownBy(() -> WorkDirectory.kept(file.resolve("below"), notes::add))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("--keep");
    }
}
