package io.conceptpulse.cluster;

import io.conceptpulse.local.stack.EmbeddedBroker;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.File;
import java.io.InputStream;
import java.lang.ref.WeakReference;
import java.lang.reflect.Array;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

/** Two jobs of the built jar in one TaskManager: two class loaders over one JVM. */
class TwoJobsITCase {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final int THREADS = 4;
    private static final int MORE_THAN_THE_HEAP = Integer.MAX_VALUE - 8;

    @TempDir private Path directory;

    private URLClassLoader flink;
    private List<String> articles;

    @BeforeEach
    void readWhatAllJobsRead() throws Exception {
        articles = lines("news.jsonl").stream().filter(line -> line.contains("\"body\"")).toList();
        flink = new URLClassLoader(urls(directory), ClassLoader.getPlatformClassLoader());
    }

    @AfterEach
    void close() throws Exception {
        System.clearProperty("HANLP_ROOT");
        flink.close();
    }

    @Test
    void neitherDisturbsTheOther() throws Exception {
        List<String> rulesAlone;
        try (JobInTaskManager job = byRules()) {
            rulesAlone = read(job).get();
        }
        List<String> modelAlone;
        try (JobInTaskManager job = byModel()) {
            modelAlone = read(job).get();
        }
        assertThat(rulesAlone).hasSameSizeAs(articles).isNotEqualTo(modelAlone);
        try (JobInTaskManager rules = byRules();
                JobInTaskManager model = byModel()) {
            assertThat(rules.ownerOfHanLp().get()).isNotSameAs(model.ownerOfHanLp().get());
            List<CompletableFuture<List<String>>> byRules = new ArrayList<>();
            List<CompletableFuture<List<String>>> byModel = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                byRules.add(read(rules));
                byModel.add(read(model));
            }
            for (int i = 0; i < THREADS; i++) {
                assertThat(byRules.get(i).get()).isEqualTo(rulesAlone);
                assertThat(byModel.get(i).get()).isEqualTo(modelAlone);
            }
        }
    }

    @Test
    void whatOneTeachesItsHanLpIsUnknownToTheOther() throws Exception {
        String text = "浔川冷媒机柜送样";
        try (JobInTaskManager rules = byRules();
                JobInTaskManager model = byModel()) {
            String before = (String) rules.call("words", String.class, text).get();
            rules.call("teach", String.class, "浔川冷媒机柜").get();
            assertThat((String) rules.call("words", String.class, text).get())
                    .contains("浔川冷媒机柜")
                    .isNotEqualTo(before);
            assertThat(model.call("words", String.class, text).get()).isEqualTo(before);
        }
    }

    /** A job that has ended leaves nothing behind, also while another one goes on. */
    @Test
    void jobsThatHaveEndedAreForgotten() throws Exception {
        try (JobInTaskManager stays = byModel()) {
            read(stays).get();
            WeakReference<ClassLoader> rules = endedJob(byRules());
            WeakReference<ClassLoader> model = endedJob(byModel());
            awaitForgotten(rules);
            linkARecord();
            awaitForgotten(model);
            assertThat(read(stays).get()).hasSameSizeAs(articles);
        }
        WeakReference<ClassLoader> last = endedJob(byModel());
        linkARecord();
        awaitForgotten(last);
    }

    /**
     * The JVM itself keeps the class of which a record was linked last (JDK-8078641), and with it
     * one ended job: up to Java 17 until another is linked, here one that is of no job; later only
     * as long as it has memory.
     */
    private static void linkARecord() throws Exception {
        URL tests = Installation.buildDirectory().resolve("test-classes").toUri().toURL();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {tests}, null)) {
            Object record =
                    loader.loadClass(RecordOfTheJdk.class.getName())
                            .getConstructor(List.class)
                            .newInstance(List.of());
            assertThat(record.equals(record)).isTrue();
            assertThat(record.hashCode()).isEqualTo(record.hashCode());
            assertThat(record.toString()).contains("of=[]");
        }
    }

    /** All that it is made of belongs to the JDK. */
    public record RecordOfTheJdk(List<String> of) {}

    /** Both would make HanLP look for its dictionaries where there are none. */
    @Test
    void theHanLpOfOthersIsNone() throws Exception {
        List<String> alone;
        try (JobInTaskManager job = byModel()) {
            alone = read(job).get();
        }
        System.setProperty("HANLP_ROOT", directory.resolve("nowhere").toString());
        Files.writeString(directory.resolve("hanlp.properties"), "root=/nowhere/\n");
        assertThat(flink.getResource("hanlp.properties")).isNotNull();
        try (JobInTaskManager job = byModel()) {
            assertThat(read(job).get()).isEqualTo(alone);
        }
    }

    private JobInTaskManager byRules() throws Exception {
        return new JobInTaskManager(
                flink,
                "none",
                List.of(board("sora", "世界模型"), board("液冷", "散热")),
                lines("stocks.jsonl"),
                formerNames("300364.SZ\t中文在线旧名\n"));
    }

    private JobInTaskManager byModel() throws Exception {
        return new JobInTaskManager(
                flink, "standard", lines("concepts.jsonl"), lines("stocks.jsonl"), formerNames(""));
    }

    private String formerNames(String lines) throws Exception {
        return Files.writeString(Files.createTempFile(directory, "names", ".tsv"), lines)
                .toString();
    }

    private static String board(String name, String alias) {
        return """
               {"id": "%1$s", "version": "1", "name": "%1$s", "aliases": ["%2$s"],
                "exclude": [], "constituents": []}
               """
                .formatted(name, alias);
    }

    @SuppressWarnings("unchecked")
    private CompletableFuture<List<String>> read(JobInTaskManager job) {
        return job.call("read", List.class, articles).thenApply(lines -> (List<String>) lines);
    }

    private WeakReference<ClassLoader> endedJob(JobInTaskManager job) throws Exception {
        try (job) {
            read(job).get();
            return job.ownerOfHanLp();
        }
    }

    private static void awaitForgotten(WeakReference<ClassLoader> job) {
        await().atMost(SOON)
                .until(
                        () -> {
                            clearSoftReferences();
                            System.gc();
                            return job.refersTo(null);
                        });
    }

    /** A JVM gives up what is held softly before it says that it has no memory. */
    private static void clearSoftReferences() {
        assertThatThrownBy(() -> Array.newInstance(long.class, MORE_THAN_THE_HEAP))
                .isInstanceOf(OutOfMemoryError.class);
    }

    /** Flink's class path and a folder before it, where somebody may put something. */
    private static URL[] urls(Path folder) throws Exception {
        List<URL> urls = new ArrayList<>(List.of(folder.toUri().toURL()));
        for (String path : Installation.flinkClassPath().split(File.pathSeparator)) {
            urls.add(Path.of(path).toUri().toURL());
        }
        return urls.toArray(URL[]::new);
    }

    private static List<String> lines(String name) throws Exception {
        try (InputStream file = EmbeddedBroker.class.getResourceAsStream("/replay/sora/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }
}
