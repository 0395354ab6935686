package io.conceptpulse.cluster;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;

import static org.assertj.core.api.Assertions.assertThat;

/** What is in the jar that is submitted, and what is not. */
class JobJarITCase {

    /**
     * Libraries that those of the job need and that lie on Flink's class path as well. They are
     * carried, since Flink's versions are not the job's to choose; child-first the jar's win.
     */
    private static final List<String> ALSO_WITH_FLINK =
            List.of(
                    "net/jpountz/",
                    "org/apache/commons/lang3/",
                    "org/apache/commons/text/",
                    "org/xerial/snappy/");

    private static JarFile jar;
    private static List<String> entries;

    @BeforeAll
    static void open() throws IOException {
        jar = new JarFile(Installation.jobJar().toFile());
        entries = names(jar);
    }

    @AfterAll
    static void close() throws IOException {
        jar.close();
    }

    /** Loaded from Flink's class path whatever the jar holds, or by two class loaders at once. */
    @Test
    void noClassOfFlinkItselfIsInIt() throws IOException {
        Set<String> provided = provided();
        assertThat(provided).contains("org/apache/flink/core/execution/JobClient.class");
        assertThat(entries)
                .filteredOn(name -> name.startsWith("org/apache/flink/") && name.endsWith(".class"))
                .isNotEmpty()
                .allMatch(name -> name.contains("/kafka/") || name.contains("/serialization/JSON"))
                .noneMatch(provided::contains);
    }

    @Test
    void whatLiesOnFlinksClassPathTooIsKnown() throws IOException {
        Set<String> both = new TreeSet<>(provided());
        both.retainAll(entries);
        Set<String> packages = new TreeSet<>();
        both.stream()
                .filter(name -> name.endsWith(".class"))
                .map(name -> name.replaceFirst("^META-INF/versions/\\d+/", ""))
                .map(JobJarITCase::knownOrItself)
                .forEach(packages::add);
        assertThat(packages).containsExactlyElementsOf(ALSO_WITH_FLINK);
    }

    @Test
    void noLoggerAndNoTestLibraryIsInIt() {
        assertThat(entries)
                .noneMatch(name -> name.startsWith("org/slf4j/"))
                .noneMatch(name -> name.startsWith("org/apache/logging/"))
                .noneMatch(name -> name.startsWith("org/apache/log4j/"))
                .noneMatch(name -> name.startsWith("org/junit/"))
                .noneMatch(name -> name.startsWith("org/assertj/"))
                .noneMatch(name -> name.startsWith("io/zonky/"))
                .noneMatch(name -> name.startsWith("org/apache/kafka/server/KafkaRaft"))
                .noneMatch(name -> name.startsWith("scala/"));
    }

    @Test
    void noSignatureAndNoModuleDescriptorIsInIt() {
        assertThat(entries)
                .noneMatch(name -> name.matches("META-INF/.*\\.(SF|DSA|RSA)"))
                .noneMatch(name -> name.endsWith("module-info.class"));
    }

    @Test
    void itSaysWhereItBegins() throws IOException {
        assertThat(jar.getManifest().getMainAttributes().getValue("Main-Class"))
                .isEqualTo("io.conceptpulse.job.Main");
        assertThat(entries).contains("io/conceptpulse/job/Main.class");
    }

    @Test
    void migrationsAndServicesAreInIt() throws IOException {
        assertThat(entries)
                .contains(
                        "db/migration/V1__tables.sql",
                        "org/postgresql/Driver.class",
                        "org/apache/kafka/clients/consumer/KafkaConsumer.class",
                        "com/hankcs/hanlp/HanLP.class",
                        "sentiment/lexicon.tsv",
                        "market/closed_weekdays.csv");
        // Of both Flyway's core and its PostgreSQL support.
        assertThat(text("META-INF/services/org.flywaydb.core.extensibility.Plugin"))
                .contains("org.flywaydb.core.")
                .contains("org.flywaydb.database.postgresql.PostgreSQLDatabaseType");
        assertThat(text("META-INF/services/java.sql.Driver")).contains("org.postgresql.Driver");
    }

    @Test
    void licencesOfLibrariesAreKept() throws IOException {
        assertThat(entries)
                .contains("META-INF/licenses/com.ongres.scram/scram-client-3.2/META-INF/LICENSE");
        assertThat(text("META-INF/NOTICE")).contains("Apache Flink");
        assertThat(text("NOTICE")).contains("Apache Kafka");
    }

    private static String text(String entry) throws IOException {
        try (var stream = jar.getInputStream(jar.getJarEntry(entry))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String knownOrItself(String name) {
        return ALSO_WITH_FLINK.stream().filter(name::startsWith).findFirst().orElse(name);
    }

    /** All that Flink's class path holds. */
    private static Set<String> provided() throws IOException {
        Set<String> provided = new HashSet<>();
        for (String path : Installation.flinkClassPath().split(File.pathSeparator)) {
            try (JarFile library = new JarFile(path)) {
                provided.addAll(names(library));
            }
        }
        return provided;
    }

    private static List<String> names(JarFile file) {
        List<String> names = new ArrayList<>();
        file.stream()
                .filter(entry -> !entry.isDirectory())
                .map(JarEntry::getName)
                .forEach(names::add);
        return names;
    }
}
