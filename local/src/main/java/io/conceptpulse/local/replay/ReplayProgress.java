package io.conceptpulse.local.replay;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** How far a replay has come; written by one thread, read by any. */
public final class ReplayProgress {

    /** Before anything was sent. */
    public static final long NOT_BEGUN = Long.MIN_VALUE;

    private final AtomicLong eventTime = new AtomicLong(NOT_BEGUN);
    private final AtomicLong heartbeats = new AtomicLong();
    private final Map<String, AtomicLong> sent = new ConcurrentHashMap<>();
    private volatile boolean finished;

    void passed(Sending sending) {
        if (sending instanceof Sending.Message message) {
            sent.computeIfAbsent(message.topic(), topic -> new AtomicLong()).incrementAndGet();
        } else {
            heartbeats.incrementAndGet();
        }
        eventTime.set(sending.at());
    }

    void finish() {
        finished = true;
    }

    /** Event time of what was sent last, epoch milliseconds, or {@link #NOT_BEGUN}. */
    public long eventTime() {
        return eventTime.get();
    }

    /** Records so far by topic, without heartbeats. */
    public Map<String, Long> sentByTopic() {
        Map<String, Long> copy = new TreeMap<>();
        sent.forEach((topic, count) -> copy.put(topic, count.get()));
        return copy;
    }

    /** Records so far, without heartbeats. */
    public long sent() {
        return sent.values().stream().mapToLong(AtomicLong::get).sum();
    }

    public long heartbeats() {
        return heartbeats.get();
    }

    /** Whether everything, the heartbeats past the end included, has arrived at the broker. */
    public boolean finished() {
        return finished;
    }
}
