package io.conceptpulse.local.table;

import java.util.List;
import java.util.Map;

/** What a screen may have to show. */
final class Samples {

    /** Monday 2024-02-19 09:30:00, Beijing time. */
    static final long MONDAY_OPEN = 1_708_306_200_000L;

    static final Board SORA =
            new Board(
                    "sora",
                    12,
                    48,
                    20,
                    6_400,
                    new Board.Index(1083.125, 1000, 23_450_000_000d, 5, 9, 11),
                    true);

    static final Board COOLING =
            new Board(
                    "liquid",
                    0,
                    3,
                    2,
                    -900,
                    new Board.Index(987.5, 1000, 1_200_000_000d, 0, 4, 5),
                    false);

    static final Board UNPRICED = new Board("satellite", 0, 1, 0, 0, null, false);

    static final AlertLine OPEN =
            new AlertLine("sora", "OPEN", MONDAY_OPEN, MONDAY_OPEN, 7, 4, 5.25, "Sora刷屏：文生视频的新高度");

    static final Pulse PULSE =
            new Pulse(
                    List.of(SORA, COOLING, UNPRICED),
                    List.of(OPEN),
                    Map.of(
                            "news", new TopicCounts(10, 6, 2, 1, 1),
                            "ticks", new TopicCounts(100, 100, 0, 0, 0)));

    static final RunState RUN =
            new RunState(
                    MONDAY_OPEN,
                    "×900",
                    8_800,
                    110,
                    "RUNNING",
                    "",
                    List.of("Flink http://127.0.0.1:8081"));

    private Samples() {}
}
