-- One session, getvariable('day'): the index of each board from the snapshots that came in time.
-- `chain` holds the level at which each board stood before, and afterwards the new one.

-- Who is a member was known at 09:00.
CREATE OR REPLACE TEMP TABLE member AS
SELECT DISTINCT id AS concept, unnest(constituents) AS symbol
FROM concepts_at(at_time(getvariable('day'), 32400000))
UNION ALL
SELECT '_market', symbol FROM stocks_at(at_time(getvariable('day'), 32400000))
WHERE listed <= getvariable('day') AND getvariable('day') < delisted;

CREATE OR REPLACE TEMP TABLE board AS
SELECT b.concept, count(m.symbol) AS constituents
FROM (SELECT id AS concept FROM concepts_at(at_time(getvariable('day'), 32400000))
      UNION SELECT concept FROM member) b
LEFT JOIN member m USING (concept)
GROUP BY b.concept;

-- What each stock adds to its boards from the end of a slot on, and how that changed.
CREATE OR REPLACE TEMP TABLE step AS
WITH counted AS (
    SELECT symbol, slot,
           arg_max({r: return, amount: amount, up: (limit_state = 'UP')::INT,
                    down: (limit_state = 'DOWN')::INT, broken: (limit_state = 'BROKEN')::INT,
                    adv: (last > 0 AND last > prev_close)::INT,
                    dec: (last > 0 AND last < prev_close)::INT},
                   (ts, seq, part, off)) AS now
    FROM judged WHERE NOT is_late
    GROUP BY symbol, slot
), followed AS (
    SELECT symbol, slot, now, lag(now) OVER (PARTITION BY symbol ORDER BY slot) AS before
    FROM counted
)
SELECT symbol, slot, (before IS NULL)::INT AS priced,
       now.r - coalesce(before.r, 0) AS r, now.amount - coalesce(before.amount, 0) AS amount,
       now.up - coalesce(before.up, 0) AS up, now.down - coalesce(before.down, 0) AS down,
       now.broken - coalesce(before.broken, 0) AS broken,
       now.adv - coalesce(before.adv, 0) AS adv, now.dec - coalesce(before.dec, 0) AS dec
FROM followed WHERE now IS DISTINCT FROM before;

-- The sums and the level of each board at the end of each slot in which it changed.
CREATE OR REPLACE TEMP TABLE board_slot AS
WITH change AS (
    SELECT concept, slot, sum(priced) AS priced, sum(r) AS r, sum(amount) AS amount, sum(up) AS up,
           sum(down) AS down, sum(broken) AS broken, sum(adv) AS adv, sum(dec) AS dec
    FROM step JOIN member USING (symbol)
    GROUP BY concept, slot
), summed AS (
    SELECT concept, slot, sum(priced) OVER w AS priced, sum(r) OVER w AS r,
           sum(amount) OVER w AS amount, sum(up) OVER w AS up, sum(down) OVER w AS down,
           sum(broken) OVER w AS broken, sum(adv) OVER w AS adv, sum(dec) OVER w AS dec
    FROM change
    WINDOW w AS (PARTITION BY concept ORDER BY slot)
)
SELECT s.*,
       least(1000000000000000,
             c.level + half_up(CAST(c.level AS HUGEINT) * s.r,
                               CAST(b.constituents AS HUGEINT) * 1000000000)) AS level,
       CASE WHEN time_of_day(slot) >= 34200000 AND time_of_day(slot) < 41400000
                 OR time_of_day(slot) >= 46800000 AND time_of_day(slot) < 54000000
            THEN minute_of(slot)
            WHEN time_of_day(slot) < 34200000 THEN at_time(getvariable('day'), 34200000)
            WHEN time_of_day(slot) < 46800000 THEN at_time(getvariable('day'), 41340000)
            ELSE at_time(getvariable('day'), 53940000) END AS minute
FROM summed s JOIN board b USING (concept)
JOIN (SELECT concept, coalesce(chain.level, 1000000000) AS level
      FROM board LEFT JOIN chain USING (concept)) c USING (concept);

-- A bar for each board and each of the 240 minutes. The index has a level at the end of every
-- slot: where nothing came, that of the slot before; the matches of the opening auction count when
-- they are all in.
INSERT INTO bar
WITH minute_of_session AS (
    SELECT at_time(getvariable('day'), 34200000 + 60000 * i) AS minute
    FROM range(0, 120) t(i)
    UNION ALL
    SELECT at_time(getvariable('day'), 46800000 + 60000 * i) FROM range(0, 120) t(i)
), moved AS (
    SELECT concept, minute,
           arg_max(level, slot) FILTER (slot < minute) AS matched,
           any_value(level) FILTER (slot = minute) AS at_first,
           max(level) FILTER (slot >= minute) AS high,
           min(level) FILTER (slot >= minute) AS low,
           arg_max(board_slot, slot) AS last
    FROM board_slot GROUP BY concept, minute
), filled AS (
    SELECT b.concept, m.minute, b.constituents, coalesce(c.level, 1000000000) AS previous_close,
           v.matched, v.at_first, v.high, v.low,
           last_value(v.last IGNORE NULLS)
               OVER (PARTITION BY b.concept ORDER BY m.minute) AS last,
           last_value(v.last.level IGNORE NULLS)
               OVER (PARTITION BY b.concept ORDER BY m.minute
                     ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS carried
    FROM board b CROSS JOIN minute_of_session m
    LEFT JOIN moved v ON v.concept = b.concept AND v.minute = m.minute
    LEFT JOIN chain c ON c.concept = b.concept
), opened AS (
    SELECT *, coalesce(matched, at_first, carried, previous_close) AS open FROM filled
)
SELECT concept, minute, open, greatest(open, high), least(open, low),
       coalesce(last.level, previous_close), previous_close,
       coalesce(last.amount, 0), coalesce(last.adv, 0), coalesce(last.dec, 0),
       coalesce(last.up, 0), coalesce(last.down, 0), coalesce(last.broken, 0),
       coalesce(last.priced, 0), constituents
FROM opened;

INSERT OR REPLACE INTO chain
SELECT concept, max_by(index_close, minute) FROM bar
WHERE day_of(minute) = getvariable('day') GROUP BY concept;

-- The latest snapshot of each stock, late ones included; not one that was late by a session.
INSERT INTO expected_stock_state
SELECT symbol, getvariable('day'), latest.ts, latest.last, latest.prev_close, latest.return,
       latest.volume, latest.amount, latest.limit_state
FROM (SELECT symbol, arg_max(judged, (ts, seq, part, off)) AS latest
      FROM judged ANTI JOIN outdated USING (part, off) GROUP BY symbol);

-- A snapshot that says what the one that counts in its slot says is a redelivery.
INSERT INTO redelivered
WITH crowded AS (
    SELECT *, count(*) OVER (PARTITION BY symbol, slot) AS n FROM judged WHERE NOT is_late
), compared AS (
    SELECT content, (ts, seq, part, off) AS rank,
           arg_max(content, (ts, seq, part, off)) OVER (
               PARTITION BY symbol, slot ORDER BY part, off
               ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS standing
    FROM crowded WHERE n > 1
)
SELECT count(*) FROM compared WHERE content = standing;
