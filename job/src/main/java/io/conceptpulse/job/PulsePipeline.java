package io.conceptpulse.job;

import io.conceptpulse.catalog.CatalogChange;
import io.conceptpulse.feed.Ingested;
import io.conceptpulse.function.CatalogState;
import io.conceptpulse.function.EvenKeys;
import io.conceptpulse.function.RouteIngested;
import io.conceptpulse.function.SumCounts;
import io.conceptpulse.market.Tick;
import io.conceptpulse.news.NewsItem;
import io.conceptpulse.pulse.IndexBar;
import io.conceptpulse.pulse.Mention;
import io.conceptpulse.pulse.MinuteTally;
import io.conceptpulse.pulse.ShardSlot;
import io.conceptpulse.spike.Alert;
import org.apache.flink.api.common.typeinfo.TypeInformation;
import org.apache.flink.streaming.api.datastream.DataStream;
import org.apache.flink.streaming.api.datastream.SingleOutputStreamOperator;

import static io.conceptpulse.function.Outputs.COUNTS;
import static io.conceptpulse.function.Outputs.DEAD;
import static io.conceptpulse.function.Outputs.LATE;
import static io.conceptpulse.function.Outputs.ORIGINALS;
import static io.conceptpulse.function.Outputs.STOCK_CONCEPTS;
import static io.conceptpulse.function.Outputs.STOCK_STATES;
import static io.conceptpulse.job.Stage.stage;

/** The dataflow: takes streams, gives streams, knows no connector. */
public final class PulsePipeline {

    private final PulseRules rules;

    public PulsePipeline(PulseRules rules) {
        this.rules = rules;
    }

    public Outputs define(Inputs in) {
        var topics = rules.topics();

        // What comes in; beside it dead letters and counts.
        var articles =
                route("news", in.news(), NewsItem.class, RouteIngested.toBeJudged(topics.news()));
        var ticks =
                route("ticks", in.ticks(), Tick.class, RouteIngested.toBeJudged(topics.ticks()));
        var concepts =
                route(
                        "concepts",
                        in.concepts(),
                        CatalogChange.class,
                        RouteIngested.acceptingAll(topics.concepts()));
        var stocks =
                route(
                        "stocks",
                        in.stocks(),
                        CatalogChange.class,
                        RouteIngested.acceptingAll(topics.stocks()));
        var catalog = concepts.union(stocks);
        var everywhere = catalog.broadcast(CatalogState.DESCRIPTOR);

        // News: read each article, find its story in each board, count it and watch for a breakout.
        var found =
                stage(
                        "read-articles",
                        articles.keyBy(NewsItem::id).connect(everywhere),
                        rules.readArticles());
        var mentions = stage("find-stories", found.keyBy(Mention::concept), rules.findStories());
        var alerts = stage("detect-spikes", mentions.keyBy(Mention::concept), rules.detectSpikes());
        var tallies =
                stage("tally-minutes", mentions.keyBy(Mention::concept), rules.tallyMinutes());

        // Market: sums by shard of stocks, then bars by bucket of boards.
        var sums =
                stage(
                        "sum-shards",
                        ticks.keyBy(tick -> EvenKeys.shardKey(tick.symbol())).connect(everywhere),
                        rules.sumShards());
        var bars =
                stage(
                        "form-bars",
                        sums.keyBy(ShardSlot::bucket).connect(catalog.keyBy(EvenKeys::bucketKey)),
                        rules.formBars());
        var barsOfBoard = bars.keyBy(IndexBar::concept);

        // Both: a row for each board and minute; alerts once more, with the move of the index.
        var pulse =
                stage(
                        "join-pulse",
                        tallies.keyBy(MinuteTally::concept).connect(barsOfBoard),
                        rules.joinPulse());
        var priced =
                stage(
                        "add-price-evidence",
                        alerts.keyBy(Alert::concept).connect(barsOfBoard),
                        rules.addPriceEvidence());

        // What became of every record.
        var outcomes =
                articles.getSideOutput(COUNTS)
                        .union(
                                ticks.getSideOutput(COUNTS),
                                concepts.getSideOutput(COUNTS),
                                stocks.getSideOutput(COUNTS))
                        .union(found.getSideOutput(COUNTS), sums.getSideOutput(COUNTS));
        var counts = stage("sum-counts", outcomes.keyBy(SumCounts::key), rules.sumCounts());
        var dead =
                articles.getSideOutput(DEAD)
                        .union(
                                ticks.getSideOutput(DEAD),
                                concepts.getSideOutput(DEAD),
                                stocks.getSideOutput(DEAD))
                        .union(sums.getSideOutput(DEAD));
        var late = found.getSideOutput(LATE).union(sums.getSideOutput(LATE));

        return new Outputs(
                pulse,
                pulse.getSideOutput(ORIGINALS),
                mentions,
                found.getSideOutput(STOCK_CONCEPTS),
                alerts.union(priced),
                sums.getSideOutput(STOCK_STATES),
                counts,
                dead,
                late);
    }

    private static <T> SingleOutputStreamOperator<T> route(
            String name,
            DataStream<Ingested<T>> ingested,
            Class<T> type,
            RouteIngested<T> operator) {
        return ingested.transform(name, TypeInformation.of(type), operator)
                .uid(name)
                .setParallelism(ingested.getParallelism());
    }
}
