package io.conceptpulse.news;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class StoryIndexTest {

    private final Map<Integer, List<String>> lists = new HashMap<>();
    private final StoryIndex index =
            new StoryIndex(
                    new StoryIndex.Postings() {
                        @Override
                        public List<String> get(int key) {
                            return lists.get(key);
                        }

                        @Override
                        public void put(int key, List<String> articles) {
                            lists.put(key, articles);
                        }

                        @Override
                        public void remove(int key) {
                            lists.remove(key);
                        }
                    });

    @Test
    void findsWhatSharesTwoBigrams() throws Exception {
        index.add("a", headline("北川光电获液冷大单"));
        index.add("b", headline("央行开展逆回购操作"));

        assertThat(index.candidates(headline("北川光电涨停"))).containsExactly("a");
        assertThat(StoryIndex.compares(headline("北川光电涨停"), headline("北川光电获液冷大单"))).isTrue();
    }

    @Test
    void oneSharedBigramSaysNothing() throws Exception {
        index.add("a", headline("北川光电获液冷大单"));

        assertThat(index.candidates(headline("液冷板块今日午后走强"))).isEmpty();
        assertThat(StoryIndex.compares(headline("液冷板块今日午后走强"), headline("北川光电获液冷大单"))).isFalse();
    }

    @Test
    void ofAShortHeadlineOneBigramIsEnough() throws Exception {
        index.add("a", headline("降息"));

        assertThat(index.candidates(headline("美联储降息"))).containsExactly("a");
        assertThat(StoryIndex.compares(headline("美联储降息"), headline("降息"))).isTrue();
    }

    @Test
    void whatHasOneBigramIsFoundByThat() throws Exception {
        index.add("a", headline("液冷"));

        assertThat(index.candidates(headline("液冷"))).containsExactly("a");
        assertThat(StoryIndex.compares(headline("液冷"), headline("液冷"))).isTrue();
        assertThat(StoryIndex.compares(headline("液冷"), headline("算力"))).isFalse();
        assertThat(StoryIndex.compares(headline(""), headline(""))).isFalse();
    }

    @Test
    void thoseThatShareRareBigramsComeFirst() throws Exception {
        for (int i = 0; i < StoryIndex.NEWEST; i++) {
            index.add("common-" + i, headline("液冷板块走强"));
        }
        index.add("rare", headline("液冷板块遇锆石"));

        assertThat(index.candidates(headline("液冷板块与锆石")))
                .hasSize(StoryIndex.COMPARED)
                .startsWith("rare");
    }

    @Test
    void theOldestMakesRoomAndWhatIsRemovedIsGone() throws Exception {
        for (int i = 0; i <= StoryIndex.NEWEST; i++) {
            index.add("a-" + i, headline("液冷板块走强"));
        }

        assertThat(lists.values()).allSatisfy(list -> assertThat(list).hasSize(StoryIndex.NEWEST));
        assertThat(index.candidates(headline("液冷板块走强")))
                .contains("a-" + StoryIndex.NEWEST)
                .doesNotContain("a-0");
        for (int i = 1; i <= StoryIndex.NEWEST; i++) {
            index.remove("a-" + i, headline("液冷板块走强"));
        }
        assertThat(lists).isEmpty();
    }

    private static StoryFingerprint headline(String normal) {
        return new StoryFingerprint(normal, "");
    }
}
