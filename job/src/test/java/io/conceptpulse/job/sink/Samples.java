package io.conceptpulse.job.sink;

import io.conceptpulse.concept.Relevance;
import io.conceptpulse.news.StoryFingerprint;
import io.conceptpulse.pulse.Basis;
import io.conceptpulse.pulse.Content;
import io.conceptpulse.pulse.IndexBar;
import io.conceptpulse.pulse.Mention;
import io.conceptpulse.pulse.Placement;
import io.conceptpulse.pulse.PulseRow;
import io.conceptpulse.pulse.StockConcept;
import io.conceptpulse.pulse.Tally;
import io.conceptpulse.spike.Alert;
import io.conceptpulse.stance.Stance;

import java.time.Instant;
import java.util.List;

/** Records around the Sora board on a day of February 2024. */
final class Samples {

    /** 12:02 in Beijing, while the market is at lunch. */
    static final long LUNCH_WED_2024_02_21 = millis("2024-02-21T04:02:00Z");

    /** 13:00 in Beijing. */
    static final long AFTERNOON_WED_2024_02_21 = millis("2024-02-21T05:00:00Z");

    private static final Tally TALLY = new Tally(4, 3, 2, 2, 0, 1, 1_200, 1_340_000);

    private Samples() {}

    static long millis(String instant) {
        return Instant.parse(instant).toEpochMilli();
    }

    static PulseRow pulse(String concept, long minute, int revision) {
        return new PulseRow(concept, minute, TALLY, bar(concept, minute), revision, 0);
    }

    /** A minute in which the market rests. */
    static PulseRow newsOnly(long minute) {
        return new PulseRow("sora", minute, TALLY, null, 1, minute + 60_000);
    }

    /** 1000 → 1034.25 points, three of four constituents priced. */
    private static IndexBar bar(String concept, long minute) {
        long point = IndexBar.LEVEL_SCALE;
        return new IndexBar(
                concept,
                minute,
                1_001 * point,
                1_040 * point,
                1_000_500_000L,
                1_034_250_001L,
                1_000 * point,
                57_123_456_789L,
                2,
                1,
                1,
                0,
                0,
                3,
                4,
                true);
    }

    static Mention mention(String version, long changedAt, boolean isFinal, boolean withdrawn) {
        return new Mention(
                "a-1",
                "sora",
                version,
                LUNCH_WED_2024_02_21,
                new Content(
                        "新浪财经",
                        "中科金财\0连板",
                        "",
                        Relevance.TITLE,
                        420,
                        List.of("连板+", "不-利好-"),
                        List.of("002657.SZ")),
                new Basis(new StoryFingerprint("中科金财连板", ""), List.of("002657.SZ")),
                new Placement("a-0", isFinal, 640, true, List.of("002657.SZ")),
                withdrawn,
                changedAt);
    }

    static StockConcept stockConcept(String version, long changedAt, Stance stance) {
        return stockConcept("a-1", version, LUNCH_WED_2024_02_21, changedAt, stance);
    }

    /** By an article of this id, seen at this instant. */
    static StockConcept stockConcept(String articleId, String seen, Stance stance) {
        return stockConcept(articleId, "1", millis(seen), millis(seen), stance);
    }

    private static StockConcept stockConcept(
            String articleId, String version, long firstSeen, long changedAt, Stance stance) {
        return new StockConcept(
                articleId,
                "603933.SH",
                "sora",
                version,
                firstSeen,
                stance,
                false,
                "公司未涉及Sora\0相关业务。",
                "公告栏",
                "澄清公告",
                "https://news.example/1",
                false,
                changedAt);
    }

    static Mention withId(String articleId, Mention m) {
        return new Mention(
                articleId,
                m.concept(),
                m.version(),
                m.firstSeen(),
                m.content(),
                m.basis(),
                m.placement(),
                m.withdrawn(),
                m.changedAt());
    }

    static Alert alert(long seq, Alert.State state, Alert.PriceEvidence price) {
        return new Alert(
                "5d1f8a2c",
                seq,
                Alert.Kind.MENTION_SPIKE,
                "sora",
                state,
                AFTERNOON_WED_2024_02_21,
                LUNCH_WED_2024_02_21,
                15,
                9,
                21,
                5,
                0.5,
                1.0,
                8.5,
                "财联社",
                LUNCH_WED_2024_02_21,
                List.of(new Alert.Headline("\"Sora\"\0来了", "", "财联社", LUNCH_WED_2024_02_21, -420)),
                List.of("002657.SZ", "300624.SZ"),
                true,
                price);
    }

    static Alert.PriceEvidence price() {
        return new Alert.PriceEvidence(1_000_000_000L, 1_034_250_000L, AFTERNOON_WED_2024_02_21);
    }
}
