package io.conceptpulse.bench.evaluate.tone;

import io.conceptpulse.bench.evaluate.fixture.Table;
import io.conceptpulse.sentiment.ToneScorer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class ToneEvaluationTest {

    @TempDir private Path directory;

    private final ToneEvaluation evaluation = new ToneEvaluation(ToneScorer.with("none"));

    @Test
    void eachTextGetsItsClassScoreAndMargin() {
        Table table = table("text", "北川光电涨停", "北川光电跌停", "", "北川光电召开会议");
        assertThat(table.added(evaluation))
                .satisfiesExactly(
                        good -> assertThat(good).matches("pos\t0\\.[3-9]\\d\\d\t0\\.\\d{4}"),
                        bad -> assertThat(bad).matches("neg\t-0\\.[3-9]\\d\\d\t0\\.\\d{4}"),
                        empty -> assertThat(empty).isEqualTo("neu\t0.000\t0.1111"),
                        plain -> assertThat(plain).isEqualTo("neu\t0.000\t0.1111"));
    }

    @Test
    void theToneIsThatTowardsTheTargetWhereTheTextNamesIt() {
        Table table =
                table(
                        "target\ttext",
                        "北川光电\t北川光电涨停，澄湖信息跌停",
                        "澄湖信息\t北川光电涨停。澄湖信息跌停。",
                        "ＳＯＲＡ\tsora概念跌停",
                        "算力\t北川光电涨停",
                        "\t北川光电涨停");
        assertThat(table.added(evaluation))
                .extracting(cells -> cells.substring(0, 3))
                .containsExactly("pos", "neg", "neg", "pos", "pos");
    }

    @Test
    void withoutLabelsRowsAreCounted() {
        assertThat(table("text", "涨停", "跌停").figures(evaluation)).hasToString("{rows=2}");
    }

    @Test
    void accuracyAndMacroF1AreThoseOfTheClassesThatTheLabelsHave() {
        Table table =
                table(
                        "label\ttext",
                        "pos\t北川光电涨停",
                        "pos\t北川光电召开会议",
                        "neu\t北川光电召开会议",
                        "neg\t北川光电涨停");
        // F1: pos 2·1 / (2·1 + 1 + 1) = 1/2; neu 2 / (2 + 1) = 2/3; neg 0.
        assertThat(table.figures(evaluation))
                .containsEntry("rows", "4")
                .containsEntry("accuracy", "0.5000")
                .containsEntry("macro_f1", "0.3889")
                .doesNotContainKey("coverage");
    }

    @Test
    void whereNoLabelIsNeutralWhatWasDecidedIsToldApart() {
        Table table =
                table("label\ttext", "pos\t涨停", "pos\t召开会议", "neg\t跌停", "neg\t北川光电涨停", "neg\t跌停");
        // F1: pos 2·1 / (2·1 + 1 + 1) = 1/2; neg 2·2 / (2·2 + 0 + 1) = 4/5.
        assertThat(table.figures(evaluation))
                .containsEntry("accuracy", "0.6000")
                .containsEntry("macro_f1", "0.6500")
                .containsEntry("accuracy_by_sign", "0.7500")
                .containsEntry("coverage", "0.8000");
    }

    @Test
    void aRowCountsForEachOfItsPhenomena() {
        Table table =
                table(
                        "label\tphenomenon\ttext",
                        "pos\tjargon|soft\t涨停",
                        "neg\tjargon\t涨停",
                        "neu\t\t召开会议");
        assertThat(table.figures(evaluation))
                .containsEntry("accuracy.jargon", "0.5000")
                .containsEntry("accuracy.soft", "1.0000")
                .containsEntry("accuracy", "0.6667");
    }

    @Test
    void whatIsNoLabelOrNoTextIsNamed() {
        table("label\ttext", "pos\t涨停", "good\t涨停")
                .refused(evaluation, "a.tsv:3: label is 'good'; expected pos, neu or neg");
        table("label\ttitle", "pos\t涨停").refused(evaluation, "a.tsv:1: no column 'text'");
    }

    @Test
    void theMarginGrowsWithTheDistanceFromTheBoundaryOfTheClass() {
        assertThat(new ToneResult(Label.NEU, 0).confidence()).isEqualTo(1 / 9.0);
        assertThat(new ToneResult(Label.NEU, -99).confidence()).isEqualTo(1 / 900.0);
        assertThat(new ToneResult(Label.POS, 100).confidence()).isZero();
        assertThat(new ToneResult(Label.NEG, -1000).confidence()).isEqualTo(1);
        for (int milli = 100; milli < 1000; milli++) {
            assertThat(new ToneResult(Label.POS, milli).confidence())
                    .isEqualTo(new ToneResult(Label.NEG, -milli).confidence())
                    .isLessThan(new ToneResult(Label.POS, milli + 1).confidence());
        }
    }

    private Table table(String... lines) {
        return Table.of(directory, "a.tsv", lines);
    }
}
