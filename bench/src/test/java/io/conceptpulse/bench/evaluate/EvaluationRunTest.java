package io.conceptpulse.bench.evaluate;

import io.conceptpulse.bench.evaluate.figure.Figures;
import io.conceptpulse.bench.evaluate.table.Header;
import io.conceptpulse.bench.evaluate.table.Row;
import io.conceptpulse.local.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class EvaluationRunTest {

    @TempDir private Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream notes = new ByteArrayOutputStream();

    /** Adds the length of the text; its figure is their sum. */
    private static final class Lengths implements Evaluation<Integer> {

        @Override
        public void check(Header header) {
            header.require(List.of("text"));
        }

        @Override
        public List<String> added() {
            return List.of("length");
        }

        @Override
        public Rater<Integer> rater(Header header) {
            return row -> row.get("text").length();
        }

        @Override
        public List<String> cells(Integer length) {
            return List.of(length.toString());
        }

        @Override
        public Tally<Integer> tally(Header header) {
            return new Tally<>() {
                private long sum;

                @Override
                public void add(Row row, Integer length) {
                    sum += length;
                }

                @Override
                public Figures figures() {
                    return new Figures().count("sum", sum);
                }
            };
        }
    }

    @Test
    void rowsKeepTheirOrderAndTheirCellsAndGetColumnsBehindThem() throws IOException {
        Path b = write("b.tsv", "text\tid\nccc\t9\na\t1\n");
        Path a = write("a.tsv", "text\tid\nbb\t5\n");

        run(directory.resolve("out.tsv"), b, a);

        assertThat(directory.resolve("out.tsv"))
                .hasContent("text\tid\tlength\nccc\t9\t3\na\t1\t1\nbb\t5\t2");
    }

    @Test
    void oneFileHasFiguresWithoutItsName() throws IOException {
        run(null, write("a.tsv", "text\nccc\n"));
        assertThat(text(out)).isEqualToNormalizingNewlines("sum: 3\n");
    }

    @Test
    void figuresOfAllComeBeforeThoseOfEachFile() throws IOException {
        Files.createDirectory(directory.resolve("sub"));
        run(
                null,
                write("b.x.tsv", "text\nccc\n"),
                write("a.csv", "text\nbb\n"),
                write("sub/a.tsv", "text\na\n"));
        assertThat(text(out))
                .isEqualToNormalizingNewlines("sum: 6\nb.x.sum: 3\na.sum: 2\na#2.sum: 1\n");
    }

    @Test
    void progressIsNoFigure() throws IOException {
        run(null, write("a.tsv", "text\n" + "a\n".repeat(20_000)));
        assertThat(text(out)).isEqualToNormalizingNewlines("sum: 20000\n");
        assertThat(text(notes)).contains("a.tsv: 10,000 rows").contains("a.tsv: 20,000 rows");
    }

    @Test
    void otherColumnsThanInTheFirstFileAreRefused() throws IOException {
        Path a = write("a.tsv", "text\tid\nx\t1\n");
        Path b = write("b.tsv", "id\ttext\n1\tx\n");
        refused(null, "b.tsv:1: the columns are id, text, but those of", a, b);
    }

    @Test
    void aBadLineLeavesNoTableAndNoFigures() throws IOException {
        Path a = write("a.tsv", "text\tid\nx\t1\ny\n");
        refused(directory.resolve("out.tsv"), "a.tsv:3: 1 cells", a);
        assertThat(directory.toFile().list()).containsExactly("a.tsv");
        assertThat(text(out)).isEmpty();
    }

    @Test
    void aTableWithoutRowsIsRefused() throws IOException {
        refused(null, "a.tsv:1: column names and no rows", write("a.tsv", "text\n"));
    }

    @Test
    void aColumnThatIsThereAlreadyIsNotAddedAgain() throws IOException {
        Path a = write("a.tsv", "text\tlength\nx\t1\n");
        refused(directory.resolve("out.tsv"), "there is a column 'length' already", a);
        run(null, a);
        assertThat(text(out)).contains("sum: 1");
    }

    @Test
    void anInputIsNotWrittenOver() throws IOException {
        Path a = write("a.tsv", "text\nx\n");
        refused(a, "a.tsv is an input", a);
        assertThat(a).hasContent("text\nx");
    }

    @Test
    void aFileThatIsNamedTwiceWouldCountTwice() throws IOException {
        Path a = write("a.tsv", "text\nx\n");
        refused(null, "a file is named twice", a, a);
    }

    @Test
    void aFileUnderTwoSpellingsIsNamedTwice() throws IOException {
        Path a = write("a.tsv", "text\nx\n");
        refused(null, "a file is named twice", a, directory.resolve("./a.tsv"));
        Path link = Files.createSymbolicLink(directory.resolve("link.tsv"), a);
        refused(null, "a file is named twice", a, link);
    }

    @Test
    void aFullDiskIsAFailureAndNoWrongUse() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.exists(full), "no /dev/full here");
        Path a = write("a.tsv", "text\n" + "x\n".repeat(20_000));
        assertThatThrownBy(() -> run(full, a))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.exitCode()).isEqualTo(Problem.FAILED))
                .hasMessageContaining("cannot write /dev/full");
    }

    private void refused(Path output, String why, Path... inputs) {
        assertThatThrownBy(() -> run(output, inputs))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.exitCode()).isEqualTo(Problem.USAGE))
                .hasMessageContaining(why);
    }

    private void run(Path output, Path... inputs) {
        new EvaluationRun(List.of(inputs), output, stream(out), stream(notes)).run(new Lengths());
    }

    private Path write(String name, String content) throws IOException {
        return Files.writeString(directory.resolve(name), content);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }

    private static String text(ByteArrayOutputStream bytes) {
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
