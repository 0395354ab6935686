package io.conceptpulse.bench.evaluate.duplicate;

import io.conceptpulse.bench.evaluate.fixture.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class DuplicateEvaluationTest {

    private static final String A = "OpenAI发布视频模型Sora，A股文生视频概念走强";

    @TempDir private Path directory;

    private final DuplicateEvaluation evaluation = new DuplicateEvaluation();

    @Test
    void oneStoryIsWhatTheJobWouldPutTogether() {
        Table table =
                table(
                        "title_a\ttitle_b",
                        A + "\t" + A,
                        A + "\tOpenAI推出视频模型Sora，A股文生视频概念走强",
                        A + "\t央行开展三千亿元逆回购操作",
                        A + "\t");
        assertThat(table.added(evaluation))
                .satisfiesExactly(
                        equal -> assertThat(equal).isEqualTo("1\t1.0000"),
                        edited -> assertThat(edited).matches("1\t0\\.[4-9]\\d{3}"),
                        other -> assertThat(other).matches("0\t0\\.[0-2]\\d{3}"),
                        empty -> assertThat(empty).isEqualTo("0\t0.0000"));
    }

    @Test
    void likenessBelowTheThresholdIsNoOneStory() {
        // Of nine bigrams each, three are shared: 3 / (9 + 9 − 3).
        assertThat(table("title_a\ttitle_b", "甲乙丙丁戊己庚辛壬癸\t甲乙丙丁子丑寅卯辰巳").added(evaluation))
                .containsExactly("0\t0.2000");
    }

    @Test
    void pairsAreCountedAgainstTheirLabels() {
        Table table =
                table(
                        "same_story\ttitle_a\ttitle_b",
                        "1\t" + A + "\t" + A,
                        "1\t" + A + "\t两市成交额破万亿",
                        "1\t" + A + "\t央行开展三千亿元逆回购操作",
                        "0\t" + A + "\t" + A,
                        "0\t" + A + "\t央行开展三千亿元逆回购操作");
        assertThat(table.figures(evaluation))
                .hasToString("{rows=5, precision=0.5000, recall=0.3333, f1=0.4000}");
    }

    @Test
    void withoutLabelsRowsAreCounted() {
        assertThat(table("title_b\ttitle_a", "a\tb").figures(evaluation)).hasToString("{rows=1}");
    }

    @Test
    void precisionOfNothingIsNoNumber() {
        assertThat(table("same_story\ttitle_a\ttitle_b", "0\ta\tb").figures(evaluation))
                .hasToString("{rows=1, precision=nan, recall=nan, f1=nan}");
    }

    @Test
    void whatIsNoLabelIsNamed() {
        table("same_story\ttitle_a\ttitle_b", "yes\ta\tb")
                .refused(evaluation, "a.tsv:2: same_story is 'yes'; expected 0 or 1");
        table("title_a\ttitle", "a\tb").refused(evaluation, "no column 'title_b'");
    }

    private Table table(String... lines) {
        return Table.of(directory, "a.tsv", lines);
    }
}
