package io.conceptpulse.concept;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class TargetMentionTest {

    private static final int FURTHER_DOWN = TargetMention.LEAD_CHARACTERS;

    @Test
    void isOfTheTitleWhereAnyHitIsInTheTitle() {
        assertThat(relevanceOf(body("a", FURTHER_DOWN), title("a"))).isEqualTo(Relevance.TITLE);
    }

    @Test
    void isOfTheLeadWhereAHitIsAmongTheFirstCharacters() {
        assertThat(relevanceOf(body("a", FURTHER_DOWN - 1))).isEqualTo(Relevance.LEAD);
    }

    @Test
    void isAnAsideFurtherDown() {
        assertThat(relevanceOf(body("a", FURTHER_DOWN))).isEqualTo(Relevance.ASIDE);
    }

    @Test
    void isAnAsideForEachBoardOfARoundUp() {
        assertThat(TargetMention.group(boards(TargetMention.ROUND_UP_BOARDS)))
                .extracting(TargetMention::relevance)
                .containsOnly(Relevance.ASIDE);
    }

    @Test
    void countsNoFourBoardsForARoundUp() {
        assertThat(TargetMention.group(boards(TargetMention.ROUND_UP_BOARDS - 1)))
                .extracting(TargetMention::relevance)
                .containsOnly(Relevance.TITLE);
    }

    @Test
    void leavesStocksWhatTheyAreInARoundUp() {
        List<Hit> hits = new ArrayList<>(boards(TargetMention.ROUND_UP_BOARDS));
        hits.add(new Hit("601360.SH", Hit.Kind.STOCK, true, 0, 3));

        TargetMention stock = TargetMention.group(hits).get(TargetMention.ROUND_UP_BOARDS);

        assertThat(stock.relevance()).isEqualTo(Relevance.TITLE);
    }

    @Test
    void groupsTheHitsOfATargetInTheOrderOfFirstNaming() {
        List<TargetMention> mentions =
                TargetMention.group(List.of(body("b", 1), body("a", 5), body("b", 9)));

        assertThat(mentions).extracting(TargetMention::target).containsExactly("b", "a");
        assertThat(mentions.get(0).hits()).containsExactly(body("b", 1), body("b", 9));
    }

    @Test
    void doesNotExistWithoutAHit() {
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new TargetMention("a", Hit.Kind.CONCEPT, Relevance.TITLE, List.of()));
    }

    private static Relevance relevanceOf(Hit... hits) {
        return TargetMention.group(List.of(hits)).get(0).relevance();
    }

    private static List<Hit> boards(int count) {
        List<Hit> hits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            hits.add(title("board" + i));
        }
        return hits;
    }

    private static Hit title(String board) {
        return new Hit(board, Hit.Kind.CONCEPT, true, 0, 2);
    }

    private static Hit body(String board, int offset) {
        return new Hit(board, Hit.Kind.CONCEPT, false, offset, 2);
    }
}
