package io.conceptpulse.bench.evaluate.table;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TableWriterTest {

    private static final Header HEADER = new Header("in.csv", List.of("id", "text"));
    private static final String[] PIECES = {
        "\"", ",", "\n", "\r\n", "\r", "\t", " ", "涨停", "𝄞", "#", "\\", "'", "a", "\uFEFF"
    };

    @TempDir private Path directory;

    @Test
    void everyCellThatIsWrittenToCsvIsReadAgain() {
        long seed = 20_240_216;
        Random random = new Random(seed);
        List<List<String>> written = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            written.add(List.of("" + i, oddCell(random), oddCell(random)));
        }
        assertThat(roundTrip("out.csv", written)).as("seed " + seed).isEqualTo(written);
    }

    @Test
    void quotesCommasAndSpacesNeedNoQuotingBetweenTabs() throws IOException {
        List<List<String>> rows = List.of(List.of("\"1\"", "\"不", "a,\"b\" "), List.of("", "", ""));
        assertThat(roundTrip("out.tsv", rows)).isEqualTo(rows);
        assertThat(Files.readString(directory.resolve("out.tsv")))
                .isEqualTo("id\ttext\tadded\n\"1\"\t\"不\ta,\"b\" \n\t\t\n");
    }

    @Test
    void aTabOrALineBreakDoesNotFitBetweenTabs() {
        for (String cell : List.of("a\tb", "a\nb", "a\r\nb")) {
            assertThatThrownBy(() -> roundTrip("out.tsv", List.of(List.of("1", cell, ""))))
                    .hasMessageContaining("in.csv:7: text holds a tab or a line break")
                    .hasMessageContaining(".csv");
        }
    }

    @Test
    void aCarriageReturnFitsBetweenTabsButNotAtTheEndOfALine() {
        List<List<String>> rows = List.of(List.of("1\r", "a\rb\r", "c\rd"));
        assertThat(roundTrip("out.tsv", rows)).isEqualTo(rows);
        assertThatThrownBy(() -> roundTrip("out.tsv", List.of(List.of("1", "a", "c\r"))))
                .hasMessageContaining("in.csv:7: added holds a tab or a line break");
    }

    @Test
    void whatIsNotCommittedLeavesTheFileFromBefore() throws IOException {
        Path file = directory.resolve("out.tsv");
        Files.writeString(file, "before");
        try (TableWriter writer = new TableWriter(file)) {
            writer.header(HEADER);
        }
        assertThat(file).hasContent("before");
        assertThat(directory.toFile().list()).containsExactly("out.tsv");
    }

    @Test
    void aFileNamedLikeAPartOfTheOutputIsLeftAlone() throws IOException {
        Path neighbour = Files.writeString(directory.resolve("out.tsv.part"), "mine");
        roundTrip("out.tsv", List.of(List.of("1", "a", "b")));
        assertThat(neighbour).hasContent("mine");
        assertThat(directory.toFile().list()).containsOnly("out.tsv", "out.tsv.part");
    }

    @Test
    void behindASymbolicLinkTheFileIsReplacedAndTheLinkStays() throws IOException {
        Path file = Files.writeString(directory.resolve("real.tsv"), "before");
        Path link = Files.createSymbolicLink(directory.resolve("out.tsv"), file.getFileName());
        roundTrip("out.tsv", List.of(List.of("1", "a", "b")));
        assertThat(link).isSymbolicLink();
        assertThat(file).content().startsWith("id\ttext\tadded\n");
        assertThat(directory.toFile().list()).containsOnly("out.tsv", "real.tsv");
    }

    @Test
    void aSymbolicLinkToNoFileIsRefused() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("out.tsv"), Path.of("nowhere.tsv"));
        assertThatThrownBy(() -> new TableWriter(link)).hasMessageContaining("link to no file");
    }

    @Test
    void aTableMayBeReadByWhomAnyNewFileMay() throws IOException {
        Path usual = Files.createFile(directory.resolve("usual.tsv"));
        roundTrip("out.tsv", List.of());
        assertThat(Files.getPosixFilePermissions(directory.resolve("out.tsv")))
                .isEqualTo(Files.getPosixFilePermissions(usual));
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        Path file = directory.resolve("nowhere").resolve("out.tsv");
        assertThatThrownBy(() -> new TableWriter(file)).hasMessageContaining("no such directory");
        assertThatThrownBy(() -> new TableWriter(directory)).hasMessageContaining("a directory");
    }

    private List<List<String>> roundTrip(String name, List<List<String>> rows) {
        Path file = directory.resolve(name);
        try (TableWriter writer = new TableWriter(file)) {
            writer.header(HEADER.with(List.of("added")));
            for (List<String> row : rows) {
                writer.row(new Row(HEADER, 7, row.subList(0, 2)), row.subList(2, 3));
            }
            writer.commit();
        }
        List<List<String>> read = new ArrayList<>();
        try (TableReader reader = new TableReader(file)) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                read.add(row.cells());
            }
        }
        return read;
    }

    private static String oddCell(Random random) {
        StringBuilder cell = new StringBuilder();
        for (int i = random.nextInt(6); i > 0; i--) {
            cell.append(PIECES[random.nextInt(PIECES.length)]);
        }
        return cell.toString();
    }
}
