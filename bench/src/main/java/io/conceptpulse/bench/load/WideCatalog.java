package io.conceptpulse.bench.load;

import io.conceptpulse.concept.Concept;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.market.Stock;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * As many names as a matcher is to bear: 1,000 boards with 10,000 aliases and 5,500 stocks, of
 * random characters that boards are named with. Always the same.
 *
 * @param boards in force always
 * @param stocks in force always
 */
public record WideCatalog(List<Concept> boards, List<Stock> stocks) {

    private static final int BOARDS = 1_000;
    private static final int ALIASES = 10;
    private static final int STOCKS = 5_500;
    private static final Origin SOMEWHERE = new Origin("load", 0, 0);
    private static final String CHARACTERS =
            "算力液冷卫星互联网智能驾驶数据安全机器人云计算芯片封装光模块存储量子低空经济固态电池氢能核聚变脑机接口合成生物创新药医疗器械";

    public static WideCatalog draw() {
        Random random = new Random(7);
        List<Concept> boards = new ArrayList<>();
        for (int i = 0; i < BOARDS; i++) {
            List<String> aliases = new ArrayList<>();
            for (int k = 0; k < ALIASES; k++) {
                aliases.add(name(3 + random.nextInt(5), random));
            }
            boards.add(board("board" + i, aliases));
        }
        List<Stock> stocks = new ArrayList<>();
        for (int i = 0; i < STOCKS; i++) {
            stocks.add(stock("%06d.SZ".formatted(i), name(4, random)));
        }
        return new WideCatalog(boards, stocks);
    }

    private static Concept board(String id, List<String> aliases) {
        return new Concept(
                id,
                "1",
                id,
                aliases,
                List.of(),
                List.of(),
                Long.MIN_VALUE,
                Long.MAX_VALUE,
                "",
                0,
                SOMEWHERE);
    }

    private static Stock stock(String symbol, String name) {
        return new Stock(
                symbol,
                "1",
                name,
                List.of(),
                0,
                Long.MAX_VALUE,
                false,
                0,
                0,
                Long.MIN_VALUE,
                0,
                SOMEWHERE);
    }

    private static String name(int length, Random random) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < length; i++) {
            name.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return name.toString();
    }
}
