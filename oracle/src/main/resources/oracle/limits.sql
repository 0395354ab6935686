-- The limit prices of each stock and previous close in the session getvariable('day'): previous
-- close times (1 ± band), to the fen; Beijing rounds towards the previous close.

CREATE OR REPLACE TEMP TABLE price_limit AS
WITH known AS (
    SELECT s.*, day_number.day,
           translate(s.name, 'ＳＴ＊ＸＤＲ　', 'ST*XDR ') AS plain,
           left(s.symbol, 3) AS head,
           (SELECT count(*) FROM session x WHERE x.day >= s.listed AND x.day < day_number.day)
               AS sessions_before
    FROM stocks_at(at_time(getvariable('day'), 32400000)) s,
         (SELECT getvariable('day') AS day) day_number
), ruled AS (
    SELECT *,
           CASE WHEN head IN ('300', '301', '302') THEN 'CHINEXT'
                WHEN head IN ('688', '689') THEN 'STAR'
                WHEN symbol LIKE '%.BJ' THEN 'BSE' ELSE 'MAIN' END AS board,
           st OR regexp_matches(plain, '^\s*(XD|XR|DR)?S?\*?ST') AS is_st,
           regexp_matches(plain, '^\s*(XD|XR|DR)?S([^A-Z]|ST)')
               AND NOT regexp_matches(plain, '^\s*(XD|XR|DR)?ST') AS unreformed
    FROM known
), banded AS (
    SELECT *,
           CASE board
               WHEN 'MAIN' THEN CASE
                   WHEN is_st AND day_name(day) < '2026-07-06' OR unreformed THEN 5 ELSE 10 END
               WHEN 'CHINEXT' THEN CASE WHEN day_name(day) < '2020-08-24' THEN 10 ELSE 20 END
               WHEN 'STAR' THEN 20 ELSE 30 END AS band,
           CASE board
               WHEN 'MAIN' THEN CASE WHEN day_name(listed) < '2023-04-10' THEN 1 ELSE 5 END
               WHEN 'CHINEXT' THEN CASE WHEN day_name(listed) < '2020-08-24' THEN 1 ELSE 5 END
               WHEN 'STAR' THEN 5 ELSE 1 END AS free_sessions
    FROM ruled
), priced AS (
    SELECT DISTINCT symbol, prev_close FROM tick WHERE day = getvariable('day')
), computed AS (
    SELECT b.symbol, p.prev_close,
           CASE WHEN board = 'BSE' THEN prev_close * (100 + band) // 1000
                ELSE (prev_close * (100 + band) + 500) // 1000 END AS up_fen,
           CASE WHEN board = 'BSE' THEN (prev_close * (100 - band) + 999) // 1000
                ELSE (prev_close * (100 - band) + 500) // 1000 END AS down_fen
    FROM banded b JOIN priced p USING (symbol)
    WHERE day > listed
      -- How many sessions a new listing has had cannot be told before the calendar begins.
      AND (day - listed > 31
           OR sessions_before >= free_sessions AND listed >= (SELECT min(day) FROM session))
)
SELECT symbol, prev_close, up_fen * 10 AS up, down_fen * 10 AS down
FROM computed WHERE down_fen > 0 AND up_fen >= down_fen;

-- The feed's own limits go first, but for values that stand for none.
CREATE OR REPLACE TEMP TABLE judged AS
WITH bounded AS (
    SELECT t.* EXCLUDE (limit_up, limit_down),
           t.limit_up > 0 AND t.limit_up < 10000000 AND t.limit_down > 0
               AND t.limit_down < 10000000 AND t.limit_up >= t.limit_down AS given,
           CASE WHEN given THEN t.limit_up ELSE c.up END AS up,
           CASE WHEN given THEN t.limit_down ELSE c.down END AS down
    FROM tick t LEFT JOIN price_limit c USING (symbol, prev_close)
    WHERE t.day = getvariable('day')
)
SELECT * EXCLUDE (given, up, down),
       CASE WHEN last <= 0 OR up IS NULL THEN 'NONE'
            WHEN last = up THEN 'UP'
            WHEN last = down THEN 'DOWN'
            WHEN high = up AND last < up THEN 'BROKEN'
            ELSE 'NONE' END AS limit_state,
       CASE WHEN last = 0 THEN 0
            ELSE half_up((last - prev_close) * 1000000000, prev_close) END AS return
FROM bounded;
