-- Of each alert the message with the highest number, as the topic has it; of equal ones the first.

CREATE OR REPLACE MACRO headline_texts(json) AS CAST(from_json(json,
    '[{"title":"VARCHAR","url":"VARCHAR","source":"VARCHAR","first_seen":"VARCHAR",
       "tone":"DOUBLE"}]') AS VARCHAR);

CREATE OR REPLACE TABLE expected_alert AS
WITH message AS (
    SELECT value AS v, CAST(value->>'$.seq' AS BIGINT) AS seq, value->>'$.alert_id' AS alert_id, part, off
    FROM sound_alerts
)
SELECT alert_id, seq, v->>'$.kind' AS kind, v->>'$.concept' AS concept, v->>'$.state' AS state,
       moment(v->>'$.at') AS "at", moment(v->>'$.opened_at') AS opened_at,
       CAST(v->>'$.window_minutes' AS INTEGER) AS window_minutes,
       CAST(v->>'$.stories' AS INTEGER) AS stories, CAST(v->>'$.mentions' AS INTEGER) AS mentions,
       CAST(v->>'$.sources' AS INTEGER) AS sources,
       CAST(v->>'$.baseline_mean' AS DOUBLE) AS baseline_mean,
       CAST(v->>'$.baseline_deviation' AS DOUBLE) AS baseline_deviation,
       CAST(v->>'$.score' AS DOUBLE) AS score, v->>'$.first_source' AS first_source,
       moment(v->>'$.first_seen') AS first_seen,
       headline_texts(CAST(json_extract(v, '$.headlines') AS VARCHAR)) AS headlines,
       array_to_string(json_extract_string(v, '$.stocks[*]'), ' ') AS stocks,
       CAST(v->>'$.market_open' AS BOOLEAN) AS market_open,
       points(v->>'$.index_at_open') AS index_at_open,
       points(v->>'$.index_now') AS index_now,
       moment(v->>'$.index_as_of') AS index_as_of
FROM message
WHERE moment(v->>'$.opened_at') >= getvariable('from_ms')
  AND moment(v->>'$.at') < getvariable('to_ms')
  -- What has been said since belongs to a later question.
  AND coalesce((SELECT a."at" FROM actual_alert a WHERE a.alert_id = message.alert_id), 0) < getvariable('to_ms')
QUALIFY row_number() OVER (PARTITION BY alert_id ORDER BY seq DESC, part, off) = 1;

CREATE OR REPLACE TABLE checked_alert AS
SELECT * REPLACE (headline_texts(headlines) AS headlines) FROM actual_alert
WHERE opened_at >= getvariable('from_ms') AND "at" < getvariable('to_ms');
