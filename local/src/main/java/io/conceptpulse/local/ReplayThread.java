package io.conceptpulse.local;

import io.conceptpulse.local.replay.KafkaPublisher;
import io.conceptpulse.local.replay.ReplayProgress;
import io.conceptpulse.local.replay.Replayer;
import io.conceptpulse.local.replay.Sending;
import io.conceptpulse.local.replay.Speed;
import io.conceptpulse.local.replay.WallClock;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;

import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a replay beside the table. */
final class ReplayThread implements AutoCloseable {

    private static final long STOP_SECONDS = 10;

    private final Replayer replayer;
    private final KafkaPublisher publisher;
    private final Thread thread;
    private volatile RuntimeException failure;

    ReplayThread(
            Iterator<Sending> sendings,
            Speed speed,
            KafkaPublisher publisher,
            Map<TopicPartition, Long> held) {
        this.replayer = new Replayer(sendings, speed, WallClock.SYSTEM, publisher, held);
        this.publisher = publisher;
        thread = new Thread(this::run, "replay");
        thread.setDaemon(true);
        thread.start();
    }

    ReplayProgress progress() {
        return replayer.progress();
    }

    /** Throws what the replay died of, if it did. */
    void check() {
        if (failure != null) {
            throw failure;
        }
    }

    @Override
    public void close() throws InterruptedException {
        thread.interrupt();
        thread.join(TimeUnit.SECONDS.toMillis(STOP_SECONDS));
        publisher.close();
    }

    private void run() {
        try {
            replayer.run();
        } catch (InterruptedException | InterruptException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            failure = e;
        }
    }
}
