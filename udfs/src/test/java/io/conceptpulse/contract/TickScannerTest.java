package io.conceptpulse.contract;

import io.conceptpulse.feed.Origin;
import io.conceptpulse.market.Tick;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import static org.assertj.core.api.Assertions.assertThat;

class TickScannerTest {

    private static final long SEED = 20240219;
    private static final int RECORDS = 200_000;
    private static final Origin ORIGIN = new Origin("ticks", 1, 2);

    private static final String PLAIN =
            "{\"symbol\":\"601360.SH\",\"ts\":\"2024-02-19T09:30:03.120+08:00\",\"seq\":5,"
                    + "\"last\":10.2,\"prev_close\":10,\"open\":10.05,\"high\":10.5,\"low\":9.9,"
                    + "\"volume\":1000,\"amount\":10200.5,\"bid1\":10.19,\"bid1_volume\":300,"
                    + "\"ask1\":10.21,\"ask1_volume\":400,\"limit_up\":11,\"limit_down\":9,"
                    + "\"status\":\"T\"}";

    private static final String DIRT = "\"{}:,.0123-+eE\\ \t\n[]nul一é\u0000T";

    private final TickScanner scanner = new TickScanner();
    private final TickReader reader = new TickReader();

    @Test
    void readsWhatFeedsWrite() throws Exception {
        assertThat(scanned(PLAIN)).isNotNull().isEqualTo(byTokens(PLAIN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-19T09:30:03+08:00",
                "2024-02-19T01:30:03Z",
                "2024-02-19T09:30+08:00",
                "2024-02-29T23:59:59.999999999+05:30",
                "1970-01-01T00:00:00.1Z"
            })
    void readsTimes(String time) throws Exception {
        String json = PLAIN.replace("2024-02-19T09:30:03.120+08:00", time);

        assertThat(scanned(json)).isNotNull().isEqualTo(byTokens(json));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-30T09:30:03+08:00",
                "2024-02-19T24:00:00+08:00",
                "2024-02-19T09:30:03",
                "2024-02-19T09:30:03+08:00 ",
                "2024-02-19 09:30:03+08:00",
                "2024-02-19T09:30:03.+08:00",
                "1969-12-31T23:59:59Z",
                "2024-02-19T09:30:03-05:00",
                ""
            })
    void leavesOtherTimesToTheSlowReader(String time) {
        assertThat(scanned(PLAIN.replace("2024-02-19T09:30:03.120+08:00", time))).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"10.2345", "-1", "1e3", "010", "1.", ".5", "[1]", "true", "\"1 \"", "+1"})
    void leavesOtherNumbersToTheSlowReader(String number) {
        assertThat(scanned(PLAIN.replace("\"last\":10.2", "\"last\":" + number))).isNull();
    }

    @Test
    void twiceTheSameFieldIsLeftToTheSlowReader() {
        assertThat(scanned(PLAIN.replace("\"seq\":5", "\"seq\":5,\"seq\":6"))).isNull();
    }

    /** Records of every kind of dirt: what it reads is what the slow reader reads. */
    @Test
    void neverReadsAnythingElseThanTheSlowReader() throws Exception {
        Random random = new Random(SEED);
        int read = 0;
        for (int i = 0; i < RECORDS; i++) {
            String json = record(random);
            byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
            TickFields fields = new TickFields();
            if (!scanner.scan(bytes, fields)) {
                continue;
            }
            read++;
            assertThat(outcome(fields))
                    .as("seed %d, record %d: %s", SEED, i, json)
                    .isEqualTo(outcomeByTokens(bytes));
        }
        assertThat(read).isBetween(RECORDS / 10, RECORDS - RECORDS / 10);
    }

    private String outcome(TickFields fields) {
        try {
            return fields.toTick(ORIGIN).toString();
        } catch (ContractViolation e) {
            return e.getMessage();
        }
    }

    private String outcomeByTokens(byte[] json) {
        try {
            return outcome(reader.readTokens(json));
        } catch (ContractViolation e) {
            return "refused: " + e.getMessage();
        }
    }

    private static String record(Random random) {
        List<String> fields = new ArrayList<>();
        fields.add("\"symbol\":" + symbol(random));
        fields.add("\"ts\":" + time(random));
        for (String name :
                List.of("last", "prev_close", "open", "high", "low", "volume", "amount")) {
            fields.add('"' + name + "\":" + number(random, name.equals("volume")));
        }
        for (String name : List.of("seq", "bid1", "bid1_volume", "limit_up", "status", "x_y")) {
            if (random.nextInt(3) > 0) {
                fields.add('"' + name + "\":" + number(random, !name.equals("bid1")));
            }
        }
        if (random.nextInt(8) == 0) {
            fields.add(fields.get(random.nextInt(fields.size())));
        }
        if (random.nextInt(8) == 0) {
            fields.remove(random.nextInt(fields.size()));
        }
        if (random.nextInt(4) == 0) {
            Collections.shuffle(fields, random);
        }
        String blank = random.nextInt(5) == 0 ? " " : "";
        String json = "{" + blank + String.join("," + blank, fields) + blank + "}";
        return random.nextInt(3) == 0 ? spoilt(json, random) : json;
    }

    private static String symbol(Random random) {
        String code =
                List.of("601360", "000001", "300750", "688981", "830799").get(random.nextInt(5));
        return switch (random.nextInt(8)) {
            case 0 -> "\"sh" + code + '"';
            case 1 -> "\"SZ" + code + '"';
            case 2 -> '"' + code + '"';
            case 3 -> code;
            default -> "\"" + code + (code.startsWith("6") ? ".SH\"" : ".SZ\"");
        };
    }

    private static String time(Random random) {
        return switch (random.nextInt(6)) {
            case 0 -> "1708308000000";
            case 1 -> "\"1708308000000\"";
            case 2 -> "\"2024-02-19T01:30:%02dZ\"".formatted(random.nextInt(62));
            case 3 ->
                    "\"2024-0%d-3%dT09:30:03+08:00\""
                            .formatted(1 + random.nextInt(9), random.nextInt(3));
            default ->
                    "\"2024-02-19T09:%02d:03.%d+08:00\""
                            .formatted(random.nextInt(60), random.nextInt(1000));
        };
    }

    private static String number(Random random, boolean whole) {
        return switch (random.nextInt(150)) {
            case 0 -> "null";
            case 1 -> "\"" + random.nextInt(1000) + "\"";
            case 2 -> "-" + random.nextInt(3);
            case 3 -> "0";
            case 4 -> "1e" + random.nextInt(30);
            case 5 -> "" + random.nextLong();
            case 6 -> "10." + random.nextInt(100_000);
            case 7 -> "99999.99";
            default -> whole ? "" + random.nextInt(100_000) : "10." + random.nextInt(100);
        };
    }

    /** One character changed, put in or taken out. */
    private static String spoilt(String json, Random random) {
        int at = random.nextInt(json.length());
        char c = DIRT.charAt(random.nextInt(DIRT.length()));
        return switch (random.nextInt(3)) {
            case 0 -> json.substring(0, at) + c + json.substring(at);
            case 1 -> json.substring(0, at) + c + json.substring(at + 1);
            default -> json.substring(0, at) + json.substring(at + 1);
        };
    }

    private Tick scanned(String json) {
        TickFields fields = new TickFields();
        if (!scanner.scan(json.getBytes(StandardCharsets.UTF_8), fields)) {
            return null;
        }
        try {
            return fields.toTick(ORIGIN);
        } catch (ContractViolation e) {
            return null;
        }
    }

    private Tick byTokens(String json) throws ContractViolation {
        return reader.readTokens(json.getBytes(StandardCharsets.UTF_8)).toTick(ORIGIN);
    }
}
