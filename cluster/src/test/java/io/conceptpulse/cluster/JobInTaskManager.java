package io.conceptpulse.cluster;

import org.apache.flink.configuration.Configuration;
import org.apache.flink.util.FlinkUserCodeClassLoaders;
import org.apache.flink.util.MutableURLClassLoader;

import java.lang.ref.WeakReference;
import java.net.URL;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * The class loader that a TaskManager makes for a job, with the built jar and {@link ArticleTask}
 * in it, and threads that end with the job.
 */
final class JobInTaskManager implements AutoCloseable {

    private final MutableURLClassLoader loader;
    private final Object task;

    /**
     * @param flink what the TaskManager itself has on its class path
     */
    JobInTaskManager(
            ClassLoader flink,
            String model,
            List<String> boards,
            List<String> stocks,
            String formerNames)
            throws Exception {
        URL[] jars = {
            Installation.jobJar().toUri().toURL(),
            Installation.buildDirectory().resolve("test-classes").toUri().toURL()
        };
        loader = FlinkUserCodeClassLoaders.create(jars, flink, new Configuration());
        task =
                onAThread(
                                () ->
                                        loader.loadClass(ArticleTask.class.getName())
                                                .getConstructor(
                                                        String.class,
                                                        List.class,
                                                        List.class,
                                                        String.class)
                                                .newInstance(model, boards, stocks, formerNames))
                        .get();
    }

    /** What a thread of the job does. */
    private interface Work<T> {
        T run() throws Exception;
    }

    CompletableFuture<Object> call(String method, Class<?> type, Object argument) {
        return onAThread(() -> task.getClass().getMethod(method, type).invoke(task, argument));
    }

    /** The class loader that HanLP was loaded by; gone when nothing holds the job any more. */
    WeakReference<ClassLoader> ownerOfHanLp() throws Exception {
        return new WeakReference<>(
                (ClassLoader)
                        onAThread(() -> task.getClass().getMethod("owner").invoke(task)).get());
    }

    private <T> CompletableFuture<T> onAThread(Work<T> work) {
        CompletableFuture<T> result = new CompletableFuture<>();
        Thread thread =
                new Thread(
                        () -> {
                            try {
                                result.complete(work.run());
                            } catch (Exception | LinkageError e) {
                                result.completeExceptionally(e);
                            }
                        },
                        "subtask");
        thread.setContextClassLoader(loader);
        thread.start();
        return result;
    }

    @Override
    public void close() throws Exception {
        loader.close();
    }
}
