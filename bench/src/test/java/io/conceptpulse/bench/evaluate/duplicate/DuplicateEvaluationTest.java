package io.conceptpulse.bench.evaluate.duplicate;

import io.conceptpulse.bench.evaluate.fixture.Table;
import io.conceptpulse.bench.train.story.CrossValidation.Parting;
import io.conceptpulse.bench.train.story.Headlines;
import io.conceptpulse.bench.train.story.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

class DuplicateEvaluationTest {

    private static final String A = "OpenAI发布视频模型Sora，A股文生视频概念走强";

    @TempDir private Path directory;

    private final DuplicateEvaluation evaluation =
            new DuplicateEvaluation(DuplicateEvaluation.SHIPPED);

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
        assertThat(table("title_a\ttitle_b", "宁德时代发布新一代钠离子电池\t宁德时代一季度净利润同比下降一成").added(evaluation))
                .singleElement()
                .asString()
                .matches("0\t0\\.[0-3]\\d{3}");
    }

    @Test
    void eachPairIsJudgedByAModelThatHasNotSeenIt() {
        List<Pair> pairs = new ArrayList<>();
        List<String> lines = new ArrayList<>(List.of("same_story\ttitle_a\ttitle_b"));
        for (int i = 0; i < 120; i++) {
            String headline = headline(i);
            String other = i % 2 == 0 ? headline + "，快讯" : headline(i + 1_000);
            pairs.add(new Pair(headline, other, i % 2 == 0));
            lines.add((i % 2 == 0 ? "1" : "0") + "\t" + headline + "\t" + other);
        }
        Table table = table(lines.toArray(String[]::new));
        assertThat(
                        table.figures(
                                        new DuplicateEvaluation(
                                                new HeldOut(pairs, new Parting(4, 0))))
                                .toString())
                .contains(
                        "rows=120", "precision=1.0000", "recall=1.0000", "candidate_recall=1.0000");
    }

    @Test
    void measuresMayBeMadeOfHeadlinesThatAreInNoPair() {
        List<Pair> pairs = new ArrayList<>();
        Set<String> others = new LinkedHashSet<>();
        List<String> lines = new ArrayList<>(List.of("same_story\ttitle_a\ttitle_b"));
        for (int i = 0; i < 120; i++) {
            String headline = headline(i);
            String other = i % 2 == 0 ? headline + "，快讯" : headline(i + 1_000);
            pairs.add(new Pair(headline, other, i % 2 == 0));
            others.add(headline(i + 2_000));
            others.add(headline);
            lines.add((i % 2 == 0 ? "1" : "0") + "\t" + headline + "\t" + other);
        }
        Headlines unseen = new Headlines(others).without(pairs);
        assertThat(unseen.distinct()).hasSize(120);
        Table table = table(lines.toArray(String[]::new));
        HeldOut judge = new HeldOut(pairs, unseen, new Parting(4, 1));
        assertThat(table.figures(new DuplicateEvaluation(judge)).toString())
                .contains("rows=120", "precision=1.0000", "recall=1.0000");
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
                .hasToString(
                        "{rows=5, precision=0.5000, recall=0.3333, f1=0.4000,"
                                + " f1_at_precision_0.95=0.0000, recall_at_precision_0.95=0.0000,"
                                + " candidate_recall=0.3333}");
    }

    @Test
    void withoutLabelsRowsAreCounted() {
        assertThat(table("title_b\ttitle_a", "a\tb").figures(evaluation)).hasToString("{rows=1}");
    }

    @Test
    void precisionOfNothingIsNoNumber() {
        assertThat(table("same_story\ttitle_a\ttitle_b", "0\ta\tb").figures(evaluation))
                .hasToString(
                        "{rows=1, precision=nan, recall=nan, f1=nan,"
                                + " f1_at_precision_0.95=0.0000, recall_at_precision_0.95=0.0000,"
                                + " candidate_recall=nan}");
    }

    @Test
    void whatIsNoLabelIsNamed() {
        table("same_story\ttitle_a\ttitle_b", "yes\ta\tb")
                .refused(evaluation, "a.tsv:2: same_story is 'yes'; expected 0 or 1");
        table("title_a\ttitle", "a\tb").refused(evaluation, "no column 'title_b'");
    }

    /** Headlines of twelve characters each, no two alike. */
    private static String headline(int n) {
        Random random = new Random(n);
        StringBuilder headline = new StringBuilder();
        for (int i = 0; i < 12; i++) {
            headline.append((char) ('一' + random.nextInt(5_000)));
        }
        return headline.toString();
    }

    private Table table(String... lines) {
        return Table.of(directory, "a.tsv", lines);
    }
}
