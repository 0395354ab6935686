package io.conceptpulse.cluster;

import io.conceptpulse.local.replay.BarTicks;
import io.conceptpulse.local.replay.Feed;
import io.conceptpulse.local.replay.JsonFeed;
import io.conceptpulse.local.replay.ReplayPlan;
import io.conceptpulse.local.replay.Sending;
import io.conceptpulse.local.replay.Source;
import io.conceptpulse.local.replay.TickExpansion;
import io.conceptpulse.local.stack.Topics;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.TreeMap;

/**
 * A part of the replay of Sora: the last session before Spring Festival, the news of the holidays
 * and the two sessions after them, with one snapshot a minute and stock. What is sent to a
 * partition is the same each time, so that offsets mean the same in every run.
 */
final class SoraPart {

    private static final String REPLAY = "/replay/sora/";
    private static final int STEP_SECONDS = 60;

    static final Instant BEGIN = beijing("2024-02-08T00:00");
    static final Instant END = beijing("2024-02-20T23:59");

    /** On the first morning of the board that did not exist before. */
    static final Instant MON_MORNING = beijing("2024-02-19T10:15");

    /** From here on records are kept back while the job is stopped or killed. */
    static final Instant MON_AFTERNOON = beijing("2024-02-19T14:00");

    /** Where savepoints of released versions were taken; never to be changed. */
    static final Instant CUT = beijing("2024-02-19T09:36");

    private static final SoraPart WHOLE = new SoraPart(all());

    private final List<Sending> sendings;

    private SoraPart(List<Sending> sendings) {
        this.sendings = List.copyOf(sendings);
    }

    static SoraPart whole() {
        return WHOLE;
    }

    /** What is sent before this time of the event. */
    SoraPart before(Instant time) {
        return new SoraPart(sendings.stream().filter(s -> s.at() < time.toEpochMilli()).toList());
    }

    /** What is sent from this time of the event on. */
    SoraPart from(Instant time) {
        return new SoraPart(sendings.stream().filter(s -> s.at() >= time.toEpochMilli()).toList());
    }

    List<Sending> sendings() {
        return sendings;
    }

    /** Records by topic, without heartbeats. */
    Map<String, Long> records() {
        Map<String, Long> counts = new TreeMap<>();
        for (Sending sending : sendings) {
            if (sending instanceof Sending.Message) {
                counts.merge(sending.topic(), 1L, Long::sum);
            }
        }
        return counts;
    }

    static Instant beijing(String local) {
        return LocalDateTime.parse(local).toInstant(ZoneOffset.ofHours(8));
    }

    private static List<Sending> all() {
        TickExpansion ticks = bars -> BarTicks.of(bars, STEP_SECONDS);
        List<Feed> feeds =
                List.of(
                        JsonFeed.catalog(Topics.STOCKS, "symbol", resource("stocks.jsonl")),
                        JsonFeed.catalog(Topics.CONCEPTS, "id", resource("concepts.jsonl")),
                        JsonFeed.news(Topics.NEWS, resource("news.jsonl")),
                        JsonFeed.broken(Topics.NEWS, resource("broken.jsonl")),
                        ticks.feed(Topics.TICKS, resource("daily_bars.csv")));
        ReplayPlan plan =
                new ReplayPlan(
                        "sora",
                        feeds,
                        OptionalLong.of(BEGIN.toEpochMilli()),
                        OptionalLong.of(END.toEpochMilli()));
        List<Sending> sendings = new ArrayList<>();
        plan.sendings(Topics.inputs()).forEachRemaining(sendings::add);
        return sendings;
    }

    private static Source resource(String name) {
        return Source.resource(REPLAY + name);
    }
}
