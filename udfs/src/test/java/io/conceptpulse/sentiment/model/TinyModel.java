package io.conceptpulse.sentiment.model;

import java.util.List;
import java.util.Optional;

/** A model that knows 公告 (announcements) from other texts, and in them 增 from 亏. */
final class TinyModel {

    private TinyModel() {}

    static LinearModel of(LinearModel.Limits limits) {
        LinearTable genres =
                new LinearTable(
                        "genre",
                        List.of("headlines", LinearModel.OTHER),
                        new int[] {-500, 0},
                        new int[2 * RuleSigns.NAMES.size()],
                        new int[] {'公' << 16 | '告'},
                        new int[] {2000, 0});
        int[] rules = new int[2 * RuleSigns.NAMES.size()];
        rules[1] = 700;
        rules[2] = 700;
        LinearTable headlines =
                new LinearTable(
                        "headlines",
                        List.of("neg", "pos"),
                        new int[] {10, 0},
                        rules,
                        new int[] {'增', '亏'},
                        new int[] {0, 900, 800, 0});
        return new LinearModel(
                genres,
                List.of(new Expert(headlines, List.of(0, 300), List.of(600, 900))),
                Optional.empty(),
                limits);
    }
}
