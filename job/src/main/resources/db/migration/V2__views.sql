-- What dashboards read. The tables can change behind these.

CREATE SCHEMA dash;

CREATE VIEW dash.pulse AS
SELECT p.*,
       (p.minute AT TIME ZONE 'Asia/Shanghai')::date AS day,
       round(p.index_close / nullif(p.previous_close, 0) - 1, 6) AS change,
       round(p.priced::numeric / nullif(p.constituents, 0), 6) AS coverage,
       -- Standard deviation of the votes; greatest() for what rounding leaves below zero.
       CASE WHEN p.stories > 0 THEN round(sqrt(greatest(
           p.tone_squares_milli / 1e6 / p.stories - (p.tone_sum_milli / 1e3 / p.stories) ^ 2,
           0)), 6) END AS disagreement
FROM concept_pulse p;

COMMENT ON COLUMN dash.pulse.disagreement IS
    'standard deviation of the votes of the stories; null where there are none';

-- A loose scan of the key finds the boards, then each takes one step into its newest partition.
-- The bound keeps it to a few partitions: it is known before the scan begins.
CREATE VIEW dash.latest AS
WITH RECURSIVE recent AS NOT MATERIALIZED (
    SELECT concept, minute FROM concept_pulse
    WHERE minute > (SELECT max(minute) - interval '14 days' FROM concept_pulse)
), board (concept) AS (
    (SELECT concept FROM recent ORDER BY concept LIMIT 1)
    UNION ALL
    SELECT (SELECT r.concept FROM recent r WHERE r.concept > b.concept ORDER BY r.concept LIMIT 1)
    FROM board b
    WHERE b.concept IS NOT NULL
)
SELECT newest.*
FROM board b
CROSS JOIN LATERAL (
    SELECT * FROM dash.pulse p
    WHERE p.concept = b.concept
      AND p.minute > (SELECT max(minute) - interval '14 days' FROM concept_pulse)
    ORDER BY p.minute DESC LIMIT 1
) newest;

COMMENT ON VIEW dash.latest IS 'The newest row of each board that has one in the last 14 days of event time';

CREATE VIEW dash.board_day AS
SELECT concept,
       day,
       sum(mentions) AS mentions,
       (array_agg(index_open ORDER BY minute) FILTER (WHERE index_open IS NOT NULL))[1]
           AS index_open,
       max(index_high) AS index_high,
       min(index_low) AS index_low,
       (array_agg(index_close ORDER BY minute DESC) FILTER (WHERE index_close IS NOT NULL))[1]
           AS index_close,
       max(previous_close) AS previous_close,
       (array_agg(change ORDER BY minute DESC) FILTER (WHERE change IS NOT NULL))[1] AS change,
       max(turnover) AS turnover,
       bool_and(final) AS final
FROM dash.pulse
GROUP BY concept, day
HAVING count(index_close) > 0;

COMMENT ON VIEW dash.board_day IS 'Index of each board in each session, so far';

CREATE VIEW dash.pulse_as_closed AS
SELECT * FROM concept_pulse_original
UNION ALL
SELECT * FROM concept_pulse WHERE revision = 0;

COMMENT ON VIEW dash.pulse_as_closed IS
    'Rows as they were known when their minute closed: what a backtest may see';

CREATE VIEW dash.mention AS
SELECT article_id, concept, version, first_seen, story_id, story_final, source, title, url,
       relevance, round(tone_milli / 1000.0, 3) AS tone, tone_class, tone_terms, stocks
FROM mention
WHERE NOT withdrawn;

CREATE VIEW dash.stock_state AS
SELECT * FROM stock_state;

CREATE VIEW dash.alert AS
SELECT a.*, round(a.index_now / nullif(a.index_at_open, 0) - 1, 6) AS change FROM alert a;

CREATE VIEW dash.open_alert AS
SELECT * FROM dash.alert WHERE state <> 'CLOSE';

CREATE VIEW dash.balance AS
SELECT topic, "in", accepted, duplicate, late, dead,
       "in" - accepted - duplicate - late - dead AS missing
FROM (
    SELECT topic,
           coalesce(sum(total) FILTER (WHERE outcome = 'IN'), 0) AS "in",
           coalesce(sum(total) FILTER (WHERE outcome = 'ACCEPTED'), 0) AS accepted,
           coalesce(sum(total) FILTER (WHERE outcome = 'DUPLICATE'), 0) AS duplicate,
           coalesce(sum(total) FILTER (WHERE outcome = 'LATE'), 0) AS late,
           coalesce(sum(total) FILTER (WHERE outcome = 'DEAD'), 0) AS dead
    FROM counts
    GROUP BY topic
) by_outcome;

COMMENT ON VIEW dash.balance IS 'Records of each topic by outcome; missing is 0 when all is well';
