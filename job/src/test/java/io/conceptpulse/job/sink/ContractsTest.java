package io.conceptpulse.job.sink;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import io.conceptpulse.feed.DeadLetter;
import io.conceptpulse.feed.LateRecord;
import io.conceptpulse.feed.Origin;
import io.conceptpulse.spike.Alert;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What goes over Kafka is what {@code docs/contracts} says. */
class ContractsTest {

    private static final Path CONTRACTS = Path.of("..", "docs", "contracts");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Origin ORIGIN = new Origin("ticks", 3, 88_120);
    private static final long AT = Samples.AFTERNOON_WED_2024_02_21;

    private static JsonNode read(Path file) throws IOException {
        return JSON.readTree(Files.readString(file));
    }

    private static Set<ValidationMessage> violations(String contract, JsonNode record)
            throws IOException {
        JsonSchema schema =
                JsonSchemaFactory.getInstance(VersionFlag.V202012)
                        .getSchema(
                                read(CONTRACTS.resolve(contract + ".schema.json")),
                                SchemaValidatorsConfig.builder()
                                        .formatAssertionsEnabled(true)
                                        .build());
        return schema.validate(record);
    }

    private static <T> JsonNode written(JsonRecords<T> records, T element) throws IOException {
        return JSON.readTree(records.serialize(element, null, AT).value());
    }

    private static void conforms(String contract, JsonNode record) throws IOException {
        JsonNode fields = read(CONTRACTS.resolve(contract + ".schema.json")).get("properties");

        assertThat(violations(contract, record)).isEmpty();
        assertThat(record.fieldNames())
                .toIterable()
                .as("the contract names every field")
                .containsExactlyElementsOf(fields::fieldNames);
    }

    @Test
    void anAlertConforms() throws IOException {
        JsonNode json =
                written(
                        JsonRecords.alerts("alerts"),
                        Samples.alert(1, Alert.State.OPEN, Samples.price()));

        conforms("alerts", json);
        assertThat(json.get("at").asText()).isEqualTo("2024-02-21T13:00:00+08:00");
        assertThat(json.get("index_now").decimalValue()).isEqualByComparingTo("1034.25");
        assertThat(json.at("/headlines/0/title").asText()).isEqualTo("\"Sora\"来了");
        assertThat(json.at("/headlines/0/tone").decimalValue()).isEqualByComparingTo("-0.42");
    }

    @Test
    void anAlertWithoutIndexConforms() throws IOException {
        Alert alert = Samples.alert(0, Alert.State.CLOSE, null);

        JsonNode json = written(JsonRecords.alerts("alerts"), alert);

        conforms("alerts", json);
        assertThat(json.get("index_now").isNull()).isTrue();
    }

    @Test
    void aDeadLetterConforms() throws IOException {
        DeadLetter letter = new DeadLetter(ORIGIN, "malformed", "not JSON", "{\"a\0\uD83D", AT);

        JsonNode json = written(JsonRecords.deadLetters("dead-letters"), letter);

        conforms("dead-letters", json);
        assertThat(json.get("excerpt").asText()).isEqualTo("{\"a\uFFFD");
    }

    @Test
    void aDeadLetterOfARecordWithoutTimeConforms() throws IOException {
        DeadLetter letter = new DeadLetter(ORIGIN, "malformed", "not JSON", "", -1);

        JsonNode json = written(JsonRecords.deadLetters("dead-letters"), letter);

        conforms("dead-letters", json);
        assertThat(json.get("record_time").isNull()).isTrue();
    }

    @Test
    void aLateRecordConforms() throws IOException {
        LateRecord late = new LateRecord(ORIGIN, "002657.SZ", AT, AT + 1, "its slot has closed");

        conforms("late", written(JsonRecords.late("late"), late));
    }

    @Test
    void aLateRecordAfterTheEndOfInputConforms() throws IOException {
        LateRecord late = new LateRecord(ORIGIN, "002657.SZ", AT, Long.MAX_VALUE, "at the end");

        conforms("late", written(JsonRecords.late("late"), late));
    }

    @Test
    void recordsCarryAKeyAndNoTimestamp() {
        DeadLetter letter = new DeadLetter(ORIGIN, "malformed", "not JSON", "", AT);

        ProducerRecord<byte[], byte[]> record =
                JsonRecords.deadLetters("dead").serialize(letter, null, AT);

        assertThat(record.topic()).isEqualTo("dead");
        assertThat(record.timestamp()).isNull();
        assertThat(new String(record.key(), StandardCharsets.UTF_8)).isEqualTo("ticks-3@88120");
    }

    static List<Path> examples() throws IOException {
        try (Stream<Path> files = Files.list(CONTRACTS.resolve("examples"))) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void anExampleConforms(Path example) throws IOException {
        String contract = example.getFileName().toString().replaceFirst("\\..*", "");

        assertThat(violations(contract, read(example))).isEmpty();
    }

    @Test
    void eachContractHasAnExample() throws IOException {
        try (Stream<Path> files = Files.list(CONTRACTS)) {
            Stream<String> schemas =
                    files.map(file -> file.getFileName().toString())
                            .filter(name -> name.endsWith(".schema.json"))
                            .map(name -> name.replace(".schema.json", ".json"));

            assertThat(examples().stream().map(file -> file.getFileName().toString()))
                    .containsAll(schemas.toList());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            textBlock =
                    """
                    news;         /id;                     "  ";                   an empty id
                    news;         /body;                   null;                   no text
                    news;         /op;                     "DELETE";               a withdrawal with text
                    news;         /published_at;           "2024-02-21 12:02:00";  no offset
                    news;         /kind;                   "rumour";               an unknown kind
                    ticks;        /last;                   "14,40";                no decimal
                    ticks;        /volume;                 -1;                     a negative volume
                    ticks;        /ts;                     null;                   no time
                    concepts;     /id;                     "_market";              a reserved id
                    concepts;     /constituents/0/symbol;  360;                    a number for a code
                    stocks;       /listed;                 "20120116";             no ISO date
                    stocks;       /st;                     "no";                   no boolean
                    alerts;       /state;                  "GONE";                 an unknown state
                    alerts;       /index_as_of;            null;                   an index of no time
                    alerts;       /at;                     "yesterday";            no time
                    dead-letters; /offset;                 -1;                     no offset
                    late;         /event_time;             1708491603000;          a number for a time
                    """)
    void aContractRefuses(String contract, String pointer, String value, String what)
            throws IOException {
        JsonNode record = read(CONTRACTS.resolve("examples").resolve(contract + ".json"));
        int slash = pointer.lastIndexOf('/');
        ((com.fasterxml.jackson.databind.node.ObjectNode) record.at(pointer.substring(0, slash)))
                .set(pointer.substring(slash + 1), JSON.readTree(value));

        assertThat(violations(contract, record)).as(what).isNotEmpty();
    }
}
