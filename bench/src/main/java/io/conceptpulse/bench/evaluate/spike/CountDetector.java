package io.conceptpulse.bench.evaluate.spike;

import io.conceptpulse.spike.Alert;
import io.conceptpulse.spike.AlertLife;
import io.conceptpulse.spike.Baseline;
import io.conceptpulse.spike.SpikeDetector;
import io.conceptpulse.spike.SpikeRules;

/**
 * What the job's detector does when all it sees is how many mentions a bin of five minutes had. It
 * decides at the end of each bin and knows nothing of later ones; bins enter the baseline when they
 * have left the longest window, as in the job.
 */
final class CountDetector {

    private static final int WINDOW_BINS =
            (int) (SpikeDetector.LONGEST_WINDOW_MILLIS / Baseline.BIN_MILLIS);

    private static final String BOARD = "series";

    private final SpikeRules rules;
    private final SpikeDetector detector;

    /** Mentions of the bin judged last, of the one before it, and so on. */
    private final int[] newestFirst = new int[WINDOW_BINS + 1];

    private long bin = Baseline.UNSET;
    private Baseline baseline = Baseline.NEW;
    private AlertLife life = AlertLife.NONE;

    CountDetector(SpikeRules rules) {
        this.rules = rules;
        this.detector = new SpikeDetector(rules);
    }

    /**
     * What is known at the end of a bin.
     *
     * @param score deviations above the baseline; 0 without a mention in the longest window
     * @param opens whether an alert opens
     */
    record Verdict(double score, boolean opens) {}

    /** Whether the bin has been passed, so that no more can be said of it. */
    boolean isPast(long time) {
        return bin != Baseline.UNSET && Baseline.binOf(time) < bin;
    }

    /**
     * Takes the mentions of the bin in which this time lies. Bins that are left out are empty;
     * counts of one bin add up.
     *
     * @param time epoch milliseconds, not {@link #isPast}
     */
    Verdict take(long time, int mentions) {
        long next = Baseline.binOf(time);
        if (bin == Baseline.UNSET) {
            bin = next;
        }
        while (bin < next) {
            shift();
            if (bin < next) {
                judge(false);
            }
        }
        newestFirst[0] = Math.addExact(newestFirst[0], mentions);
        return judge(mentions > 0);
    }

    private void shift() {
        System.arraycopy(newestFirst, 0, newestFirst, 1, WINDOW_BINS);
        newestFirst[0] = 0;
        bin += Baseline.BIN_MILLIS;
        // The bin that has just left the longest window. Empty ones are made good by the next that
        // is not, and before the first mention there is no baseline.
        int gone = newestFirst[WINDOW_BINS];
        if (gone > 0) {
            baseline = baseline.close(bin - SpikeDetector.LONGEST_WINDOW_MILLIS, gone);
        }
    }

    private Verdict judge(boolean mentioned) {
        long now = bin + Baseline.BIN_MILLIS;
        Baseline before = baseline.closeEmptyUntil(bin - SpikeDetector.LONGEST_WINDOW_MILLIS);
        var judgement = detector.judgeCounts(newestFirst, before);
        double score = judgement.map(SpikeDetector.Judgement::score).orElse(0.0);
        boolean opens = false;
        if (life.isOpen()) {
            life = rules.closes(score, life, now) ? life.close(now) : life;
        } else if (mentioned) {
            // As in the job, where an alert opens when a mention comes and at no other time.
            opens = judgement.filter(found -> rules.opens(found, life, now)).isPresent();
            life = opens ? life.open(BOARD, Alert.Kind.MENTION_SPIKE, 0, now, score) : life;
        }
        return new Verdict(score, opens);
    }
}
