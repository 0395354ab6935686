package io.conceptpulse.local.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the tables of the job. Before the job has made them, all is empty. */
public final class PulseQueries {

    /** Beijing time. */
    static final ZoneId BEIJING = ZoneId.of("Asia/Shanghai");

    private static final String NO_SUCH_TABLE = "42P01";
    private static final int ALERTS = 20;

    private static final String BOARDS =
            """
            WITH clock AS (SELECT ?::timestamptz AS now, ?::timestamptz AS midnight),
            news AS (
              SELECT concept,
                     sum(mentions) FILTER (WHERE minute > now - interval '1 hour') AS hour,
                     sum(mentions) AS mentions, sum(stories) AS stories,
                     sum(tone_sum_milli) AS tone
              FROM concept_pulse, clock
              WHERE minute >= midnight AND minute <= now
              GROUP BY concept),
            bar AS (
              SELECT DISTINCT ON (concept) concept, index_close, previous_close, turnover,
                     limit_ups, priced, constituents
              FROM concept_pulse, clock
              WHERE index_close IS NOT NULL AND priced > 0 AND minute <= now
                AND minute > now - interval '30 days'
              ORDER BY concept, minute DESC)
            SELECT concept, coalesce(hour, 0) AS hour, coalesce(mentions, 0) AS mentions,
                   coalesce(stories, 0) AS stories, coalesce(tone, 0) AS tone, index_close,
                   previous_close, turnover, limit_ups, priced, constituents
            FROM news FULL JOIN bar USING (concept)
            ORDER BY mentions DESC, stories DESC, concept
            """;

    private static final String LATEST_ALERTS =
            """
            SELECT * FROM (
              SELECT DISTINCT ON (alert_id) alert_id, concept, state, at, opened_at, stories,
                     sources, score, headlines
              FROM alert WHERE at <= ? ORDER BY alert_id, seq DESC) latest
            ORDER BY at DESC, alert_id LIMIT ?
            """;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Connection connection;

    public PulseQueries(Connection connection) {
        this.connection = connection;
    }

    /** What is known at this event time, epoch milliseconds. */
    public Pulse at(long eventTime) throws SQLException {
        try {
            List<AlertLine> alerts = alerts(eventTime);
            Set<String> open = new HashSet<>();
            alerts.stream().filter(AlertLine::isOpen).forEach(a -> open.add(a.concept()));
            return new Pulse(boards(eventTime, open), alerts, counts());
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.equals(e.getSQLState())) {
                return Pulse.EMPTY;
            }
            throw e;
        }
    }

    /** Rows that are final, and rows that are not yet. */
    public RowCounts rows() throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement(
                                "SELECT count(*) FILTER (WHERE final),"
                                        + " count(*) FILTER (WHERE NOT final) FROM concept_pulse");
                ResultSet row = query.executeQuery()) {
            row.next();
            return new RowCounts(row.getLong(1), row.getLong(2));
        } catch (SQLException e) {
            if (NO_SUCH_TABLE.equals(e.getSQLState())) {
                return new RowCounts(0, 0);
            }
            throw e;
        }
    }

    /** How many rows of {@code concept_pulse} there are. */
    public record RowCounts(long isFinal, long provisional) {}

    private List<Board> boards(long eventTime, Set<String> open) throws SQLException {
        Instant now = Instant.ofEpochMilli(eventTime);
        Instant midnight = now.atZone(BEIJING).toLocalDate().atStartOfDay(BEIJING).toInstant();
        try (PreparedStatement query = connection.prepareStatement(BOARDS)) {
            query.setObject(1, now.atOffset(ZoneOffset.UTC));
            query.setObject(2, midnight.atOffset(ZoneOffset.UTC));
            List<Board> boards = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String concept = row.getString("concept");
                    boards.add(
                            new Board(
                                    concept,
                                    row.getInt("hour"),
                                    row.getInt("mentions"),
                                    row.getInt("stories"),
                                    row.getLong("tone"),
                                    index(row),
                                    open.contains(concept)));
                }
            }
            return boards;
        }
    }

    private static Board.Index index(ResultSet row) throws SQLException {
        double close = row.getDouble("index_close");
        if (row.wasNull()) {
            return null;
        }
        return new Board.Index(
                close,
                row.getDouble("previous_close"),
                row.getDouble("turnover"),
                row.getInt("limit_ups"),
                row.getInt("priced"),
                row.getInt("constituents"));
    }

    private List<AlertLine> alerts(long eventTime) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(LATEST_ALERTS)) {
            query.setObject(1, Instant.ofEpochMilli(eventTime).atOffset(ZoneOffset.UTC));
            query.setInt(2, ALERTS);
            List<AlertLine> alerts = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    alerts.add(
                            new AlertLine(
                                    row.getString("concept"),
                                    row.getString("state"),
                                    row.getTimestamp("at").getTime(),
                                    row.getTimestamp("opened_at").getTime(),
                                    row.getInt("stories"),
                                    row.getInt("sources"),
                                    row.getDouble("score"),
                                    headline(row.getString("headlines"))));
                }
            }
            return alerts;
        }
    }

    private Map<String, TopicCounts> counts() throws SQLException {
        Map<String, TopicCounts> counts = new HashMap<>();
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT topic, outcome, total FROM counts");
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                String outcome = row.getString("outcome").toUpperCase(Locale.ROOT);
                long total = row.getLong("total");
                counts.merge(
                        row.getString("topic"),
                        TopicCounts.NONE.with(outcome, total),
                        TopicCounts::plus);
            }
        }
        return counts;
    }

    private static String headline(String json) {
        try {
            JsonNode headlines = JSON.readTree(json == null ? "[]" : json);
            return headlines.path(0).path("title").asText("");
        } catch (JsonProcessingException e) {
            return "";
        }
    }
}
