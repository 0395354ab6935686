package io.conceptpulse.oracle;

import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/** Records as topics would hold them, and what the oracle makes of them; no server is needed. */
final class Records implements AutoCloseable {

    static final String MONDAY = "2024-02-19";
    static final String TUESDAY = "2024-02-20";

    final Workbench workbench = Workbench.open();
    private final Evidence evidence;
    private final List<String> offsets = new ArrayList<>();

    Records() throws SQLException {
        Question question = Question.ofReplay("none:1", "jdbc:postgresql://none/none", "", "");
        evidence = new Evidence(question, workbench, line -> {});
        evidence.prepare();
    }

    /** Epoch milliseconds of a time in Beijing. */
    static long at(String day, String time) {
        return LocalDateTime.parse(day + "T" + time)
                .toInstant(ZoneOffset.ofHours(8))
                .toEpochMilli();
    }

    Records board(String id, String version, long knownAt, String... constituents)
            throws SQLException {
        StringBuilder list = new StringBuilder();
        for (String symbol : constituents) {
            list.append(list.isEmpty() ? "" : ",")
                    .append("{\"symbol\":\"")
                    .append(symbol)
                    .append("\"}");
        }
        return add(
                "concepts",
                knownAt,
                "{\"id\":\"%s\",\"version\":%s,\"name\":\"%s\",\"constituents\":[%s]}"
                        .formatted(id, version, id, list));
    }

    Records stock(String symbol, String name, String listed, boolean st) throws SQLException {
        return add(
                "stocks",
                at("2024-02-01", "00:00:00"),
                "{\"symbol\":\"%s\",\"version\":\"1\",\"name\":\"%s\",\"listed\":\"%s\",\"st\":%s}"
                        .formatted(symbol, name, listed, st));
    }

    /** A snapshot; high is the higher of the last price and the previous close. */
    Records tick(String symbol, long ts, double prevClose, double last) throws SQLException {
        return tick(symbol, ts, prevClose, last, "");
    }

    Records tick(String symbol, long ts, double prevClose, double last, String more)
            throws SQLException {
        return add(
                "ticks",
                ts,
                ("{\"symbol\":\"%s\",\"ts\":%d,\"last\":%s,\"prev_close\":\"%s\",\"open\":%s,"
                                + "\"high\":%s,\"low\":%s,\"volume\":100,\"amount\":1000.50%s}")
                        .formatted(
                                symbol,
                                ts,
                                last,
                                prevClose,
                                last,
                                Math.max(last, prevClose),
                                Math.min(last, prevClose),
                                more));
    }

    Records article(String id, String version, long seen, String more) throws SQLException {
        return add(
                "news",
                seen,
                ("{\"id\":\"%s\",\"source\":\"甲报\",\"title\":\"机器人板块走强\",\"version\":%s,"
                                + "\"published_at\":%d%s}")
                        .formatted(id, version, seen, more));
    }

    Records add(String part, long ts, String value) throws SQLException {
        offsets.add(part);
        workbench.run(
                "INSERT INTO raw_%s VALUES (0, %d, %d, %s)"
                        .formatted(part, offsets.size(), ts, Workbench.quoted(value)));
        return this;
    }

    /** Says of the last record that the job was too late for it. */
    Records late(String part, String watermark) throws SQLException {
        return add(
                "late",
                0,
                "{\"topic\":\"%s\",\"partition\":0,\"offset\":%d,\"watermark\":\"%s\"}"
                        .formatted(part, offsets.size(), watermark));
    }

    /** Says of the last record that the job refused it. */
    Records dead(String part) throws SQLException {
        return add(
                "dead_letters",
                0,
                "{\"topic\":\"%s\",\"partition\":0,\"offset\":%d}".formatted(part, offsets.size()));
    }

    /** Recomputes the days from the first to the last one. */
    Range compute(String first, String last) throws SQLException {
        Range range =
                new Range(
                        OptionalLong.of(at(first, "00:00:00")).getAsLong(),
                        at(last, "23:59:00"),
                        true,
                        true);
        evidence.read();
        evidence.compute(range);
        workbench.script("counts.sql");
        return range;
    }

    /** Figures of one bar, as texts. */
    List<String> bar(String board, String day, String minute, String columns) throws SQLException {
        return workbench
                .rows(
                        "SELECT %s FROM bar WHERE concept = '%s' AND minute = %d"
                                .formatted(columns, board, at(day, minute + ":00")))
                .get(0);
    }

    @Override
    public void close() {
        workbench.close();
    }
}
