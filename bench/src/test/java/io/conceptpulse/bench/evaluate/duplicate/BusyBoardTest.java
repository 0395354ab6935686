package io.conceptpulse.bench.evaluate.duplicate;

import io.conceptpulse.bench.train.story.Headlines;
import io.conceptpulse.bench.train.story.Pair;
import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.news.StoryIndex;
import org.junit.jupiter.api.Test;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class BusyBoardTest {

    private static final String RARE = "浔川股份液冷机柜订单突破十亿元";
    private static final String RARE_EDITED = "浔川股份：液冷机柜订单突破十亿元";
    private static final String COMMON = "多只个股盘中涨停";
    private static final String COMMON_EDITED = "多只个股涨停";

    private static final List<Pair> PAIRS =
            List.of(
                    new Pair(RARE, RARE_EDITED, true),
                    new Pair(COMMON, COMMON_EDITED, true),
                    new Pair(RARE, COMMON, false));

    @Test
    void whatSharesARareKeyIsFoundHoweverMuchIsBetween() {
        BusyBoard board = board(1_000);
        assertThat(board.judge(RARE, RARE_EDITED).compared()).isTrue();
        assertThat(board.judge(RARE, RARE_EDITED).sameStory()).isTrue();
    }

    @Test
    void whatSharesCommonKeysAloneIsPushedOut() {
        assertThat(board(1).judge(COMMON, COMMON_EDITED).compared()).isTrue();
        assertThat(board(1_000).judge(COMMON, COMMON_EDITED))
                .returns(false, DuplicateEvaluation.Verdict::compared)
                .returns(false, DuplicateEvaluation.Verdict::sameStory);
    }

    @Test
    void whatWouldNotBeComparedOnAQuietBoardIsNotOnABusyOne() {
        assertThat(board(1).judge(RARE, COMMON).compared()).isFalse();
    }

    @Test
    void moreBetweenThanThereIsIsRefused() {
        assertThatThrownBy(
                        () ->
                                new BusyBoard(
                                        DuplicateEvaluation.SHIPPED,
                                        PAIRS,
                                        new Headlines(Set.of(RARE, "早盘三大指数高开")),
                                        2))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("--between 2: there are only 1 headlines");
    }

    /** Headlines that share all their keys with the common one: more than an index keeps. */
    private static BusyBoard board(int between) {
        Set<String> others = new LinkedHashSet<>();
        for (int i = 0; i < Math.max(between, StoryIndex.NEWEST + 1); i++) {
            others.add("多只个股盘中涨停 " + i);
        }
        return new BusyBoard(DuplicateEvaluation.SHIPPED, PAIRS, new Headlines(others), between);
    }
}
