package io.conceptpulse.bench.run;

import io.conceptpulse.bench.load.Market;
import io.conceptpulse.bench.load.TickWalk;
import io.conceptpulse.local.replay.WallClock;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Snapshots of now at the rate of the market, each stock every three seconds, until it is closed.
 * Who falls behind sends as fast as it can.
 */
final class LiveFeed implements AutoCloseable {

    private static final long ROUND_NANOS = TimeUnit.SECONDS.toNanos(3);
    private static final int TOGETHER = 18;

    private final String topic;
    private final Market market;
    private final KafkaProducer<byte[], byte[]> producer;
    private final AtomicReference<Exception> failure = new AtomicReference<>();
    private final Thread thread;
    private volatile boolean stopping;
    private volatile long sent;

    LiveFeed(String topic, Market market, KafkaProducer<byte[], byte[]> producer) {
        this.topic = topic;
        this.market = market;
        this.producer = producer;
        thread = new Thread(this::run, "live-ticks");
        thread.setDaemon(true);
        thread.start();
    }

    long sent() {
        return sent;
    }

    private void run() {
        int stocks = market.stocks().size();
        List<byte[]> keys =
                market.stocks().stream()
                        .map(stock -> stock.symbol().getBytes(StandardCharsets.US_ASCII))
                        .toList();
        TickWalk walk = new TickWalk(market.stocks(), 1);
        long begin = System.nanoTime();
        try {
            for (long i = 0; !stopping; i++) {
                if (i % TOGETHER == 0) {
                    WallClock.SYSTEM.sleepUntil(begin + i * ROUND_NANOS / stocks);
                }
                int stock = (int) (i % stocks);
                byte[] json = walk.next(stock, System.currentTimeMillis());
                send(new ProducerRecord<>(topic, keys.get(stock), json));
                sent = i + 1;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failure.compareAndSet(null, e);
        }
    }

    @SuppressWarnings("FutureReturnValueIgnored") // the callback keeps the first failure
    private void send(ProducerRecord<byte[], byte[]> record) {
        producer.send(
                record,
                (metadata, why) -> {
                    if (why != null) {
                        failure.compareAndSet(null, why);
                    }
                });
    }

    /** Throws what the feed died of, if it did. */
    void check() {
        if (failure.get() != null) {
            throw new IllegalStateException("the feed of ticks failed", failure.get());
        }
    }

    @Override
    public void close() throws InterruptedException {
        stopping = true;
        thread.join(TimeUnit.SECONDS.toMillis(10));
    }
}
