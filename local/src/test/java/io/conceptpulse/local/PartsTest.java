package io.conceptpulse.local;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PartsTest {

    private final Parts parts = new Parts();
    private final List<String> closed = Collections.synchronizedList(new ArrayList<>());

    @Test
    void closesInTheReverseOrder() {
        parts.add("database", () -> closed.add("database"));
        parts.add("job", () -> closed.add("job"));
        parts.close();

        assertThat(closed).containsExactly("job", "database");
    }

    @Test
    void closesOnce() {
        parts.add("job", () -> closed.add("job"));
        parts.close();
        parts.close();

        assertThat(closed).containsExactly("job");
    }

    @Test
    void aPartThatCannotCloseKeepsNoOtherOpen() {
        parts.add("database", () -> closed.add("database"));
        parts.add(
                "job",
                () -> {
                    throw new IllegalStateException("stuck");
                });
        parts.close();

        assertThat(closed).containsExactly("database");
    }

    @Test
    void closesAPartThatWasStillStarting() throws InterruptedException {
        CountDownLatch closing = new CountDownLatch(1);
        CompletableFuture<AutoCloseable> starting =
                parts.start(
                        "database",
                        () -> {
                            closing.await();
                            return () -> closed.add("database");
                        });
        Thread stop = new Thread(parts::close);
        stop.start();
        assertThat(starting).isNotDone();
        closing.countDown();
        stop.join();

        assertThat(closed).containsExactly("database");
    }

    @Test
    void startsNothingOnceItIsClosed() {
        parts.close();

        assertThatThrownBy(() -> parts.start("job", () -> () -> {}))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void tellsWhyAPartDidNotStart() {
        assertThatThrownBy(
                        () ->
                                Parts.get(
                                        parts.start(
                                                "broker",
                                                () -> {
                                                    throw new IllegalStateException("no port");
                                                })))
                .hasMessage("no port");
    }
}
