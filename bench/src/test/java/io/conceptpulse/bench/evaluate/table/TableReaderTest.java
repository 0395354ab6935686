package io.conceptpulse.bench.evaluate.table;

import io.conceptpulse.local.problem.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TableReaderTest {

    @TempDir private Path directory;

    @Test
    void aQuotationMarkIsACharacterBetweenTabs() throws IOException {
        List<Row> rows = read("a.tsv", "id\ttext\n1\t\"买入\"评级, 他说\n2\t\"不\n");
        assertThat(texts(rows)).containsExactly("\"买入\"评级, 他说", "\"不");
    }

    @Test
    void aQuotedCellHoldsCommasQuotesAndLineBreaks() throws IOException {
        List<Row> rows = read("a.csv", "id,text\n1,\"a,b\"\"c\r\nd\"\n2,e\n");
        assertThat(texts(rows)).containsExactly("a,b\"c\r\nd", "e");
        assertThat(rows).extracting(Row::line).containsExactly(2L, 4L);
    }

    @ParameterizedTest
    @CsvSource({"a.csv, ','", "a.CSV, ','", "a.tsv, '\t'", "a.txt, '\t'"})
    void theNameSaysHowCellsAreParted(String name, String separator) throws IOException {
        assertThat(texts(read(name, "id" + separator + "text\n1" + separator + "x\n")))
                .containsExactly("x");
    }

    @Test
    void aByteOrderMarkAndCarriageReturnsAreBorne() throws IOException {
        List<Row> rows = read("a.tsv", "\uFEFFid\ttext\r\n1\tx\r\n2\ty");
        assertThat(rows.get(0).header().names()).containsExactly("id", "text");
        assertThat(texts(rows)).containsExactly("x", "y");
    }

    @Test
    void cellsKeepTheirSpacesAndMayBeEmpty() throws IOException {
        List<Row> rows = read("a.tsv", "id\ttext\n1\t x \n2\t\n");
        assertThat(texts(rows)).containsExactly(" x ", "");
    }

    @Test
    void emptyLinesAreBorneAtTheEndOnly() throws IOException {
        assertThat(read("a.tsv", "id\ttext\n1\tx\n\n\n")).hasSize(1);
        refused("a.tsv", "id\ttext\n1\tx\n\n\n2\ty\n", "a.tsv:3: empty line; remove it");
    }

    @Test
    void inATableOfOneColumnAnEmptyLineIsAnEmptyText() throws IOException {
        assertThat(texts(read("a.tsv", "text\nx\n\ny\n"))).containsExactly("x", "", "y");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.tsv", "a.csv"})
    void inATableOfOneColumnEmptyLinesAtTheEndAreNoRows(String name) throws IOException {
        assertThat(texts(read(name, "text\nx\n\n\ny\n\n\r\n"))).containsExactly("x", "", "", "y");
        assertThat(read(name, "text\nx\n\ny\n")).extracting(Row::line).containsExactly(2L, 3L, 4L);
    }

    @Test
    void aQuotedEmptyCellIsARowAlsoAtTheEnd() throws IOException {
        assertThat(texts(read("a.csv", "text\nx\n\"\"\n"))).containsExactly("x", "");
    }

    @Test
    void aCarriageReturnInsideALineIsPartOfItsCell() throws IOException {
        List<Row> rows = read("a.tsv", "id\ttext\n1\tx\ry\r\n2\t\rz\n");
        assertThat(texts(rows)).containsExactly("x\ry", "\rz");
        assertThat(rows).extracting(Row::line).containsExactly(2L, 3L);
    }

    @Test
    void aRowWithAnotherNumberOfCellsIsNamed() {
        refused("a.tsv", "id\ttext\n1\tx\n2\n", "a.tsv:3: 1 cells, but there are 2 columns");
        refused("a.csv", "id,text\n1,\"x\ny\"\n2,a,b\n", "a.csv:4: 3 cells");
    }

    @Test
    void brokenQuotingIsNamedByTheLineOnWhichTheRowBegins() {
        refused("a.csv", "id,text\n1,x\n2,\"y\n3,z\n", "a.csv:3: a quotation mark is opened here");
        refused("a.csv", "id,text\n1,x\n2,\"y\"z\n", "a.csv:3: text behind a closing quotation");
    }

    @Test
    void whatIsNoUtf8IsNamed() throws IOException {
        Path file = directory.resolve("a.tsv");
        byte[] text = "id\ttext\n1\tx\n2\t?\n".getBytes(StandardCharsets.UTF_8);
        text[text.length - 2] = (byte) 0xB5;
        Files.write(file, text);
        assertThatThrownBy(() -> rows(file)).hasMessageContaining("a.tsv:3: not UTF-8");
    }

    @Test
    void anEmptyFileAndOneThatIsNotThereAreTold() {
        refused("a.tsv", "", "a.tsv:1: empty");
        refused("a.tsv", "\n\n", "a.tsv:1: empty");
        assertThatThrownBy(() -> rows(directory.resolve("nowhere.tsv")))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("nowhere.tsv: no such file");
    }

    @Test
    void twoColumnsOfOneNameAreRefused() {
        refused("a.tsv", "text\ttext\n1\t2\n", "a.tsv:1: two columns are called 'text'");
    }

    @Test
    void aMissingColumnIsNamedTogetherWithThoseThereAre() throws IOException {
        Header header = read("a.tsv", "id\ttext\n1\tx\n").get(0).header();
        assertThatThrownBy(() -> header.require(List.of("text", "label")))
                .hasMessageEndingWith("a.tsv:1: no column 'label'; the columns are id, text");
    }

    private void refused(String name, String content, String why) {
        assertThatThrownBy(() -> read(name, content))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.exitCode()).isEqualTo(Problem.USAGE))
                .hasMessageContaining(why);
    }

    private List<Row> read(String name, String content) throws IOException {
        Path file = directory.resolve(name);
        Files.writeString(file, content);
        return rows(file);
    }

    private static List<Row> rows(Path file) {
        List<Row> rows = new ArrayList<>();
        try (TableReader reader = new TableReader(file)) {
            for (Row row = reader.next(); row != null; row = reader.next()) {
                rows.add(row);
            }
        }
        return rows;
    }

    private static List<String> texts(List<Row> rows) {
        return rows.stream().map(row -> row.get("text")).toList();
    }
}
