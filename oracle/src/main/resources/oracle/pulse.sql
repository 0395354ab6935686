-- The rows that there must be: 240 minutes of each session for each board in it, and each minute in
-- which a board had a mention.

CREATE OR REPLACE TABLE tally AS
WITH standing AS (
    SELECT *, minute_of(first_seen) AS minute FROM actual_mention WHERE NOT withdrawn
), vote AS (
    SELECT concept, minute, story_id, arg_min(tone_milli, (first_seen, article_id)) AS tone
    FROM standing GROUP BY ALL
), voted AS (
    SELECT concept, minute, count(*) AS stories,
           count(*) FILTER (tone >= 100) AS positive, count(*) FILTER (tone <= -100) AS negative,
           sum(tone) AS tone_sum, sum(tone * tone) AS tone_squares
    FROM vote GROUP BY ALL
)
SELECT concept, minute, count(*) AS mentions, any_value(v.stories) AS stories,
       count(DISTINCT source) AS sources, any_value(v.positive) AS positive,
       any_value(v.negative) AS negative, any_value(v.tone_sum) AS tone_sum,
       any_value(v.tone_squares) AS tone_squares
FROM standing JOIN voted v USING (concept, minute)
GROUP BY ALL;

CREATE OR REPLACE TABLE expected_pulse AS
WITH place AS (
    SELECT concept, minute FROM bar
    UNION SELECT concept, minute_of(first_seen) FROM actual_mention
    -- A mention that was taken back, or counted for an earlier minute since, leaves a row of zeros.
    UNION SELECT p.concept, p.minute FROM actual_pulse p JOIN article_minute a USING (minute)
          WHERE p.mentions = 0
            AND EXISTS (FROM actual_mention m WHERE m.concept = p.concept AND m.article_id = a.id)
)
SELECT concept, minute,
       CAST(coalesce(mentions, 0) AS INTEGER) AS mentions,
       CAST(coalesce(stories, 0) AS INTEGER) AS stories,
       CAST(coalesce(sources, 0) AS INTEGER) AS sources,
       CAST(coalesce(positive, 0) AS INTEGER) AS positive,
       CAST(coalesce(stories - positive - negative, 0) AS INTEGER) AS neutral,
       CAST(coalesce(negative, 0) AS INTEGER) AS negative,
       CAST(coalesce(tone_sum, 0) AS BIGINT) AS tone_sum_milli,
       CAST(coalesce(tone_squares, 0) AS BIGINT) AS tone_squares_milli,
       CAST(half_up(coalesce(tone_sum, 0) * 1000, coalesce(stories, 0) + 3) AS BIGINT)
           AS net_sentiment,
       CASE WHEN constituents > 0 THEN index_open END AS index_open,
       CASE WHEN constituents > 0 THEN index_high END AS index_high,
       CASE WHEN constituents > 0 THEN index_low END AS index_low,
       CASE WHEN constituents > 0 THEN index_close END AS index_close,
       CASE WHEN constituents > 0 THEN previous_close END AS previous_close,
       turnover, advancers, decliners, limit_ups, limit_downs, broken_limits, priced, constituents,
       true AS final
FROM place LEFT JOIN tally USING (concept, minute) LEFT JOIN bar USING (concept, minute)
WHERE minute >= getvariable('from_ms') AND minute < getvariable('to_ms')
  AND closes_at(minute) <= getvariable('to_ms');

DELETE FROM actual_pulse WHERE closes_at(minute) > getvariable('to_ms');
