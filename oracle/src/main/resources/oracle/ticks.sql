-- Snapshots that can move a bar, or that refresh a stock's state although they are late. Prices in
-- 1/1000 yuan, amounts in fen.

CREATE TABLE tick AS
WITH parsed AS (
    SELECT part, off, TRY(from_json(value,
        '{"symbol":"VARCHAR","ts":"VARCHAR","seq":"VARCHAR","last":"VARCHAR",
          "prev_close":"VARCHAR","open":"VARCHAR","high":"VARCHAR","low":"VARCHAR",
          "volume":"VARCHAR","amount":"VARCHAR","bid1":"VARCHAR","bid1_volume":"VARCHAR",
          "ask1":"VARCHAR","ask1_volume":"VARCHAR","limit_up":"VARCHAR",
          "limit_down":"VARCHAR"}')) AS j
    FROM raw_ticks ANTI JOIN (SELECT * FROM dead WHERE role = 'ticks') USING (part, off)
    WHERE value IS NOT NULL
), typed AS (
    SELECT part, off, symbol_of(j.symbol) AS symbol, moment(j.ts) AS ts,
           coalesce(whole(j.seq), -1) AS seq,
           price(j.last) AS last, price(j.prev_close) AS prev_close,
           price(j.high) AS high,
           whole(j.volume) AS volume, fen(j.amount) AS amount,
           limit_price(j.limit_up) AS limit_up,
           limit_price(j.limit_down) AS limit_down,
           hash(price(j.open), price(j.low), coalesce(price(j.bid1), -1), coalesce(whole(j.bid1_volume), -1),
                coalesce(price(j.ask1), -1), coalesce(whole(j.ask1_volume), -1)) AS rest
    FROM parsed
), placed AS (
    SELECT *, day_of(ts) AS day, ts - ts % 3000 AS slot, time_of_day(ts) AS t FROM typed
)
SELECT p.* EXCLUDE (t, rest),
       -- What makes two snapshots the same, whatever their spelling.
       hash(symbol, ts, seq, last, prev_close, high, volume, amount, rest,
            CASE WHEN limit_up > 0 AND limit_up < 10000000 THEN limit_up ELSE -1 END,
            CASE WHEN limit_down > 0 AND limit_down < 10000000 THEN limit_down ELSE -1 END) AS content,
       l.off IS NOT NULL AS is_late,
       -- The 09:25 match belongs to 09:30, 11:30 to 11:29, the match of 15:00 to 14:59.
       CASE WHEN t >= 34200000 AND t < 41400000 OR t >= 46800000 AND t < 54000000
            THEN minute_of(ts)
            WHEN t >= 33900000 AND t < 34200000 THEN at_time(p.day, 34200000)
            WHEN t >= 41400000 AND t < 41460000 THEN at_time(p.day, 41340000)
            WHEN t >= 54000000 AND t <= 54060000 THEN at_time(p.day, 53940000)
       END AS bar_minute
FROM placed p
SEMI JOIN session USING (day)
LEFT JOIN (SELECT * FROM late WHERE role = 'ticks') l USING (part, off)
WHERE bar_minute IS NOT NULL;

-- Late by a session: the stock was seen in a later one already, and its state stays that.
CREATE TABLE outdated AS
SELECT l.part, l.off FROM tick l
WHERE l.is_late AND EXISTS (FROM tick x WHERE x.symbol = l.symbol AND x.day > l.day
                            AND (x.part, x.off) < (l.part, l.off));

DROP TABLE raw_ticks;
