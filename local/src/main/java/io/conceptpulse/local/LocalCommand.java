package io.conceptpulse.local;

import io.conceptpulse.local.replay.Feed;
import io.conceptpulse.local.replay.JsonFeed;
import io.conceptpulse.local.replay.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.PrintStream;
import java.util.List;
import java.util.concurrent.Callable;

import static io.conceptpulse.local.stack.Topics.CONCEPTS;
import static io.conceptpulse.local.stack.Topics.NEWS;
import static io.conceptpulse.local.stack.Topics.STOCKS;
import static io.conceptpulse.local.stack.Topics.TICKS;

/** Starts everything on the replay that comes with the project. */
@Command(
        name = "local",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Start Kafka, PostgreSQL, Flink and the job in one process, and replay February 2024,"
                    + " the month of Sora, into it. Ctrl-C stops all; again: at once.",
            ""
        })
public final class LocalCommand implements Callable<Integer> {

    private static final String REPLAY = "/replay/sora/";

    private final Seams seams;
    private final PrintStream out;

    @Mixin private StackOptions options;

    public LocalCommand(Seams seams, PrintStream out) {
        this.seams = seams;
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        return LocalRun.run(options, "sora", feeds(), seams.job(), out);
    }

    private List<Feed> feeds() {
        return List.of(
                JsonFeed.catalog(STOCKS, "symbol", resource("stocks.jsonl")),
                JsonFeed.catalog(CONCEPTS, "id", resource("concepts.jsonl")),
                JsonFeed.news(NEWS, resource("news.jsonl")),
                JsonFeed.broken(NEWS, resource("broken.jsonl")),
                seams.ticks().feed(TICKS, resource("daily_bars.csv")));
    }

    private static Source resource(String name) {
        return Source.resource(REPLAY + name);
    }
}
