package io.conceptpulse.concept;

import io.conceptpulse.market.Stock;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import static io.conceptpulse.concept.Catalog.board;
import static io.conceptpulse.concept.Catalog.stock;
import static org.assertj.core.api.Assertions.assertThat;

class MatcherSizeTest {

    private static final int BOARDS = 1_000;
    private static final int ALIASES = 10;
    private static final int STOCKS = 5_500;
    private static final long MOST_BYTES = 100_000_000;

    private static final String CHARACTERS =
            "算力液冷卫星互联网智能驾驶数据安全机器人云计算芯片封装光模块存储量子低空经济固态电池氢能核聚变脑机接口合成生物创新药医疗器械";

    private final Random random = new Random(7);

    @Test
    void aMatcherOfTheWholeMarketAndAThousandBoardsIsSmall() {
        List<Concept> boards = new ArrayList<>();
        for (int i = 0; i < BOARDS; i++) {
            String[] aliases = new String[ALIASES];
            for (int k = 0; k < ALIASES; k++) {
                aliases[k] = name(3 + random.nextInt(5));
            }
            boards.add(board("board" + i, aliases));
        }
        List<Stock> stocks = new ArrayList<>();
        for (int i = 0; i < STOCKS; i++) {
            stocks.add(stock("%06d.SZ".formatted(i), name(4)));
        }
        // What is loaded once for the process does not count.
        MentionMatcher.compile(List.of(), stocks.subList(0, 1));
        long before = used();

        MentionMatcher matcher = MentionMatcher.compile(boards, stocks);

        assertThat(used() - before).isLessThan(MOST_BYTES);
        assertThat(matcher).isNotNull();
    }

    private String name(int length) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < length; i++) {
            name.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return name.toString();
    }

    private static long used() {
        Runtime runtime = Runtime.getRuntime();
        runtime.gc();
        return runtime.totalMemory() - runtime.freeMemory();
    }
}
