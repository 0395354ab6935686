package io.conceptpulse.sentiment.model;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class LinearModelTest {

    private static final LinearModel.Limits LIMITS = new LinearModel.Limits(0, 400, 300, 20);

    private final LinearModel model = TinyModel.of(LIMITS);

    private static RuleSigns rules(int milli) {
        return RuleSigns.of(milli, Integer.signum(milli), List.of());
    }

    @Test
    void theScoreIsTheBiasWithTheSharesOfGramsAndRules() {
        // 公告增 has 5 grams: 2·900/√5 = 804 for pos; the root is cut to 2236 thousandths.
        int[] grams = Grams.of("公告增");
        LinearTable table = model.experts().get(0).table();
        assertThat(grams).hasSize(5);
        assertThat(table.score(grams, RuleSigns.NONE)).containsExactly(10, 805);
        assertThat(table.score(grams, rules(500))).containsExactly(10, 805 + 350);
        assertThat(table.score(grams, rules(-500))).containsExactly(10 + 350, 805);
    }

    @Test
    void theExpertOfTheGenreJudgesWithItsReasonsAndHowOftenItIsRight() {
        Verdict verdict = model.judge("公告增", RuleSigns.NONE).orElseThrow();
        assertThat(verdict)
                .isEqualTo(new Verdict("headlines", true, 1, 795, 795, 900, List.of("~增+")));
        assertThat(model.judge("公告亏", RuleSigns.NONE).orElseThrow().terms()).containsExactly("~亏-");
        assertThat(model.judge("公告", RuleSigns.NONE).orElseThrow())
                .isEqualTo(
                        new Verdict("headlines", true, -1, 10, -10, 600, List.of("~headlines-")));
    }

    @Test
    void aTextOfAnotherGenreIsLeftToTheRules() {
        assertThat(model.judge("净利增", RuleSigns.NONE)).isEmpty();
        assertThat(model.genreOf("净利增")).isEqualTo(LinearModel.OTHER);
        assertThat(model.genreOf("公告增")).isEqualTo("headlines");
    }

    @Test
    void aTextLongerThanThoseOfTheExpertsIsLeftToTheRules() {
        assertThat(model.judge("公告增" + "长".repeat(17), RuleSigns.NONE)).isPresent();
        assertThat(model.judge("公告增" + "长".repeat(18), RuleSigns.NONE)).isEmpty();
        assertThat(model.judge("", RuleSigns.NONE)).isEmpty();
    }

    @Test
    void inDoubtOfTheGenreRulesWithAClearOpinionHold() {
        // 4000/√n − 500: 0 to 400 in doubt.
        String doubtful = "公告增一二三四五六七八";
        assertThat(model.judge(doubtful, rules(299)).orElseThrow().sure()).isFalse();
        assertThat(model.judge(doubtful, rules(300))).isEmpty();
        assertThat(model.judge(doubtful, rules(-300))).isEmpty();
        assertThat(model.judge("公告增", rules(-900)).orElseThrow().sure()).isTrue();
    }

    @Test
    void lengthCostsNoMoreThanTheLengthThatIsRead() {
        String long5Mb = "公告增，".repeat(1_250_000);
        assertThat(Grams.of(long5Mb)).hasSizeLessThan(20);
        assertThat(model.judge(long5Mb, RuleSigns.NONE)).isEmpty();
    }

    @Test
    void towardsATargetANameAndAColonDoNotMakeASign() {
        int size = RuleSigns.NAMES.size();
        LinearTable like =
                new LinearTable(
                        TowardsJudge.LIKE,
                        TowardsJudge.CLASSES,
                        new int[] {1, 0},
                        new int[2 * size],
                        new int[0],
                        new int[0]);
        LinearTable table =
                new LinearTable(
                        TowardsJudge.NAME,
                        Expert.SIGNS,
                        new int[] {0, 1, 0},
                        new int[3 * size],
                        new int[] {'⊕' << 16 | '：', '喜'},
                        new int[] {0, 0, 900, 0, 0, 900});
        TowardsJudge judge = new TowardsJudge(like, new Expert(table, List.of(0), List.of(500)));

        assertThat(judge.judge(Grams.of("⊕：换了门牌"), RuleSigns.NONE).orElseThrow().sign()).isZero();
        assertThat(judge.judge(Grams.of("⊕：换了门牌"), rules(-400)).orElseThrow().sign()).isEqualTo(-1);
        assertThat(judge.judge(Grams.of("⊕：门牌有喜"), RuleSigns.NONE).orElseThrow().sign())
                .isEqualTo(1);
    }
}
