package io.conceptpulse.bench.run;

import io.conceptpulse.bench.load.ArticleFeed;
import io.conceptpulse.bench.load.CatalogFeed;
import io.conceptpulse.bench.load.LoadSize;
import io.conceptpulse.bench.load.Market;
import io.conceptpulse.bench.load.SessionTimes;
import io.conceptpulse.bench.load.TickFeed;
import io.conceptpulse.local.Steps;
import io.conceptpulse.local.replay.KafkaPublisher;
import io.conceptpulse.local.replay.ReplayPlan;
import io.conceptpulse.local.replay.Sending;
import io.conceptpulse.local.stack.Topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Fills the topics of the replays, with the heartbeats that move their time. */
final class LoadWriter {

    /**
     * Articles are few and cheap to read twice: alone they are more, or nothing can be measured.
     */
    private static final int MORE_ARTICLES_ALONE = 8;

    private static final int MOST_ARTICLES_ALONE = 3_000;
    private static final long SAY_NANOS = TimeUnit.SECONDS.toNanos(5);

    private final Map<String, Long> records = new HashMap<>();
    private final Map<String, Long> bytes = new HashMap<>();
    private final Steps steps;

    private LoadWriter(Steps steps) {
        this.steps = steps;
    }

    static Written write(Stack stack, Market market, LoadSize size, Steps steps) {
        return new LoadWriter(steps).write(stack, market, size);
    }

    private Written write(Stack stack, Market market, LoadSize size) {
        int alone =
                Math.max(
                        size.articles(),
                        Math.min(MOST_ARTICLES_ALONE, MORE_ARTICLES_ALONE * size.articles()));
        long catalog = SessionTimes.catalog();
        ReplayPlan plan =
                new ReplayPlan(
                        "bench",
                        List.of(
                                CatalogFeed.stocks(Topics.STOCKS, market, catalog),
                                CatalogFeed.boards(Topics.CONCEPTS, market, catalog),
                                new ArticleFeed(Topics.NEWS, "a-", market, size),
                                new ArticleFeed(
                                        TopicSet.NEWS_ALONE,
                                        "b-",
                                        market,
                                        size.withArticles(alone)),
                                new TickFeed(Topics.TICKS, market, size)),
                        OptionalLong.empty(),
                        OptionalLong.empty());
        TopicSet.createInputs(stack.broker().bootstrap());
        long begin = System.nanoTime();
        long lastHeartbeat;
        try (KafkaPublisher publisher = new KafkaPublisher(stack.broker().bootstrap())) {
            lastHeartbeat = send(plan.sendings(TopicSet.beating()), publisher, size);
            publisher.flush();
        }
        double seconds = (System.nanoTime() - begin) / 1e9;
        return new Written(
                records, bytes, lastHeartbeat, seconds, bytesIn(stack.directory().topics()));
    }

    private long send(Iterator<Sending> sendings, KafkaPublisher publisher, LoadSize size) {
        long lastHeartbeat = Long.MIN_VALUE;
        long sent = 0;
        long said = System.nanoTime();
        while (sendings.hasNext()) {
            Sending sending = sendings.next();
            publisher.send(sending);
            if (sending instanceof Sending.Message message) {
                records.merge(sending.topic(), 1L, Long::sum);
                bytes.merge(sending.topic(), (long) message.record().value().length, Long::sum);
                if ((++sent & 0xffff) == 0 && System.nanoTime() - said > SAY_NANOS) {
                    said = System.nanoTime();
                    steps.say(
                            "%,d of %,d ticks written"
                                    .formatted(
                                            records.getOrDefault(Topics.TICKS, 0L), size.ticks()));
                }
            } else {
                lastHeartbeat = sending.at();
            }
        }
        return lastHeartbeat;
    }

    private static long bytesIn(Path directory) {
        try (Stream<Path> files = Files.walk(directory)) {
            return files.filter(file -> file.toString().endsWith(".log"))
                    .mapToLong(LoadWriter::bytesOf)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long bytesOf(Path file) {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return 0; // rolled or cleaned meanwhile
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
