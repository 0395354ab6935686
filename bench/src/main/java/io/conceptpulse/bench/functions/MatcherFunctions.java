package io.conceptpulse.bench.functions;

import io.conceptpulse.concept.Concept;
import io.conceptpulse.concept.MentionMatcher;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.market.Stock;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** What a change of the catalog costs: 1,000 boards with 10,000 aliases and 5,500 stocks. */
@State(Scope.Benchmark)
public class MatcherFunctions {

    private static final int BOARDS = 1_000;
    private static final int ALIASES = 10;
    private static final int STOCKS = 5_500;
    private static final Origin SOMEWHERE = new Origin("load", 0, 0);
    private static final String CHARACTERS =
            "算力液冷卫星互联网智能驾驶数据安全机器人云计算芯片封装光模块存储量子低空经济固态电池氢能核聚变脑机接口合成生物创新药医疗器械";

    private final Random random = new Random(7);
    private final List<Concept> boards = new ArrayList<>();
    private final List<Stock> stocks = new ArrayList<>();

    @Setup
    public void draw() {
        for (int i = 0; i < BOARDS; i++) {
            List<String> aliases = new ArrayList<>();
            for (int k = 0; k < ALIASES; k++) {
                aliases.add(name(3 + random.nextInt(5)));
            }
            boards.add(
                    new Concept(
                            "board" + i,
                            "1",
                            "board" + i,
                            aliases,
                            List.of(),
                            List.of(),
                            Long.MIN_VALUE,
                            Long.MAX_VALUE,
                            "",
                            0,
                            SOMEWHERE));
        }
        for (int i = 0; i < STOCKS; i++) {
            stocks.add(
                    new Stock(
                            "%06d.SZ".formatted(i),
                            "1",
                            name(4),
                            List.of(),
                            0,
                            Long.MAX_VALUE,
                            false,
                            0,
                            0,
                            Long.MIN_VALUE,
                            0,
                            SOMEWHERE));
        }
    }

    @Benchmark
    public MentionMatcher compileMatcher() {
        return MentionMatcher.compile(boards, stocks);
    }

    private String name(int length) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < length; i++) {
            name.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
        }
        return name.toString();
    }
}
