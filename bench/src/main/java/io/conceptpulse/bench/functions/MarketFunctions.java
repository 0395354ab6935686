package io.conceptpulse.bench.functions;

import io.conceptpulse.contract.ContractViolation;
import io.conceptpulse.contract.TickReader;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.market.BoardSums;
import io.conceptpulse.market.ConceptIndex;
import io.conceptpulse.market.LimitState;
import io.conceptpulse.market.PriceLimits;
import io.conceptpulse.market.Tick;
import io.conceptpulse.pulse.MinuteVotes;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

import java.util.List;

/** What is done with each tick and each slot. An operation is as each method says. */
@State(Scope.Benchmark)
public class MarketFunctions {

    /** Stocks of one shard of 16. */
    static final int SHARD = Corpus.STOCKS / 16;

    /** The boards of a stock, the market among them. */
    static final int PLACES = Corpus.BOARDS_PER_STOCK + 1;

    static final int VOTES = 50;

    private static final Origin SOMEWHERE = new Origin("load", 0, 0);

    private final TickReader reader = new TickReader();
    private final MinuteVotes votes = new MinuteVotes();
    private final long[] sums = new long[(Corpus.BOARDS + 1) * BoardSums.STRIDE];
    private List<byte[]> bytes;
    private Tick[] shard;

    @Setup
    public void read() throws ContractViolation {
        Corpus corpus = new Corpus();
        bytes = corpus.tickBytes();
        shard = corpus.ticks().subList(0, SHARD).toArray(Tick[]::new);
        for (int i = 0; i < VOTES; i++) {
            votes.byArticle.put(
                    "a" + i,
                    new MinuteVotes.Vote(
                            "a" + i, "s" + i / 2, "p" + i % 12, i, 40 * (i % 21) - 400));
        }
    }

    /** JSON of the corpus's ticks to records. */
    @Benchmark
    public void readTicks(Blackhole out) throws ContractViolation {
        for (byte[] json : bytes) {
            out.consume(reader.read(json, SOMEWHERE));
        }
    }

    /** One shard's pass at the end of a slot: each stock's figures into each of its boards. */
    @Benchmark
    public long[] sumShard() {
        for (int i = 0; i < shard.length; i++) {
            Tick tick = shard[i];
            LimitState limit =
                    PriceLimits.given(tick)
                            .map(l -> LimitState.of(tick, l))
                            .orElse(LimitState.NONE);
            for (int place = 0; place < PLACES; place++) {
                BoardSums.add(sums, (i * PLACES + place) % (Corpus.BOARDS + 1), tick, limit);
            }
        }
        return sums;
    }

    /** The level of every board once. */
    @Benchmark
    public void levels(Blackhole out) {
        for (int board = 0; board <= Corpus.BOARDS; board++) {
            out.consume(ConceptIndex.level(1_000_000_000L + board, 37_000_000L * board, 135));
        }
    }

    /** The tally of one board's minute of 50 articles. */
    @Benchmark
    public Object tally() {
        return votes.tally();
    }
}
