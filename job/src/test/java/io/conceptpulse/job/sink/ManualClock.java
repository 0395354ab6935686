package io.conceptpulse.job.sink;

import org.apache.flink.api.common.operators.ProcessingTimeService;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RunnableScheduledFuture;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Processing time that stands still until it is moved. */
final class ManualClock implements ProcessingTimeService {

    private final PriorityQueue<Timer> timers =
            new PriorityQueue<>(Comparator.comparingLong(timer -> timer.at));
    private long now = 1_000_000;

    @Override
    public long getCurrentProcessingTime() {
        return now;
    }

    @Override
    public ScheduledFuture<?> registerTimer(long at, ProcessingTimeCallback target) {
        Timer timer = new Timer(at, target);
        timers.add(timer);
        return timer;
    }

    /** Moves on, and runs what is due on the way, each at its own time. */
    void advance(long millis) throws Exception {
        long until = now + millis;
        while (!timers.isEmpty() && timers.peek().at <= until) {
            Timer due = timers.poll();
            now = due.at;
            due.run();
            if (!due.isCancelled()) {
                due.get();
            }
        }
        now = until;
    }

    private static final class Timer extends FutureTask<Void>
            implements RunnableScheduledFuture<Void> {

        private final long at;

        private Timer(long at, ProcessingTimeCallback target) {
            super(
                    () -> {
                        target.onProcessingTime(at);
                        return null;
                    });
            this.at = at;
        }

        @Override
        public boolean isPeriodic() {
            return false;
        }

        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(at, TimeUnit.MILLISECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(
                    getDelay(TimeUnit.MILLISECONDS), other.getDelay(TimeUnit.MILLISECONDS));
        }
    }
}
