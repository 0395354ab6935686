package io.conceptpulse.spike;

import io.conceptpulse.pulse.Mention;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Judges the mentions of one board against its baseline, in windows of 15 minutes, an hour and four
 * hours: on a holiday morning five stories in a quarter of an hour may never come. Decides nothing
 * about the life of an alert.
 */
public final class SpikeDetector {

    private static final int[] WINDOW_BINS = {3, 12, 48};

    /** The longest window in milliseconds; baselines end where it begins. */
    public static final long LONGEST_WINDOW_MILLIS = 48 * Baseline.BIN_MILLIS;

    private static final long MINUTE_MILLIS = 60_000;

    private final SpikeRules rules;

    public SpikeDetector(SpikeRules rules) {
        this.rules = rules;
    }

    /**
     * What one window says.
     *
     * @param minutes its length
     * @param score deviations above the baseline
     * @param breadthReached whether there are stories and publishers enough for an alert
     */
    public record Judgement(
            int minutes, double mean, double deviation, double score, boolean breadthReached) {}

    /** A judgement with its evidence. */
    public record Finding(Judgement judgement, Evidence evidence) {}

    /**
     * The window that speaks loudest at this moment: one with breadth before one without, then the
     * highest score. Empty where no window holds a mention.
     *
     * @param now event time, epoch milliseconds; the windows end here
     * @param recent mentions, those outside the windows are passed over
     */
    public Optional<Finding> judge(long now, Iterable<Mention> recent, Baseline baseline) {
        Finding loudest = null;
        for (int bins : WINDOW_BINS) {
            List<Mention> window = within(recent, now - bins * Baseline.BIN_MILLIS, now);
            if (window.isEmpty()) {
                continue;
            }
            Finding finding = judge(window, bins, baseline);
            if (loudest == null || isLouder(finding.judgement(), loudest.judgement())) {
                loudest = finding;
            }
        }
        return Optional.ofNullable(loudest);
    }

    private static List<Mention> within(Iterable<Mention> recent, long from, long to) {
        List<Mention> window = new ArrayList<>();
        for (Mention mention : recent) {
            if (mention.firstSeen() > from && mention.firstSeen() <= to) {
                window.add(mention);
            }
        }
        return window;
    }

    private Finding judge(List<Mention> window, int bins, Baseline baseline) {
        Evidence evidence = Evidence.of(window);
        return new Finding(judge(evidence.stories(), evidence.sources(), bins, baseline), evidence);
    }

    private Judgement judge(int stories, int sources, int bins, Baseline baseline) {
        return new Judgement(
                (int) (bins * Baseline.BIN_MILLIS / MINUTE_MILLIS),
                baseline.expected(bins),
                baseline.deviation(bins),
                baseline.score(stories, bins),
                stories >= rules.minStories() && sources >= rules.minSources());
    }

    /**
     * As {@link #judge(long, Iterable, Baseline)} at the end of a bin, where only counts are known:
     * each mention counts as a story of its own by a publisher of its own.
     *
     * @param newestFirst mentions in the bin that ends now, in the one before it, and so on; bins
     *     beyond the longest window are passed over
     */
    public Optional<Judgement> judgeCounts(int[] newestFirst, Baseline baseline) {
        Judgement loudest = null;
        int mentions = 0;
        int next = 0;
        for (int bins : WINDOW_BINS) {
            for (; next < Math.min(bins, newestFirst.length); next++) {
                mentions = Math.addExact(mentions, newestFirst[next]);
            }
            if (mentions == 0) {
                continue;
            }
            Judgement judgement = judge(mentions, mentions, bins, baseline);
            if (loudest == null || isLouder(judgement, loudest)) {
                loudest = judgement;
            }
        }
        return Optional.ofNullable(loudest);
    }

    private static boolean isLouder(Judgement a, Judgement b) {
        return a.breadthReached() != b.breadthReached()
                ? a.breadthReached()
                : a.score() > b.score();
    }
}
