package io.conceptpulse.cluster;

import io.conceptpulse.local.replay.Replayer;
import io.conceptpulse.local.replay.Speed;
import io.conceptpulse.local.replay.WallClock;

import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends a part of the replay in the background at a pace, so that things can happen meanwhile. */
final class PacedReplay {

    private static final long LIMIT_SECONDS = 120;

    private final CompletableFuture<Void> done;

    private PacedReplay(CompletableFuture<Void> done) {
        this.done = done;
    }

    static PacedReplay start(Run run, SoraPart part, Speed speed) {
        Replayer replayer =
                new Replayer(
                        part.sendings().iterator(),
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
        return new PacedReplay(done);
    }

    boolean finished() {
        return done.isDone();
    }

    void await() throws InterruptedException, ExecutionException, TimeoutException {
        done.get(LIMIT_SECONDS, TimeUnit.SECONDS);
    }
}
