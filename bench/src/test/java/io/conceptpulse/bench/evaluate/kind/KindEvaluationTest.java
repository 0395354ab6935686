package io.conceptpulse.bench.evaluate.kind;

import io.conceptpulse.bench.evaluate.fixture.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class KindEvaluationTest {

    private static final String ANSWER = "浔川股份：液冷产品已送样\t浔川股份在互动平台回答投资者提问时表示，液冷产品已送样。";
    private static final String TAPE = "液冷板块异动拉升，浔川股份涨停\t液冷板块异动拉升，浔川股份涨停，远岭科技跟涨。";
    private static final String NEWS = "云厂商公布液冷标准\t6月10日，云厂商公布新一批机柜标准。";

    @TempDir private Path directory;

    @Test
    void addsWhatTheJobTakesEachArticleFor() {
        Table table = table("title\tbody\tsource", ANSWER + "\t某报", TAPE + "\t某报", "回购进展\t\t巨潮资讯网");

        assertThat(table.added(new KindEvaluation())).containsExactly("qa", "tape", "announcement");
    }

    @Test
    void aHeadlineAloneIsEnough() {
        assertThat(table("title", "云厂商公布液冷标准").added(new KindEvaluation())).containsExactly("news");
    }

    @Test
    void saysHowRightItIsOfEachKind() {
        Map<String, String> figures =
                table(
                                "title\tbody\tlabel",
                                ANSWER + "\tqa",
                                TAPE + "\ttape",
                                TAPE + "\tnews",
                                NEWS + "\tnews",
                                NEWS + "\tresearch")
                        .figures(new KindEvaluation());

        assertThat(figures)
                .containsEntry("rows", "5")
                .containsEntry("accuracy", "0.6000")
                .containsEntry("macro_f1", "0.5417")
                .containsEntry("tape.rows", "1")
                .containsEntry("tape.precision", "0.5000")
                .containsEntry("tape.recall", "1.0000")
                .containsEntry("research.recall", "0.0000")
                .containsEntry("announcement.rows", "0")
                .containsEntry("announcement.precision", "nan");
    }

    @Test
    void withoutLabelsRowsAreCounted() {
        assertThat(table("title", "云厂商公布液冷标准").figures(new KindEvaluation()))
                .containsExactly(Map.entry("rows", "1"));
    }

    @Test
    void wrongUseIsTold() {
        table("text", "云厂商公布液冷标准").refused(new KindEvaluation(), "no column 'title'");
        table("title\tlabel", "云厂商公布液冷标准\tNews")
                .refused(
                        new KindEvaluation(),
                        "label is 'News'; expected news, announcement, research, qa or tape");
    }

    private Table table(String... lines) {
        return Table.of(directory, "a.tsv", lines);
    }
}
