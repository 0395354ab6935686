package io.conceptpulse.contract;

import io.conceptpulse.feed.Origin;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** Whatever the bytes, a reader gives a record or says what is wrong; nothing else comes of it. */
class RubbishTest {

    private static final long SEED = 20_240_219;
    private static final int ROUNDS = 20_000;
    private static final Origin ORIGIN = new Origin("t", 0, 0);

    private static final String NEWS =
            "{\"id\":\"a\",\"version\":1,\"source\":\"财联社\",\"title\":\"标题\",\"body\":\"正文\","
                    + "\"published_at\":\"2024-02-16T10:00:00+08:00\",\"tags\":[\"x\"]}";
    private static final String TICK =
            "{\"symbol\":\"601360.SH\",\"ts\":1708308000000,\"last\":10.2,\"prev_close\":\"10\","
                    + "\"open\":1e1,\"high\":10.5,\"low\":9.9,\"volume\":1000,\"amount\":10200}";
    private static final String CONCEPT =
            "{\"id\":\"a\",\"version\":1,\"name\":\"n\",\"aliases\":[\"x\"],"
                    + "\"constituents\":[{\"symbol\":\"600000.SH\"}],\"effective_from\":1}";
    private static final String STOCK =
            "{\"symbol\":\"600000.SH\",\"version\":1,\"name\":\"n\",\"listed\":\"2012-01-16\","
                    + "\"st\":false,\"float_shares\":7000000000}";

    private static final String[] SNIPPETS = {
        "{",
        "}",
        "[",
        "]",
        "\"",
        ",",
        ":",
        "null",
        "true",
        "NaN",
        "1e999999999",
        "-",
        ".",
        "\\u0000",
        "\\ud83d",
        "\0",
        "９",
        "-1",
        "1e-999999999",
        "\uFEFF"
    };

    private interface Reading {
        Object read(byte[] json) throws ContractViolation;
    }

    static Stream<Arguments> readers() {
        NewsReader news = new NewsReader(false);
        TickReader ticks = new TickReader();
        ConceptReader concepts = new ConceptReader();
        StockReader stocks = new StockReader();
        return Stream.of(
                arguments("news", NEWS, (Reading) json -> news.read(json, ORIGIN, 1)),
                arguments("ticks", TICK, (Reading) json -> ticks.read(json, ORIGIN)),
                arguments("concepts", CONCEPT, (Reading) json -> concepts.read(json, ORIGIN, 1)),
                arguments("stocks", STOCK, (Reading) json -> stocks.read(json, ORIGIN, 1)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void randomBytes(String topic, String sound, Reading reader) throws Exception {
        assertThat(reader.read(sound.getBytes(StandardCharsets.UTF_8))).isNotNull();
        Random random = new Random(SEED);
        for (int i = 0; i < ROUNDS; i++) {
            byte[] bytes = new byte[random.nextInt(60)];
            random.nextBytes(bytes);
            read(reader, bytes, i);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void soundRecordsWithABiteTakenOut(String topic, String sound, Reading reader) {
        Random random = new Random(SEED);
        int records = 0;
        for (int i = 0; i < ROUNDS; i++) {
            StringBuilder text = new StringBuilder(sound);
            for (int bite = 1 + random.nextInt(2); bite > 0; bite--) {
                int from = random.nextInt(text.length());
                int to = Math.min(text.length(), from + random.nextInt(5));
                text.replace(from, to, SNIPPETS[random.nextInt(SNIPPETS.length)]);
            }
            byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
            if (random.nextInt(4) == 0) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
            records += read(reader, bytes, i);
        }
        assertThat(records).as("%s: some survive", topic).isBetween(1, ROUNDS - 1);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readers")
    void nestedDeeperThanAnyParserGoes(String topic, String sound, Reading reader) {
        for (String opening : new String[] {"[", "{\"a\":", "{\"a\":["}) {
            byte[] deep =
                    sound.replace("{", "{\"junk\":" + opening.repeat(100_000))
                            .getBytes(StandardCharsets.UTF_8);
            assertThat(read(reader, deep, 0)).as(topic).isZero();
        }
    }

    private static int read(Reading reader, byte[] bytes, int round) {
        try {
            assertThat(reader.read(bytes)).isNotNull();
            return 1;
        } catch (ContractViolation e) {
            assertThat(e.getMessage()).isNotBlank();
            return 0;
        } catch (RuntimeException | Error e) {
            return fail(
                    "seed %d, round %d: %s",
                    SEED, round, new String(bytes, StandardCharsets.UTF_8), e);
        }
    }
}
