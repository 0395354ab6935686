package io.conceptpulse.local.stack;

import org.apache.flink.api.common.JobExecutionResult;
import org.apache.flink.api.common.JobStatus;
import org.apache.flink.core.execution.JobClient;
import org.apache.flink.core.execution.JobListener;
import org.apache.flink.streaming.api.environment.StreamExecutionEnvironment;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A job on its way through the local cluster. */
public final class SubmittedJob implements AutoCloseable {

    private static final long SUBMIT_SECONDS = 60;
    private static final long CANCEL_SECONDS = 15;
    private static final long STATUS_SECONDS = 5;

    private final CompletableFuture<JobClient> client = new CompletableFuture<>();
    private final CompletableFuture<Void> failure = new CompletableFuture<>();

    private SubmittedJob() {}

    static SubmittedJob start(
            StreamExecutionEnvironment environment,
            JobRunner runner,
            Map<String, String> arguments) {
        SubmittedJob job = new SubmittedJob();
        environment.registerJobListener(job.new Listener());
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                runner.run(environment, arguments);
                            } catch (Throwable e) {
                                // Linkage errors too: nobody else would hear of them.
                                job.fail(e);
                            }
                        },
                        "job-submission");
        thread.setDaemon(true);
        thread.start();
        return job;
    }

    /** Waits until the cluster runs the job. */
    public void awaitRunning() throws Exception {
        try {
            client.get(SUBMIT_SECONDS, TimeUnit.SECONDS);
            long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(SUBMIT_SECONDS);
            while (status() != JobStatus.RUNNING) {
                if (failure.isDone()) {
                    failure.get();
                }
                if (System.nanoTime() > deadline) {
                    throw new TimeoutException();
                }
                TimeUnit.MILLISECONDS.sleep(50);
            }
        } catch (ExecutionException e) {
            throw rootOf(e) instanceof Exception cause ? cause : e;
        } catch (TimeoutException e) {
            throw new TimeoutException(
                    "it is not running " + SUBMIT_SECONDS + " s after its submission");
        }
    }

    public JobStatus status() {
        JobClient job = client.getNow(null);
        if (job == null) {
            return JobStatus.INITIALIZING;
        }
        try {
            return job.getJobStatus().get(STATUS_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return JobStatus.RECONCILING;
        } catch (ExecutionException | TimeoutException e) {
            return JobStatus.RECONCILING;
        }
    }

    /** Why the job is over, where it is over for good. */
    public Optional<Throwable> failure() {
        return failure.isCompletedExceptionally()
                ? Optional.of(failure.handle((done, e) -> rootOf(e)).join())
                : Optional.empty();
    }

    @Override
    public void close() throws Exception {
        JobClient job = client.isCompletedExceptionally() ? null : client.getNow(null);
        if (job != null && !status().isGloballyTerminalState()) {
            job.cancel().get(CANCEL_SECONDS, TimeUnit.SECONDS);
        }
    }

    private void fail(Throwable why) {
        failure.completeExceptionally(why);
        client.completeExceptionally(why);
    }

    private static Throwable rootOf(Throwable e) {
        Throwable root = e;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root;
    }

    private final class Listener implements JobListener {

        @Override
        public void onJobSubmitted(JobClient job, Throwable refused) {
            if (refused != null) {
                fail(refused);
                return;
            }
            client.complete(job);
            CompletableFuture<Void> watched =
                    job.getJobExecutionResult()
                            .handle(
                                    (result, why) -> {
                                        if (why != null) {
                                            fail(why);
                                        }
                                        return null;
                                    });
            watched.exceptionally(why -> null);
        }

        @Override
        public void onJobExecuted(JobExecutionResult result, Throwable why) {}
    }
}
