package io.conceptpulse.bench.evaluate.mention;

import io.conceptpulse.bench.evaluate.fixture.Table;
import io.conceptpulse.local.problem.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MentionEvaluationTest {

    private static final String HEADING = "ts_code,symbol,name,area,industry,list_date";

    @TempDir private Path directory;

    private Path stocks;
    private Path concepts;
    private MentionEvaluation evaluation;

    @BeforeEach
    void writeCatalog() {
        stocks =
                file(
                        "stocks.csv",
                        "\uFEFF" + HEADING,
                        "601360.SH,601360,三六零,,,20120116",
                        "300364.SZ,300364,中文在线,,,20150121");
        concepts = file("boards.txt", "算力", "算力租赁", "Sora");
        evaluation = new MentionEvaluation(stocks, concepts, "standard");
    }

    @Test
    void mentionsComeWithTheirOffsetInTheTextAsItStands() {
        Table table = table("text", "三六零（601360）布局算力租赁，中文在线跟进；三六零涨停", "　𝄞ＳＯＲＡ 与 中文在线", "今天没有消息");
        assertThat(table.added(evaluation))
                .containsExactly(
                        "601360.SH@0;601360.SH@4;300364.SZ@18;601360.SH@25\t算力租赁@13",
                        "300364.SZ@10\tSora@3",
                        "\t");
    }

    @Test
    void withoutLabelsMentionsAreCounted() {
        assertThat(table("text", "三六零与算力", "算力").figures(evaluation))
                .hasToString("{rows=2, stock_mentions=1, concept_mentions=2}");
    }

    @Test
    void idsWithoutOffsetCountOnceEach() {
        Table table =
                table(
                        "text\texpected_stocks\texpected_concepts",
                        "三六零，三六零，算力\t601360.SH;300364.SZ\t算力; Sora",
                        "中文在线\t\t");
        assertThat(table.figures(evaluation))
                .containsEntry("stocks_precision", "0.5000")
                .containsEntry("stocks_recall", "0.5000")
                .containsEntry("stocks_f1", "0.5000")
                .containsEntry("concepts_precision", "1.0000")
                .containsEntry("concepts_recall", "0.5000")
                .containsEntry("concepts_f1", "0.6667");
    }

    @Test
    void withOffsetsEachMentionCounts() {
        Table table =
                table("text\texpected_stocks", "三六零，三六零，三六零\t601360.SH@0;601360.SH@4;601360.SH@9");
        assertThat(table.figures(evaluation))
                .containsEntry("stocks_precision", "0.6667")
                .containsEntry("stocks_recall", "0.6667")
                .doesNotContainKey("concepts_recall");
    }

    @Test
    void labelsWithAndWithoutOffsetAreNotMixed() {
        table("text\texpected_stocks", "三六零\t601360.SH@0;300364.SZ")
                .refused(evaluation, "a.tsv:2: expected_stocks is '601360.SH@0;300364.SZ'");
    }

    @Test
    void jsonLinesOfTheContractAreReadTooTheHighestVersionOfEach() {
        Path boards =
                file(
                        "boards.jsonl",
                        "{\"id\":\"sora\",\"version\":\"2\",\"name\":\"Sora概念\",\"aliases\":[\"文生视频\"],"
                                + "\"exclude\":[],\"constituents\":[]}",
                        "{\"id\":\"sora\",\"version\":\"1\",\"name\":\"Sora概念\",\"aliases\":[\"视频模型\"],"
                                + "\"exclude\":[],\"constituents\":[]}");
        assertThat(
                        table("text", "文生视频与视频模型与三六零")
                                .added(new MentionEvaluation(null, boards, "standard")))
                .containsExactly("\tsora@0");
    }

    @Test
    void namesThatAStockHadBeforeCanBeGivenOrLeftOut() {
        Path names = file("names.tsv", "601360.SH\t奇虎安全");
        Table table = table("text", "奇虎安全与360集团与三六零");

        assertThat(table.added(evaluation)).containsExactly("601360.SH@5;601360.SH@11\t");
        assertThat(table.added(new MentionEvaluation(stocks, null, "none")))
                .containsExactly("601360.SH@11\t");
        assertThat(table.added(new MentionEvaluation(stocks, null, names.toString())))
                .containsExactly("601360.SH@0;601360.SH@11\t");
        assertThatThrownBy(() -> new MentionEvaluation(stocks, null, "no.tsv"))
                .hasMessageContaining("no.tsv: no such file");
    }

    @Test
    void thereMustBeSomethingToLookFor() {
        assertThatThrownBy(() -> new MentionEvaluation(null, null, "standard"))
                .hasMessageContaining("name --stocks or --concepts");
    }

    @Test
    void aListThatCannotBeReadIsNamedByItsLine() {
        refused(
                "a.csv",
                "a.csv:3: '900901.SH' is no A-share",
                HEADING,
                "",
                "900901.SH,,云赛B股,,,19920221");
        refused("a.csv", "a.csv:2: list_date is 'x'", HEADING, "601360.SH,,三六零,,,x");
        refused("a.csv", "a.csv:1: the heading lacks one of ts_code", "code,name");
        refused("a.csv", "a.csv:1: empty", HEADING);
        refused("a.jsonl", "a.jsonl:2: ", "", "{\"symbol\":\"601360.SH\"}");
        assertThatThrownBy(
                        () -> new MentionEvaluation(directory.resolve("no.csv"), null, "standard"))
                .hasMessageContaining("no.csv: no such file");
        Path reserved = file("b.txt", "算力", "_market");
        assertThatThrownBy(() -> new MentionEvaluation(null, reserved, "standard"))
                .hasMessageContaining("b.txt:2: names that begin with _ are reserved");
    }

    private void refused(String name, String why, String... lines) {
        Path list = file(name, lines);
        assertThatThrownBy(() -> new MentionEvaluation(list, null, "standard"))
                .isInstanceOfSatisfying(
                        Problem.class,
                        problem -> assertThat(problem.exitCode()).isEqualTo(Problem.USAGE))
                .hasMessageContaining(why);
    }

    private Path file(String name, String... lines) {
        return Table.of(directory, name, lines).file();
    }

    private Table table(String... lines) {
        return Table.of(directory, "a.tsv", lines);
    }
}
