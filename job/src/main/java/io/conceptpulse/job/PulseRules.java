package io.conceptpulse.job;

import io.conceptpulse.concept.FormerNames;
import io.conceptpulse.function.AddPriceEvidence;
import io.conceptpulse.function.DetectSpikes;
import io.conceptpulse.function.FindStories;
import io.conceptpulse.function.FormBars;
import io.conceptpulse.function.JoinPulse;
import io.conceptpulse.function.ReadArticles;
import io.conceptpulse.function.SumCounts;
import io.conceptpulse.function.SumShards;
import io.conceptpulse.function.TallyMinutes;
import io.conceptpulse.job.config.Topics;
import io.conceptpulse.market.TradingCalendar;
import io.conceptpulse.sentiment.ToneScorer;
import io.conceptpulse.spike.SpikeRules;
import org.apache.flink.util.function.SerializableSupplier;

import java.time.Duration;

/**
 * What the pipeline goes by, and the functions that go by it.
 *
 * @param topics names under which records are counted
 * @param calendar sessions, loaded where they are needed
 * @param formerNames what stocks were called before, loaded where it is needed
 * @param tone what judges tone, loaded once a process
 * @param spikes when an alert opens and closes
 * @param replay whether only records and heartbeats move time, so that arrival means nothing
 * @param lateAfter how late an article may be and still amend its rows
 * @param rememberArticles how long versions of an article are known
 * @param storyWindow how far apart two articles of one story may be
 * @param pace the least time, by the wall clock, between two showings of what still changes
 */
public record PulseRules(
        Topics topics,
        SerializableSupplier<TradingCalendar> calendar,
        SerializableSupplier<FormerNames> formerNames,
        SerializableSupplier<ToneScorer> tone,
        SpikeRules spikes,
        boolean replay,
        Duration lateAfter,
        Duration rememberArticles,
        Duration storyWindow,
        Duration pace) {

    /** Rows and tallies are kept an hour longer than an article may come to amend them. */
    private static final Duration MARGIN = Duration.ofHours(1);

    ReadArticles readArticles() {
        return new ReadArticles(
                calendar, formerNames, tone, lateAfter.toMillis(), rememberArticles.toMillis());
    }

    FindStories findStories() {
        return new FindStories(storyWindow.toMillis());
    }

    DetectSpikes detectSpikes() {
        return new DetectSpikes(calendar, spikes, replay);
    }

    TallyMinutes tallyMinutes() {
        return new TallyMinutes(keepMillis());
    }

    SumShards sumShards() {
        return new SumShards(topics.ticks(), calendar, pace.toMillis());
    }

    FormBars formBars() {
        return new FormBars(calendar, pace.toMillis());
    }

    JoinPulse joinPulse() {
        return new JoinPulse(calendar, keepMillis(), pace.toMillis());
    }

    AddPriceEvidence addPriceEvidence() {
        return new AddPriceEvidence(calendar);
    }

    SumCounts sumCounts() {
        return new SumCounts(pace.toMillis());
    }

    private long keepMillis() {
        return lateAfter.plus(MARGIN).toMillis();
    }
}
