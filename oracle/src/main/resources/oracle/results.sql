-- What the sessions add to.

CREATE TABLE IF NOT EXISTS chain (concept VARCHAR, level BIGINT);
CREATE UNIQUE INDEX chain_concept ON chain (concept);

CREATE TABLE bar (
    concept VARCHAR, minute BIGINT, index_open BIGINT, index_high BIGINT, index_low BIGINT,
    index_close BIGINT, previous_close BIGINT, turnover BIGINT, advancers INTEGER,
    decliners INTEGER, limit_ups INTEGER, limit_downs INTEGER, broken_limits INTEGER,
    priced INTEGER, constituents INTEGER);

CREATE TABLE expected_stock_state (
    symbol VARCHAR, session BIGINT, ts BIGINT, last BIGINT, prev_close BIGINT, return BIGINT,
    volume BIGINT, amount BIGINT, limit_state VARCHAR);

CREATE TABLE redelivered (snapshots BIGINT);
