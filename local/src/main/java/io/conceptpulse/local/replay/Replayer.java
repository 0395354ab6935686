package io.conceptpulse.local.replay;

import org.apache.kafka.common.TopicPartition;

import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;

/**
 * Sends a plan. What a partition holds already, from a run that was cut off, is counted as sent and
 * passed over: a plan sends the same to a partition in the same order each time.
 */
public final class Replayer {

    private final Iterator<Sending> sendings;
    private final Pacer pacer;
    private final Publisher publisher;
    private final ReplayProgress progress = new ReplayProgress();
    private final Map<TopicPartition, Long> held;

    /**
     * @param held how many records, heartbeats included, each partition has been sent already
     */
    public Replayer(
            Iterator<Sending> sendings,
            Speed speed,
            WallClock clock,
            Publisher publisher,
            Map<TopicPartition, Long> held) {
        this.sendings = sendings;
        this.pacer = new Pacer(speed, clock);
        this.publisher = publisher;
        this.held = new HashMap<>(held);
    }

    public ReplayProgress progress() {
        return progress;
    }

    /** Sends all; ends early, with what was handed over so far, where the thread is interrupted. */
    public void run() throws InterruptedException {
        while (sendings.hasNext()) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            Sending sending = sendings.next();
            if (!isHeld(sending)) {
                pacer.await(sending);
                publisher.send(sending);
            }
            progress.passed(sending);
        }
        publisher.flush();
        progress.finish();
    }

    private boolean isHeld(Sending sending) {
        if (held.isEmpty()) {
            return false;
        }
        TopicPartition partition = new TopicPartition(sending.topic(), sending.partition());
        Long left = held.get(partition);
        if (left == null) {
            return false;
        }
        if (left == 1) {
            held.remove(partition);
        } else if (left > 1) {
            held.put(partition, left - 1);
        } else {
            held.remove(partition);
            return false;
        }
        return true;
    }
}
