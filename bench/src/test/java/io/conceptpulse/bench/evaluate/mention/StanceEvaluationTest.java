package io.conceptpulse.bench.evaluate.mention;

import io.conceptpulse.bench.evaluate.fixture.Table;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class StanceEvaluationTest {

    private static final String DENIED = "三六零公告，公司未涉及Sora相关业务。\t601360.SH\tSora";
    private static final String LITTLE = "三六零公告，公司液冷业务收入占比极低。\t601360.SH\t液冷";
    private static final String NOTHING = "液冷走强，三六零涨停。\t601360.SH\t液冷";

    @TempDir private Path directory;

    private StanceEvaluation evaluation;

    @BeforeEach
    void writeCatalog() {
        Path stocks =
                Table.of(
                                directory,
                                "stocks.csv",
                                "ts_code,symbol,name,area,industry,list_date",
                                "601360.SH,601360,三六零,,,20120116")
                        .file();
        Path concepts = Table.of(directory, "boards.txt", "液冷", "Sora").file();
        evaluation = new StanceEvaluation(stocks, concepts, "standard");
    }

    @Test
    void theStanceTowardsTheNamedBoardIsAdded() {
        assertThat(table("text\tstock\tconcept", DENIED, LITTLE, NOTHING).added(evaluation))
                .containsExactly(
                        "DENIED\t0\t三六零公告，公司未涉及Sora相关业务。",
                        "CONFIRMED\t1\t三六零公告，公司液冷业务收入占比极低。",
                        "NONE\t0\t");
    }

    @Test
    void withoutLabelsStancesAreCounted() {
        assertThat(table("text\tstock\tconcept", DENIED, NOTHING).figures(evaluation))
                .hasToString("{rows=2, stances=1}");
    }

    @Test
    void aWrongStanceIsBothWrongAndMissed() {
        Table table =
                table(
                        "text\tstock\tconcept\texpected",
                        DENIED + "\tDENIED",
                        LITTLE + "\tCLAIMED",
                        NOTHING + "\tNONE");
        assertThat(table.figures(evaluation))
                .containsEntry("precision", "0.5000")
                .containsEntry("recall", "0.5000")
                .containsEntry("denied_f1", "1.0000")
                .containsEntry("confirmed_precision", "0.0000")
                .containsEntry("claimed_recall", "0.0000");
    }

    @Test
    void withoutStocksOrBoardsThereIsNothingToTell() {
        Path boards = directory.resolve("boards.txt");
        assertThatThrownBy(() -> new StanceEvaluation(null, boards, "standard"))
                .hasMessageContaining("name --stocks and --concepts");
    }

    @Test
    void aLabelOfAnotherNameIsRefusedWithItsLine() {
        Table table = table("text\tstock\tconcept\texpected", NOTHING + "\tPERHAPS");
        assertThatThrownBy(() -> table.figures(evaluation))
                .hasMessageContaining("a.tsv:2: expected is 'PERHAPS'");
    }

    @Test
    void aKindOfAnotherNameIsRefusedWithItsLine() {
        Table table = table("text\tstock\tconcept\tkind", NOTHING + "\trumour");
        assertThatThrownBy(() -> table.figures(evaluation))
                .hasMessageContaining("a.tsv:2: kind is 'rumour'");
    }

    private Table table(String... lines) {
        return Table.of(directory, "a.tsv", lines);
    }
}
