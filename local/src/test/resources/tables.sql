-- The columns that the live table reads.
CREATE TABLE concept_pulse (
    concept        text        NOT NULL,
    minute         timestamptz NOT NULL,
    mentions       int         NOT NULL,
    stories        int         NOT NULL,
    tone_sum_milli bigint      NOT NULL,
    index_close    numeric(18, 6),
    previous_close numeric(18, 6),
    turnover       numeric(20, 2),
    limit_ups      int,
    priced         int,
    constituents   int,
    revision       int         NOT NULL,
    final          boolean     GENERATED ALWAYS AS (revision >= 0) STORED,
    PRIMARY KEY (concept, minute)
);

CREATE TABLE alert (
    alert_id  text PRIMARY KEY,
    seq       bigint,
    concept   text,
    state     text,
    at        timestamptz,
    opened_at timestamptz,
    stories   int,
    sources   int,
    score     double precision,
    headlines jsonb
);

CREATE TABLE counts (
    topic   text,
    outcome text,
    total   bigint,
    PRIMARY KEY (topic, outcome)
);
