package io.conceptpulse.cluster;

import io.conceptpulse.local.stack.EmbeddedBroker;
import io.conceptpulse.local.stack.Ports;
import org.apache.flink.configuration.Configuration;
import org.apache.flink.configuration.CoreOptions;
import org.apache.flink.table.api.EnvironmentSettings;
import org.apache.flink.table.api.TableEnvironment;
import org.apache.flink.types.Row;
import org.apache.flink.util.CloseableIterator;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The statements of the documentation, over a real broker, with the functions of the built jar. */
class SqlFunctionsITCase {

    @TempDir private Path directory;

    @Test
    void whatTheDocumentationShowsRuns() throws Exception {
        ClassLoader bare = new WithoutTheProject();
        assertThatThrownBy(() -> bare.loadClass("io.conceptpulse.sql.Mentions"))
                .isInstanceOf(ClassNotFoundException.class);
        List<String> articles = articles();
        try (EmbeddedBroker broker =
                EmbeddedBroker.start(directory.resolve("kafka"), freePort(), freePort())) {
            send(broker.bootstrap(), articles);

            List<List<Row>> answers = run(statements(broker.bootstrap()), bare);

            assertThat(answers).hasSize(3);
            assertThat(answers.get(0)).hasSizeGreaterThan(100).allSatisfy(this::isAMention);
            assertThat(answers.get(0))
                    .anySatisfy(row -> assertThat(row.getField("target")).isEqualTo("sora"))
                    .anySatisfy(row -> assertThat(row.getField("kind")).isEqualTo("STOCK"))
                    .anySatisfy(row -> assertThat(row.getField("label")).isEqualTo("POSITIVE"))
                    .anySatisfy(row -> assertThat(row.getField("label")).isEqualTo("NEGATIVE"));
            assertThat(answers.get(1))
                    .hasSameSizeAs(articles)
                    .anySatisfy(row -> assertThat((Row[]) row.getField("cuts")).isNotEmpty())
                    .anySatisfy(row -> assertThat((String[]) row.getField("words")).isNotEmpty());
            assertThat(answers.get(2))
                    .isNotEmpty()
                    .allSatisfy(
                            row ->
                                    assertThat((double) row.getField("similarity"))
                                            .isBetween(0.35, 1.0));
        }
    }

    private void isAMention(Row row) {
        assertThat((String) row.getField("name")).isNotBlank();
        assertThat((int) row.getField("start")).isNotNegative();
        assertThat((double) row.getField("score")).isBetween(-1.0, 1.0);
    }

    private static List<List<Row>> run(List<String> statements, ClassLoader loader)
            throws Exception {
        TableEnvironment tables =
                TableEnvironment.create(
                        EnvironmentSettings.newInstance()
                                .withClassLoader(loader)
                                .withConfiguration(withAKafkaConnectorInLib())
                                .build());
        tables.getConfig().set("parallelism.default", "2");
        List<List<Row>> answers = new ArrayList<>();
        for (String statement : statements) {
            Matcher setting = SqlFile.setting(statement);
            if (setting.matches()) {
                tables.getConfig().set(setting.group(1), setting.group(2));
            } else if (statement.contains("CREATE ")) {
                tables.executeSql(statement);
            } else {
                try (CloseableIterator<Row> rows = tables.executeSql(statement).collect()) {
                    List<Row> answer = new ArrayList<>();
                    rows.forEachRemaining(answer::add);
                    answers.add(answer);
                }
            }
        }
        return answers;
    }

    /**
     * Kafka's connector is on the class path of this test, as it may be in Flink's lib. It is
     * loaded parent-first, and so must be the clients that it uses, which the jar has too.
     */
    private static Configuration withAKafkaConnectorInLib() {
        Configuration configuration = new Configuration();
        configuration.set(
                CoreOptions.ALWAYS_PARENT_FIRST_LOADER_PATTERNS_ADDITIONAL,
                List.of("org.apache.kafka."));
        return configuration;
    }

    private List<String> statements(String bootstrap) throws Exception {
        Path concepts = directory.resolve("concepts.jsonl");
        Path stocks = directory.resolve("stocks.jsonl");
        Files.writeString(concepts, resource("concepts.jsonl"));
        Files.writeString(stocks, resource("stocks.jsonl"));
        return SqlFile.statements(
                SqlFile.text()
                        .replace("/data/concepts.jsonl", concepts.toString())
                        .replace("/data/stocks.jsonl", stocks.toString())
                        .replace("/data/concept-pulse.jar", Installation.jobJar().toString())
                        .replace("kafka-1:9092", bootstrap));
    }

    private static List<String> articles() throws Exception {
        return resource("news.jsonl").lines().filter(line -> !line.isBlank()).toList();
    }

    private static String resource(String name) throws Exception {
        try (InputStream file = EmbeddedBroker.class.getResourceAsStream("/replay/sora/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void send(String bootstrap, List<String> articles) throws Exception {
        try (KafkaProducer<String, String> producer =
                new KafkaProducer<>(
                        Map.of("bootstrap.servers", bootstrap),
                        new StringSerializer(),
                        new StringSerializer())) {
            for (String article : articles) {
                producer.send(new ProducerRecord<>("news", article)).get();
            }
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(new InetSocketAddress(Ports.HOST, 0));
            return socket.getLocalPort();
        }
    }

    /** The class path of the test without this project, so that only the jar can have it. */
    private static final class WithoutTheProject extends ClassLoader {

        WithoutTheProject() {
            super(SqlFunctionsITCase.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (name.startsWith("io.conceptpulse.")) {
                throw new ClassNotFoundException(name);
            }
            return super.loadClass(name, resolve);
        }
    }
}
