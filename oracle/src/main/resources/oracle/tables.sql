-- What is read, as it is, and what helps to read it. Times are epoch milliseconds.

CREATE TABLE raw_concepts (part INTEGER, off BIGINT, ts BIGINT, value VARCHAR);
CREATE TABLE raw_stocks (part INTEGER, off BIGINT, ts BIGINT, value VARCHAR);
CREATE TABLE raw_news (part INTEGER, off BIGINT, ts BIGINT, value VARCHAR);
CREATE TABLE raw_ticks (part INTEGER, off BIGINT, ts BIGINT, value VARCHAR);
CREATE TABLE raw_alerts (part INTEGER, off BIGINT, ts BIGINT, value VARCHAR);
CREATE TABLE raw_dead_letters (part INTEGER, off BIGINT, ts BIGINT, value VARCHAR);
CREATE TABLE raw_late (part INTEGER, off BIGINT, ts BIGINT, value VARCHAR);
CREATE TABLE heartbeat (role VARCHAR, part INTEGER, off BIGINT, beat BIGINT);

-- The names of the topics, and the days with a session.
CREATE TABLE topic_name (role VARCHAR, topic VARCHAR);
CREATE TABLE session (day BIGINT);

-- Beijing is eight hours ahead the whole year.
CREATE MACRO day_of(ts) AS (ts + 28800000) // 86400000;
CREATE MACRO time_of_day(ts) AS (ts + 28800000) % 86400000;
CREATE MACRO at_time(day, millis) AS day * 86400000 - 28800000 + millis;
CREATE MACRO minute_of(ts) AS ts - ts % 60000;
CREATE MACRO day_name(day) AS strftime(DATE '1970-01-01' + CAST(day AS INTEGER), '%Y-%m-%d');

-- ISO-8601 with offset, seconds or none, or epoch milliseconds.
CREATE MACRO moment(text) AS coalesce(
    TRY_CAST(text AS BIGINT),
    epoch_ms(CAST(regexp_replace(upper(text), 'T(\d\d:\d\d)(Z|[+-])', 'T\1:00\2') AS TIMESTAMPTZ)));

-- Texts as the job keeps them: without controls, zero-width and directional marks.
CREATE MACRO clean(text) AS regexp_replace(
    regexp_replace(text, '\r\n?', chr(10), 'g'),
    '[\x{00}-\x{08}\x{0B}-\x{1F}\x{7F}-\x{9F}\x{AD}\x{200B}-\x{200F}\x{202A}-\x{202E}\x{2060}-\x{206F}\x{FEFF}]',
    '', 'g');

-- Decimals as whole numbers of their unit; what lies beyond is rounded half away from zero.
CREATE MACRO whole(text) AS CAST(CAST(text AS DECIMAL(18, 0)) AS BIGINT);
CREATE MACRO fen(text) AS CAST(CAST(text AS DECIMAL(18, 2)) * 100 AS BIGINT);
CREATE MACRO price(text) AS CAST(CAST(text AS DECIMAL(18, 3)) * 1000 AS BIGINT);
-- A limit price; what is too large for one stands for none.
CREATE MACRO limit_price(text) AS coalesce(CAST(TRY_CAST(text AS DECIMAL(18, 3)) * 1000 AS BIGINT), -1);
CREATE MACRO points(text) AS CAST(CAST(text AS DECIMAL(18, 6)) * 1000000 AS BIGINT);

-- a / b, b > 0, rounded half away from zero.
CREATE MACRO half_up(a, b) AS
    (CASE WHEN a < 0 THEN -1 ELSE 1 END) * ((2 * abs(a) + b) // (2 * b));

-- A stock by its six digits: they alone tell the exchange.
CREATE MACRO digits_of(spelling) AS regexp_extract(spelling, '[0-9]{6}');
CREATE MACRO symbol_of(spelling) AS digits_of(spelling) || CASE
    WHEN digits_of(spelling)[1:1] = '6' THEN '.SH'
    WHEN digits_of(spelling)[1:1] IN ('0', '3') THEN '.SZ'
    ELSE '.BJ' END;

-- Whole numbers by value before everything else as text.
CREATE MACRO version_rank(version) AS CASE
    WHEN regexp_full_match(version, '[0-9]+')
    THEN '0' || lpad(CAST(length(ltrim(version, '0')) AS VARCHAR), 9, '0') || ltrim(version, '0')
    ELSE '1' || version END;

-- When the row of a minute is over: the last one of each half of the day waits for its match.
CREATE MACRO closes_at(minute) AS minute + CASE
    WHEN time_of_day(minute) = 41340000 THEN 120000
    WHEN time_of_day(minute) = 53940000 THEN 63000
    ELSE 60000 END;

-- Times and amounts as a person reads them.
CREATE MACRO clock(ts) AS strftime(make_timestamp((ts + 28800000) * 1000), '%Y-%m-%d %H:%M:%S.%g');
