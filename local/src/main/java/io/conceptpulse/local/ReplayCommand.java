package io.conceptpulse.local;

import io.conceptpulse.local.problem.Problem;
import io.conceptpulse.local.replay.Feed;
import io.conceptpulse.local.replay.JsonFeed;
import io.conceptpulse.local.replay.Source;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static io.conceptpulse.local.stack.Topics.CONCEPTS;
import static io.conceptpulse.local.stack.Topics.NEWS;
import static io.conceptpulse.local.stack.Topics.STOCKS;
import static io.conceptpulse.local.stack.Topics.TICKS;

/** Replays files of one's own. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = {
            "Replay files of JSON lines, one record of the data contract a line: into everything"
                    + " that 'local' starts, or into a broker that runs already.",
            ""
        })
public final class ReplayCommand implements Callable<Integer> {

    private final Seams seams;
    private final PrintStream out;

    @Option(names = "--news", paramLabel = "FILE", description = "Articles, in any order.")
    private Path news;

    @Option(names = "--ticks", paramLabel = "FILE", description = "Snapshots, by time.")
    private Path ticks;

    @Option(
            names = "--concepts",
            paramLabel = "FILE",
            description = "Boards; a line with known_at is sent then, others before all else.")
    private Path concepts;

    @Option(names = "--stocks", paramLabel = "FILE", description = "Stocks, likewise.")
    private Path stocks;

    @Option(
            names = "--bootstrap",
            paramLabel = "HOST:PORT",
            description = "Start nothing; only send to the topics of this broker.")
    private String bootstrap;

    @Mixin private StackOptions options;

    public ReplayCommand(Seams seams, PrintStream out) {
        this.seams = seams;
        this.out = out;
    }

    @Override
    public Integer call() throws Exception {
        List<Feed> feeds = feeds();
        if (feeds.isEmpty()) {
            throw Problem.usage("nothing to replay; name --news, --ticks, --concepts or --stocks");
        }
        return bootstrap == null
                ? LocalRun.run(options, name(), feeds, seams.job(), out)
                : PublishRun.run(options, bootstrap, feeds, out);
    }

    private List<Feed> feeds() {
        List<Feed> feeds = new ArrayList<>();
        if (stocks != null) {
            feeds.add(JsonFeed.catalog(STOCKS, "symbol", Source.file(stocks)));
        }
        if (concepts != null) {
            feeds.add(JsonFeed.catalog(CONCEPTS, "id", Source.file(concepts)));
        }
        if (news != null) {
            feeds.add(JsonFeed.news(NEWS, Source.file(news)));
        }
        if (ticks != null) {
            feeds.add(JsonFeed.ticks(TICKS, Source.file(ticks)));
        }
        return feeds;
    }

    /** Says which files are replayed, and notices that one has grown. */
    private String name() {
        return Stream.of(stocks, concepts, news, ticks)
                .filter(file -> file != null)
                .map(file -> file.toAbsolutePath() + " " + file.toFile().length())
                .collect(Collectors.joining("; "));
    }
}
