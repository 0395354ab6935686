package io.conceptpulse.oracle;

import java.sql.SQLException;

/**
 * The job's tables as they are, in the units of the oracle: times as epoch milliseconds, levels in
 * 1e-6 points, money in fen, prices in 1/1000 yuan, all whole numbers.
 */
final class Actual {

    private static final String PULSE =
            """
            SELECT concept, (extract(epoch FROM minute) * 1000)::bigint AS minute,
                   mentions, stories, sources, positive, neutral, negative,
                   tone_sum_milli, tone_squares_milli,
                   (net_sentiment * 1000000)::bigint AS net_sentiment,
                   (index_open * 1000000)::bigint AS index_open,
                   (index_high * 1000000)::bigint AS index_high,
                   (index_low * 1000000)::bigint AS index_low,
                   (index_close * 1000000)::bigint AS index_close,
                   (previous_close * 1000000)::bigint AS previous_close,
                   (turnover * 100)::bigint AS turnover,
                   advancers, decliners, limit_ups, limit_downs, broken_limits, priced, constituents,
                   revision, final, (extract(epoch FROM amended_at) * 1000)::bigint AS amended_at
            FROM %s
            WHERE minute >= to_timestamp(%d / 1000.0) AND minute < to_timestamp(%d / 1000.0)
            """;

    private static final String MENTION =
            """
            SELECT article_id, concept, version,
                   (extract(epoch FROM first_seen) * 1000)::bigint AS first_seen,
                   story_id, story_final, source, title, url, relevance, tone_milli, tone_class,
                   array_to_string(tone_terms, chr(31)) AS tone_terms,
                   array_to_string(stocks, ' ') AS stocks, withdrawn,
                   (extract(epoch FROM changed_at) * 1000)::bigint AS changed_at,
                   novelty_milli, first_of_board, array_to_string(first_stocks, ' ') AS first_stocks
            FROM mention
            """;

    private static final String STOCK_CONCEPT =
            """
            SELECT article_id, symbol, concept, version,
                   (extract(epoch FROM first_seen) * 1000)::bigint AS first_seen,
                   stance, marginal, quote, source, title, url, withdrawn,
                   (extract(epoch FROM changed_at) * 1000)::bigint AS changed_at
            FROM stock_concept
            """;

    private static final String STOCK_STATE =
            """
            SELECT symbol, (session - DATE '1970-01-01')::bigint AS session,
                   (extract(epoch FROM ts) * 1000)::bigint AS ts,
                   (last * 1000)::bigint AS last, (prev_close * 1000)::bigint AS prev_close,
                   (return * 1000000000)::bigint AS return, volume,
                   (amount * 100)::bigint AS amount, limit_state
            FROM stock_state
            """;

    private static final String ALERT =
            """
            SELECT alert_id, seq, kind, concept, state,
                   (extract(epoch FROM at) * 1000)::bigint AS at,
                   (extract(epoch FROM opened_at) * 1000)::bigint AS opened_at,
                   window_minutes, stories, mentions, sources, baseline_mean, baseline_deviation,
                   score, first_source, (extract(epoch FROM first_seen) * 1000)::bigint AS first_seen,
                   headlines::text AS headlines, array_to_string(stocks, ' ') AS stocks, market_open,
                   (index_at_open * 1000000)::bigint AS index_at_open,
                   (index_now * 1000000)::bigint AS index_now,
                   (extract(epoch FROM index_as_of) * 1000)::bigint AS index_as_of
            FROM alert
            """;

    private static final String COUNTS = "SELECT topic, outcome, total FROM counts";

    /** How far rows have been closed. */
    private static final String REACH =
            """
            SELECT (extract(epoch FROM max(minute)) * 1000)::bigint AS minute
            FROM concept_pulse WHERE final
            """;

    private Actual() {}

    /** Copies the tables, rows of minutes within the range. */
    static void load(TableLoader tables, long from, long to) throws SQLException {
        tables.copy(PULSE.formatted("concept_pulse", from, to), "actual_pulse");
        tables.copy(PULSE.formatted("concept_pulse_original", from, to), "actual_original");
        tables.copy(MENTION, "actual_mention");
        tables.copy(STOCK_CONCEPT, "actual_stock_concept");
        tables.copy(STOCK_STATE, "actual_stock_state");
        tables.copy(ALERT, "actual_alert");
        tables.copy(COUNTS, "actual_counts");
    }

    /** How far rows are closed now. */
    static void loadReach(TableLoader tables) throws SQLException {
        tables.copy(REACH, "actual_reach");
    }

    /** The alerts of another run. */
    static void loadReference(TableLoader tables) throws SQLException {
        tables.copy(ALERT, "reference_alert");
    }

    /** The level at which each board stood before the range. */
    static void loadLevels(TableLoader tables, long from) throws SQLException {
        tables.copy(
                """
                SELECT DISTINCT ON (concept) concept, (index_close * 1000000)::bigint AS level
                FROM concept_pulse
                WHERE minute < to_timestamp(%d / 1000.0) AND index_close IS NOT NULL
                ORDER BY concept, minute DESC
                """
                        .formatted(from),
                "chain");
    }
}
