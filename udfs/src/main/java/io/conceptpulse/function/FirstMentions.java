package io.conceptpulse.function;

import io.conceptpulse.pulse.Mention;
import io.conceptpulse.pulse.MentionRun;
import org.apache.flink.api.common.state.MapState;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Who mentioned a board first, and each stock with it. */
final class FirstMentions {

    /** The board itself among the symbols of stocks. */
    static final String BOARD = "";

    /** How late a mention may be decided and still take its place. */
    private static final long LATE_MILLIS = 2 * 86_400_000L;

    /**
     * What a mention is the first of.
     *
     * @param board whether the board's
     * @param stocks symbols of the stocks whose first it is
     * @param demoted what other mentions are no longer the first of
     */
    record Firsts(boolean board, List<String> stocks, List<Demotion> demoted) {}

    /**
     * A mention that turned out not to be the first.
     *
     * @param of symbol, or {@link #BOARD}
     */
    record Demotion(String articleId, String of) {}

    private final MapState<String, MentionRun> runs;

    FirstMentions(MapState<String, MentionRun> runs) {
        this.runs = runs;
    }

    /**
     * What a mention is the first of, by those that have been decided.
     *
     * @param forGood whether it is decided itself, and counts for others from now on
     */
    Firsts place(Mention mention, boolean forGood) throws Exception {
        List<Demotion> demoted = new ArrayList<>();
        boolean board = isFirst(BOARD, mention, forGood, demoted);
        List<String> stocks = new ArrayList<>();
        for (String symbol : mention.basis().stocks()) {
            if (isFirst(symbol, mention, forGood, demoted)) {
                stocks.add(symbol);
            }
        }
        return new Firsts(board, stocks, demoted);
    }

    private boolean isFirst(String of, Mention mention, boolean forGood, List<Demotion> demoted)
            throws Exception {
        MentionRun.Step step =
                MentionRun.add(runs.get(of), mention.firstSeen(), mention.articleId());
        if (forGood) {
            runs.put(of, step.run());
            if (!step.demoted().isEmpty()) {
                demoted.add(new Demotion(step.demoted(), of));
            }
        }
        return step.isFirst();
    }

    /** Forgets what can matter no more; true if anything is left. */
    boolean sweep(long time) throws Exception {
        List<String> over = new ArrayList<>();
        boolean left = false;
        for (Map.Entry<String, MentionRun> entry : runs.entries()) {
            if (entry.getValue().isOverAt(time, LATE_MILLIS)) {
                over.add(entry.getKey());
            } else {
                left = true;
            }
        }
        for (String symbol : over) {
            runs.remove(symbol);
        }
        return left;
    }
}
