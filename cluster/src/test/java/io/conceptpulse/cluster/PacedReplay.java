package io.conceptpulse.cluster;

import io.conceptpulse.local.replay.Replayer;
import io.conceptpulse.local.replay.Sending;
import io.conceptpulse.local.replay.Speed;
import io.conceptpulse.local.replay.WallClock;

import java.time.Instant;
import java.util.Iterator;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Sends a part of the replay in the background at a pace, so that things can happen meanwhile, and
 * keeps back its end until they have: whatever the machine does, records are still to come then.
 */
final class PacedReplay {

    private static final long LIMIT_SECONDS = 120;

    private final CompletableFuture<Void> done;

    private final CountDownLatch rest;

    private PacedReplay(CompletableFuture<Void> done, CountDownLatch rest) {
        this.done = done;
        this.rest = rest;
    }

    /**
     * @param hold the time of the event from which on nothing is sent until {@link #sendRest()}
     */
    static PacedReplay start(Run run, SoraPart part, Speed speed, Instant hold) {
        CountDownLatch rest = new CountDownLatch(1);
        Iterator<Sending> held = part.from(hold).sendings().iterator();
        assertThat(held).as("what is kept back").hasNext();
        Replayer replayer =
                new Replayer(
                        new Held(part.before(hold).sendings().iterator(), held, rest),
                        speed,
                        WallClock.SYSTEM,
                        run.publisher(),
                        Map.of());
        CompletableFuture<Void> done = new CompletableFuture<>();
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                replayer.run();
                                done.complete(null);
                            } catch (Throwable e) {
                                done.completeExceptionally(e);
                            }
                        },
                        "replay");
        thread.setDaemon(true);
        thread.start();
        return new PacedReplay(done, rest);
    }

    void sendRest() {
        rest.countDown();
    }

    void await() throws InterruptedException, ExecutionException, TimeoutException {
        done.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }

    /** One after the other, the second when the latch is open. */
    private record Held(Iterator<Sending> before, Iterator<Sending> after, CountDownLatch open)
            implements Iterator<Sending> {

        @Override
        public boolean hasNext() {
            return before.hasNext() || after.hasNext();
        }

        @Override
        public Sending next() {
            if (before.hasNext()) {
                return before.next();
            }
            try {
                open.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted while records are kept back", e);
            }
            return after.next();
        }
    }
}
