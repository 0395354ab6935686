package io.conceptpulse.bench.functions;

import io.conceptpulse.bench.load.WideCatalog;
import io.conceptpulse.concept.MentionMatcher;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What a change of the catalog costs: 1,000 boards with 10,000 aliases and 5,500 stocks. */
@State(Scope.Benchmark)
public class MatcherFunctions {

    private WideCatalog catalog;

    @Setup
    public void draw() {
        catalog = WideCatalog.draw();
    }

    @Benchmark
    public MentionMatcher compileMatcher() {
        return MentionMatcher.compile(catalog.boards(), catalog.stocks());
    }
}
